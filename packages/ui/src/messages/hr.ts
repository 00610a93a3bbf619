import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'hr'
const prefix = 'svaki kolačić čiji naziv počinje znakovima'
const session = 'dok ne zatvorite preglednik'

/** Croatian, in the usual words of public bodies. */
export const hr: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Vaš odabir kolačića',
    text: 'Neke usluge na ovoj internetskoj stranici pohranjuju podatke na vašem uređaju ili ih s njega čitaju. Te usluge čekaju vaš odgovor. Možete ga promijeniti u bilo kojem trenutku.',
    news: {
      one: 'Nakon vašeg odabira od {date} dodana je ili promijenjena {count} usluga: {names}. Čeka vaš odgovor. Vaši dosadašnji odgovori ostaju isti.',
      few: 'Nakon vašeg odabira od {date} dodane su ili promijenjene {count} usluge: {names}. Čekaju vaš odgovor. Vaši dosadašnji odgovori ostaju isti.',
      other:
        'Nakon vašeg odabira od {date} dodano je ili promijenjeno {count} usluga: {names}. Čekaju vaš odgovor. Vaši dosadašnji odgovori ostaju isti.',
    },
  },
  preferences: {
    title: 'Postavke kolačića',
    text: 'Odaberite što dopuštate. Ništa se ne uključuje dok ne spremite svoj odabir.',
  },
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Odaberi',
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
  isNew: 'Novo',
  // The date ends in a full stop of its own.
  chosenOn: 'Svoj ste odabir spremili {date}',
  saved: 'Vaš je odabir spremljen.',
  search: 'Pronađi uslugu',
  nothingFound: 'Nije pronađena nijedna usluga.',
  embed: {
    text: 'Ovaj sadržaj pruža {provider}. Kako bi ga prikazao, vaš se preglednik povezuje s tim pružateljem usluge. {provider} tada može pohranjivati podatke na vašem uređaju i čitati ih s njega.',
    once: 'Prikaži jednom',
    always: 'Uvijek prikaži',
  },
  signal: {
    honoured: 'Poštuje se signal odbijanja (opt-out) iz vašeg preglednika',
    overruled: 'Vaš odabir ima prednost pred signalom odbijanja (opt-out) iz preglednika',
  },
  exempt: {
    necessary: 'Uvijek uključeno: nužno za stranicu',
    'anonymised-statistics': 'Bez privole: anonimna statistika',
  },
}

/** Croatian, for the cookie policy. */
export const hrPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Politika kolačića',
  intro:
    'Ovdje piše koje kolačiće upotrebljava {site}, tko ih postavlja, u koju svrhu i koliko se dugo čuvaju te kako možete promijeniti svoj odabir.',
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
      text: 'Služe onome što zatražite. Na primjer, pamte vašu košaricu, prijavu ili postavke od stranice do stranice i od posjeta do posjeta.',
    },
    statistical: {
      name: 'Statistički kolačići',
      text: 'Prate što posjetitelji rade na internetskoj stranici kako bi se saznalo kako se ona upotrebljava.',
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
    none: 'Za njih nije potrebna privola.',
    anonymous:
      'Za njih nije potrebna privola dok je statistika anonimna i nitko se iz nje ne može prepoznati. Inače se najprije traži vaša privola.',
    objection: 'Za njih nije potrebna privola, a možete uložiti prigovor.',
    asked: 'Najprije se traži vaša privola.',
    untilRefused: 'Dopušteni su dok ih ne odbijete.',
  },
  used: { title: 'Kolačići na stranici {site}', none: 'Nema kolačića.' },
  columns: {
    provider: 'Naziv pružatelja usluge',
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
    allowed: 'Dopuštate ih.',
    refused: 'Odbijate ih.',
    partly: 'Dopuštate neke od njih.',
    none: 'Još niste odgovorili.',
    exempt: 'Uvijek su uključeni.',
  },
  choice: {
    title: 'Promijenite svoj odabir',
    text: 'Svoj odgovor možete promijeniti ili povući u bilo kojem trenutku. Promjena vrijedi odmah.',
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
