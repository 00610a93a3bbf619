import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'et'
const prefix = 'kõik küpsised, mille nime alguses on'
const prefixKey = 'kõik võtmed, mille alguses on'
const session = 'brauseri sulgemiseni'

/** Estonian. */
export const et: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Küpsised sellel veebisaidil',
    asks: {
      one: 'Teie nõusolekul salvestab üks teenusepakkuja teie seadmesse teavet või loeb seda sealt järgmistel eesmärkidel:',
      other:
        'Teie nõusolekul salvestab {count} teenusepakkujat teie seadmesse teavet või loeb seda sealt järgmistel eesmärkidel:',
    },
    informs: {
      one: 'Kui te ei keeldu, salvestab üks teenusepakkuja teie seadmesse teavet või loeb seda sealt järgmistel eesmärkidel:',
      other:
        'Kui te ei keeldu, salvestab {count} teenusepakkujat teie seadmesse teavet või loeb seda sealt järgmistel eesmärkidel:',
    },
    free: 'Saate veebisaiti kasutada oma valikust olenemata ja valikut igal ajal nupu „{reopen}“ kaudu muuta.',
    objection:
      'Nõusolekut pole vaja; sees, kuni esitate nupu „{choose}“ kaudu vastuväite: {names}.',
    news: {
      one: 'Pärast teie valikut ({date}) on lisandunud või muutunud üks teenus: {names}. See ootab teie vastust. Teie varasemad vastused jäävad kehtima.',
      other:
        'Pärast teie valikut ({date}) on lisandunud või muutunud {count} teenust: {names}. Need ootavad teie vastust. Teie varasemad vastused jäävad kehtima.',
    },
  },
  preferences: {
    title: 'Küpsiste seaded',
    text: 'Valige, millega nõustute. Teie valikud kehtivad kohe, kui olete need salvestanud.',
  },
  acceptAll: 'Nõustun kõigiga',
  rejectAll: 'Keeldun kõigist',
  acknowledge: 'Sain aru',
  policy: 'Küpsiste kasutamise põhimõtted',
  choose: 'Valin eesmärgi järgi',
  continueWithout: 'Jätkan nõustumata',
  save: 'Salvestan oma valikud',
  close: 'Sulge',
  withdraw: 'Võtan nõusoleku tagasi',
  reopen: 'Küpsiste haldamine',
  optOut: 'Teie privaatsusvalikud',
  details: 'Üksikasjad',
  accept: 'Nõustun',
  refuse: 'Keeldun',
  onUntilRefused: 'Sees, kuni keeldute',
  onUntilObjected: 'Sees, kuni esitate vastuväite: anonüümne statistika',
  isNew: 'Uus',
  chosenOn: 'Teie valiku kuupäev on {date}.',
  saved: 'Teie valikud on salvestatud.',
  savedForPage: 'Teie valikud kehtivad ainult sellel lehel: brauser ei saanud neid salvestada.',
  search: 'Teenuse otsing',
  nothingFound: 'Ühtegi teenust ei leitud.',
  embed: {
    text: 'Seda sisu pakub {provider}. Sisu näitamiseks loob teie brauser ühenduse selle pakkuja serveriga. {provider} saab siis teie seadmesse teavet salvestada ja seda sealt lugeda.',
    once: 'Näita üks kord',
    always: 'Näita alati',
  },
  signal: {
    honoured: 'Teie brauseri keeldumissignaali järgitakse',
    overruled: 'Brauseri keeldumissignaali asemel kehtib teie valik',
  },
  exempt: {
    necessary: 'Alati sees: veebisait vajab seda',
    'anonymised-statistics': 'Nõusolekut pole vaja: anonüümne statistika',
  },
}

/** Estonian, for the cookie policy. */
export const etPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Küpsiste kasutamise põhimõtted',
  intro:
    'Sellel lehel on kirjas, milliseid küpsiseid {site} kasutab, kes need salvestab, milleks ja kui kauaks ning kuidas saate oma valikut muuta.',
  controller: 'Vastutav töötleja: {controller}',
  what: {
    title: 'Mis on küpsis?',
    text: [
      'Küpsis on väike andmekogum, millel on nimi. Veebisait, mida külastate, annab selle teie brauserile. Brauser hoiab küpsist teatud aja ja saadab selle järgmistel külastustel tagasi.',
      'Veebisaidid saavad andmeid hoida ka mujal teie brauseris. Mida see leht ütleb küpsiste kohta, kehtib ka nende andmete kohta.',
    ],
  },
  types: {
    title: 'Küpsiste liigid',
    necessary: {
      name: 'Vajalikud küpsised',
      text: 'Neid on vaja selleks, mida te veebisaidilt soovite, näiteks ostukorvi, sisselogimise või teie seadete jaoks, lehelt lehele ja külastuselt külastusele.',
    },
    statistical: {
      name: 'Statistikaküpsised',
      text: 'Need registreerivad, mida külastajad veebisaidil teevad, et näidata, kuidas veebisaiti kasutatakse.',
    },
    firstParty: {
      name: 'Esimese osapoole küpsised',
      text: 'Need salvestab veebisait, mida külastate, lisaks vajalikele küpsistele. Need võivad koguda isikuandmeid ja jälgida teie tegevust ning neid võidakse kasutada reklaamiks.',
    },
    thirdParty: {
      name: 'Kolmanda osapoole küpsised',
      text: 'Need salvestab teine veebisait või need salvestatakse teise veebisaidi jaoks. See teine veebisait näeb siis, mida te siin teete.',
    },
  },
  consequence: {
    none: 'Teie nõusolekut pole vaja.',
    anonymous:
      'Teie nõusolekut pole vaja, kui statistika on anonüümne ja selle järgi ei saa kedagi tuvastada. Muul juhul küsitakse kõigepealt teie nõusolekut.',
    objection:
      'Teie nõusolekut pole vaja, kui statistika on anonüümne. Saate igal ajal nupu „{change}“ kaudu vastuväite esitada.',
    asked: 'Kõigepealt küsitakse teie nõusolekut.',
    untilRefused: 'Need on lubatud, kuni te neist keeldute.',
  },
  used: { title: 'Veebisaidi {site} küpsised', none: 'Küpsiseid ei ole.' },
  columns: {
    provider: 'Teenusepakkuja nimi',
    function: 'Funktsioon ja asukoht',
    names: 'Küpsiste nimed',
    purposes: 'Eesmärgid',
    retention: 'Säilitusaeg',
    party: 'Salvestaja',
    storage: 'Salvestuskoht',
    host: 'Server',
    transfer: 'Edastamine väljapoole ELi',
    basis: 'Õiguslik alus',
  },
  location: {
    front: 'avalik osa',
    back: 'haldusosa',
    both: 'avalik osa ja haldusosa',
  },
  party: { first: 'see veebisait', third: 'teine veebisait' },
  storage: {
    cookie: 'Küpsis',
    local: 'Kohalik salvestusruum',
    session: 'Seansi salvestusruum',
    indexeddb: 'Brauseri andmebaas',
    cache: 'Brauseri vahemälu',
  },
  basis: {
    consent: 'Teie nõusolek',
    exempt: 'Nõusolekut pole vaja',
    objection: 'Nõusolekut pole vaja; saate esitada vastuväite',
    untilRefused: 'Lubatud, kuni keeldute',
  },
  answer: {
    allowed: 'Olete nõustunud',
    refused: 'Olete keeldunud',
    withdrawn: 'Olete nõusoleku tagasi võtnud',
    none: 'Te ei ole veel vastanud',
    exempt: 'Alati sees',
    unrefused: 'Sees, kuni keeldute',
    objectable: 'Sees, kuni esitate vastuväite',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Valiku muutmine',
    text: 'Saate oma vastust igal ajal muuta või selle tagasi võtta. Muudatus kehtib kohe. Mis lehel juba töötab, peatub hiljemalt siis, kui lehe uuesti laadite.',
    change: 'Küpsiste haldamine',
  },
  own: {
    function: 'Teie valik küpsiste kohta',
    purpose: 'Jätab meelde, millega nõustute ja millest keeldute',
  },
  browsers: {
    title: 'Küpsiste blokeerimine brauseris',
    text: 'Saate küpsiseid kustutada või blokeerida ka oma brauseri seadetes. Mõni veebisaidi osa ei pruugi siis töötada. Siin on juhised:',
  },
  contact: {
    title: 'Kontakt',
    text: 'Küsimused nende põhimõtete kohta saatke aadressil {contact}.',
  },
  version: 'Versioon {version}, {date}',
  changes: {
    title: 'Muudatused alates versioonist {version}',
    added: 'Lisatud: {name}',
    removed: 'Eemaldatud: {name}',
    changed: 'Muudetud: {name} ({what})',
  },
}
