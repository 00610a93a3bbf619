import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'lt'
const prefix = 'visi slapukai, kurių pavadinimas prasideda simboliais'
const session = 'kol uždarysite naršyklę'

/** Lithuanian, in the usual words of public bodies. */
export const lt: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Jūsų pasirinkimas dėl slapukų',
    text: 'Kai kurios šios svetainės paslaugos įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito. Jos laukia jūsų atsakymo. Atsakymą galite bet kada pakeisti.',
    news: {
      one: 'Po jūsų pasirinkimo ({date}) atsirado arba pasikeitė {count} paslauga: {names}. Laukiama jūsų atsakymo. Ankstesni jūsų atsakymai nesikeičia.',
      few: 'Po jūsų pasirinkimo ({date}) atsirado arba pasikeitė {count} paslaugos: {names}. Laukiama jūsų atsakymo. Ankstesni jūsų atsakymai nesikeičia.',
      many: 'Po jūsų pasirinkimo ({date}) atsirado arba pasikeitė {count} paslaugos: {names}. Laukiama jūsų atsakymo. Ankstesni jūsų atsakymai nesikeičia.',
      other:
        'Po jūsų pasirinkimo ({date}) atsirado arba pasikeitė {count} paslaugų: {names}. Laukiama jūsų atsakymo. Ankstesni jūsų atsakymai nesikeičia.',
    },
  },
  preferences: {
    title: 'Slapukų nustatymai',
    text: 'Pasirinkite, ką leidžiate. Kol neišsaugosite, niekas nebus įjungta.',
  },
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  choose: 'Pasirinkti',
  continueWithout: 'Tęsti nesutinkant',
  save: 'Išsaugoti pasirinkimus',
  close: 'Uždaryti',
  withdraw: 'Atšaukti sutikimą',
  reopen: 'Tvarkyti slapukus',
  optOut: 'Jūsų privatumo pasirinkimai',
  details: 'Išsamiau',
  accept: 'Sutinku',
  refuse: 'Nesutinku',
  onUntilRefused: 'Įjungta, kol neatsisakote',
  isNew: 'Nauja',
  // The date ends in a full stop of its own.
  chosenOn: 'Pasirinkote {date}',
  saved: 'Jūsų pasirinkimai išsaugoti.',
  search: 'Ieškoti paslaugos',
  nothingFound: 'Tokios paslaugos nerasta.',
  embed: {
    text: 'Šį turinį teikia {provider}. Kad jį parodytų, jūsų naršyklė prisijungia prie šio teikėjo. Tada {provider} gali įrašyti informaciją į jūsų įrenginį ir ją iš jo nuskaityti.',
    once: 'Rodyti vieną kartą',
    always: 'Rodyti visada',
  },
  signal: {
    honoured: 'Laikomasi jūsų naršyklės atsisakymo signalo (opt-out)',
    overruled: 'Jūsų pasirinkimas viršesnis už naršyklės atsisakymo signalą (opt-out)',
  },
  exempt: {
    necessary: 'Visada įjungta: būtina svetainei',
    'anonymised-statistics': 'Sutikimo nereikia: anoniminė statistika',
  },
}

/** Lithuanian, for the cookie policy. */
export const ltPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Slapukų politika',
  intro:
    'Šiame puslapyje rašoma, kokius slapukus naudoja {site}, kas juos įrašo, kokiu tikslu, kiek laiko jie saugomi ir kaip galite pakeisti savo pasirinkimą.',
  what: {
    title: 'Kas yra slapukas?',
    text: [
      'Slapukas – nedidelis duomenų rinkinys, turintis pavadinimą. Svetainė, kurioje lankotės, perduoda jį jūsų naršyklei. Naršyklė tam tikrą laiką jį saugo ir siunčia atgal svetainei, kai joje vėl apsilankote.',
      'Svetainės gali saugoti duomenis ir kitose jūsų naršyklės saugyklose. Tai, kas šiame puslapyje rašoma apie slapukus, taikoma ir šioms saugykloms.',
    ],
  },
  types: {
    title: 'Slapukų rūšys',
    necessary: {
      name: 'Būtinieji slapukai',
      text: 'Jie atlieka tai, ko prašote. Pavyzdžiui, jie išsaugo jūsų krepšelį, prisijungimą arba nustatymus, kai pereinate į kitą puslapį ar apsilankote dar kartą.',
    },
    statistical: {
      name: 'Statistiniai slapukai',
      text: 'Jie stebi, ką lankytojai veikia svetainėje, kad būtų žinoma, kaip ji naudojama.',
    },
    firstParty: {
      name: 'Pirmosios šalies slapukai',
      text: 'Juos įrašo svetainė, kurioje lankotės, bet jie nėra būtini. Jie gali rinkti asmens duomenis, stebėti, ką veikiate, ir būti naudojami reklamai.',
    },
    thirdParty: {
      name: 'Trečiųjų šalių slapukai',
      text: 'Juos įrašo kita svetainė arba jie įrašomi kitai svetainei. Tada ta svetainė mato, ką čia veikiate.',
    },
  },
  consequence: {
    none: 'Jiems naudoti sutikimo nereikia.',
    anonymous:
      'Jiems naudoti sutikimo nereikia, kol statistika anoniminė ir pagal ją neįmanoma nustatyti nė vieno asmens tapatybės. Kitu atveju pirma prašoma jūsų sutikimo.',
    objection: 'Jiems naudoti sutikimo nereikia, tačiau turite teisę nesutikti.',
    asked: 'Pirma prašoma jūsų sutikimo.',
    untilRefused: 'Jie leidžiami, kol jų neatsisakote.',
  },
  used: { title: 'Slapukai svetainėje {site}', none: 'Slapukų nėra.' },
  columns: {
    provider: 'Paslaugos teikėjo pavadinimas',
    function: 'Funkcija ir vieta',
    names: 'Slapuko pavadinimas (-ai)',
    purposes: 'Tikslai',
    retention: 'Saugojimo laikas',
    party: 'Kas įrašo',
    storage: 'Kur saugoma',
    host: 'Serveris',
    transfer: 'Perdavimas už ES ribų',
    basis: 'Teisinis pagrindas',
  },
  location: {
    front: 'viešoji dalis',
    back: 'administravimo dalis',
    both: 'viešoji ir administravimo dalys',
  },
  party: { first: 'ši svetainė', third: 'kita svetainė' },
  storage: {
    cookie: 'Slapukas',
    local: 'Vietinė saugykla',
    session: 'Seanso saugykla',
    indexeddb: 'Naršyklės duomenų bazė',
    cache: 'Naršyklės podėlis',
  },
  basis: {
    consent: 'Jūsų sutikimas',
    exempt: 'Sutikimo nereikia',
    objection: 'Sutikimo nereikia; turite teisę nesutikti',
    untilRefused: 'Leidžiama, kol neatsisakote',
  },
  answer: {
    allowed: 'Jūs juos leidžiate.',
    refused: 'Jūs jų atsisakote.',
    partly: 'Jūs leidžiate kai kuriuos iš jų.',
    none: 'Jūs dar neatsakėte.',
    exempt: 'Jie visada įjungti.',
  },
  choice: {
    title: 'Pakeiskite savo pasirinkimą',
    text: 'Savo atsakymą galite bet kada pakeisti arba atšaukti. Pakeitimas įsigalioja iš karto.',
    change: 'Tvarkyti slapukus',
  },
  own: {
    function: 'Jūsų pasirinkimas dėl slapukų',
    purpose: 'Įsiminti, su kuo sutinkate ir ko atsisakote',
  },
  browsers: {
    title: 'Blokuokite slapukus savo naršyklėje',
    text: 'Slapukus taip pat galite ištrinti arba blokuoti savo naršyklės nustatymuose. Tada kai kurios svetainės dalys gali neveikti. Kaip tai padaryti:',
  },
  contact: {
    title: 'Kontaktai',
    text: 'Klausimus dėl šios politikos siųskite čia: {contact}.',
  },
  version: 'Versija {version}, {date}',
  changes: {
    title: 'Pakeitimai nuo versijos {version}',
    added: 'Pridėta: {name}',
    removed: 'Pašalinta: {name}',
    changed: 'Pakeista: {name} ({what})',
  },
}
