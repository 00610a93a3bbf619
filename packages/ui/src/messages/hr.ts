import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'hr'
const prefix = 'svaki kolačić čiji naziv počinje znakovima'
const prefixKey = 'svaki ključ koji počinje znakovima'
const session = 'dok ne zatvorite preglednik'

/** Croatian, in the usual words of public bodies. */
export const hr: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Kolačići na ovoj internetskoj stranici',
    asks: {
      one: 'Uz vašu privolu {count} pružatelj usluga pohranjuje podatke na vašem uređaju ili ih s njega čita u sljedeće svrhe:',
      few: 'Uz vašu privolu {count} pružatelja usluga pohranjuju podatke na vašem uređaju ili ih s njega čitaju u sljedeće svrhe:',
      other:
        'Uz vašu privolu {count} pružatelja usluga pohranjuje podatke na vašem uređaju ili ih s njega čita u sljedeće svrhe:',
    },
    informs: {
      one: 'Osim ako to odbijete, {count} pružatelj usluga pohranjuje podatke na vašem uređaju ili ih s njega čita u sljedeće svrhe:',
      few: 'Osim ako to odbijete, {count} pružatelja usluga pohranjuju podatke na vašem uređaju ili ih s njega čitaju u sljedeće svrhe:',
      other:
        'Osim ako to odbijete, {count} pružatelja usluga pohranjuje podatke na vašem uređaju ili ih s njega čita u sljedeće svrhe:',
    },
    free: 'Stranica vam je dostupna bez obzira na odabir, koji možete promijeniti u bilo kojem trenutku pod „{reopen}”.',
    objection: 'Privola nije potrebna, uključeno do vašeg prigovora pod „{choose}”: {names}.',
    news: {
      one: 'Nakon vašeg odabira od {date} dodana je ili promijenjena {count} usluga: {names}. Čeka vaš odgovor. Vaši dosadašnji odgovori ostaju isti.',
      few: 'Nakon vašeg odabira od {date} dodane su ili promijenjene {count} usluge: {names}. Čekaju vaš odgovor. Vaši dosadašnji odgovori ostaju isti.',
      other:
        'Nakon vašeg odabira od {date} dodano je ili promijenjeno {count} usluga: {names}. Čekaju vaš odgovor. Vaši dosadašnji odgovori ostaju isti.',
    },
  },
  preferences: {
    title: 'Postavke kolačića',
    text: 'Odaberite što prihvaćate. Vaš odabir vrijedi čim ga spremite.',
  },
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  acknowledge: 'U redu',
  policy: 'Politika kolačića',
  choose: 'Odaberi prema svrsi',
  continueWithout: 'Nastavi bez prihvaćanja',
  save: 'Spremi moj odabir',
  close: 'Zatvori',
  withdraw: 'Povuci moju privolu',
  reopen: 'Upravljaj kolačićima',
  optOut: 'Vaše odluke o privatnosti',
  details: 'Pojedinosti',
  accept: 'Prihvati',
  refuse: 'Odbij',
  onUntilRefused: 'Uključeno dok ne odbijete',
  onUntilObjected: 'Uključeno do vašeg prigovora: anonimna statistika',
  isNew: 'Novo',
  // The date ends in a full stop of its own.
  chosenOn: 'Svoj ste odabir spremili {date}',
  saved: 'Vaš je odabir spremljen.',
  savedForPage:
    'Vaš odabir vrijedi samo dok je ova stranica otvorena: preglednik ga nije mogao spremiti.',
  search: 'Pronađi uslugu',
  nothingFound: 'Nije pronađena nijedna usluga.',
  embed: {
    text: 'Ovaj sadržaj pruža {provider}. Kako bi ga prikazao, vaš se preglednik povezuje s tim pružateljem usluga. {provider} tada može pohranjivati podatke na vašem uređaju i čitati ih s njega.',
    once: 'Prikaži jednom',
    always: 'Uvijek prikaži',
  },
  signal: {
    honoured: 'Poštuje se signal odbijanja (opt-out) iz vašeg preglednika',
    overruled: 'Vaš odabir ima prednost pred signalom odbijanja (opt-out) iz preglednika',
  },
  exempt: {
    necessary: 'Uvijek uključeno: nužno za stranicu',
    'anonymised-statistics': 'Privola nije potrebna: anonimna statistika',
  },
}

/** Croatian, for the cookie policy. */
export const hrPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Politika kolačića',
  intro:
    'Ovdje piše koje kolačiće upotrebljava {site}, tko ih postavlja, u koju svrhu i koliko se dugo čuvaju te kako možete promijeniti svoj odabir.',
  controller: 'Voditelj obrade: {controller}',
  what: {
    title: 'Što je kolačić?',
    text: [
      'Kolačić je mali skup podataka koji ima naziv. Internetska stranica koju posjetite daje ga vašem pregledniku. Preglednik ga čuva određeno vrijeme i šalje natrag toj stranici kad je ponovno posjetite.',
      'Internetske stranice mogu čuvati podatke i u drugim spremištima vašeg preglednika. Ono što ovdje piše o kolačićima vrijedi i za ta spremišta.',
    ],
  },
  types: {
    title: 'Vrste kolačića',
    necessary: {
      name: 'Nužni kolačići',
      text: 'Omogućuju ono što zatražite, primjerice košaricu, prijavu ili vaše postavke, od stranice do stranice i od posjeta do posjeta.',
    },
    statistical: {
      name: 'Statistički kolačići',
      text: 'Bilježe što posjetitelji rade na internetskoj stranici kako bi se vidjelo kako se ona upotrebljava.',
    },
    firstParty: {
      name: 'Kolačići prve strane',
      text: 'Postavlja ih internetska stranica koju posjećujete, ali nisu nužni. Mogu prikupljati osobne podatke, pratiti što radite i služiti oglašavanju.',
    },
    thirdParty: {
      name: 'Kolačići treće strane',
      text: 'Postavlja ih druga internetska stranica ili se postavljaju za nju. Ta stranica tada vidi što ovdje radite.',
    },
  },
  consequence: {
    none: 'Za njih nije potrebna vaša privola.',
    anonymous:
      'Za njih nije potrebna vaša privola sve dok je statistika anonimna i nitko se iz nje ne može prepoznati. Inače se privola traži unaprijed.',
    objection:
      'Za njih nije potrebna vaša privola sve dok je statistika anonimna. Prigovor možete uložiti u bilo kojem trenutku pod „{change}”.',
    asked: 'Vaša se privola traži unaprijed.',
    untilRefused: 'Dopušteni su dok ih ne odbijete.',
  },
  used: { title: 'Kolačići na stranici {site}', none: 'Nema kolačića.' },
  columns: {
    provider: 'Naziv pružatelja usluga',
    function: 'Funkcija i mjesto',
    names: 'Naziv(i) kolačića',
    purposes: 'Svrhe',
    retention: 'Razdoblje čuvanja',
    party: 'Tko ga postavlja',
    storage: 'Mjesto pohrane',
    host: 'Poslužitelj',
    transfer: 'Prijenos izvan EU-a',
    basis: 'Pravna osnova',
  },
  location: {
    front: 'javni dio',
    back: 'administratorski dio',
    both: 'javni i administratorski dio',
  },
  party: { first: 'ova stranica', third: 'druga stranica' },
  storage: {
    cookie: 'Kolačić',
    local: 'Lokalna pohrana',
    session: 'Pohrana sesije',
    indexeddb: 'Baza podataka preglednika',
    cache: 'Predmemorija preglednika',
  },
  basis: {
    consent: 'Vaša privola',
    exempt: 'Privola nije potrebna',
    objection: 'Privola nije potrebna; možete uložiti prigovor',
    untilRefused: 'Dopušteno dok ne odbijete',
  },
  answer: {
    allowed: 'Prihvatili ste',
    refused: 'Odbili ste',
    withdrawn: 'Povukli ste privolu',
    none: 'Još niste odgovorili',
    exempt: 'Uvijek uključeno',
    unrefused: 'Uključeno dok ne odbijete',
    objectable: 'Uključeno do vašeg prigovora',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Promijenite svoj odabir',
    text: 'Svoj odgovor možete promijeniti ili povući u bilo kojem trenutku. Promjena vrijedi odmah; ono što je na stranici već pokrenuto prestaje najkasnije kad stranicu ponovno učitate.',
    change: 'Upravljaj kolačićima',
  },
  own: {
    function: 'Vaš odabir kolačića',
    purpose: 'Pamćenje onoga što prihvaćate i što odbijate',
  },
  browsers: {
    title: 'Blokirajte kolačiće u pregledniku',
    text: 'Kolačiće možete izbrisati ili blokirati i u postavkama preglednika. Neki dijelovi stranice tada možda neće raditi. Evo kako:',
  },
  contact: {
    title: 'Kontakt',
    text: 'Kontakt za pitanja o ovoj politici: {contact}.',
  },
  version: 'Verzija {version}, {date}',
  changes: {
    title: 'Promjene od verzije {version}',
    added: 'Dodano: {name}',
    removed: 'Uklonjeno: {name}',
    changed: 'Promijenjeno: {name} ({what})',
  },
}
