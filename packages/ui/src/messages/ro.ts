import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'ro'
const prefix = 'orice cookie al cărui nume începe cu'
const session = 'până la închiderea browserului'

/** Romanian. */
export const ro: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Alegerea dumneavoastră privind cookie-urile',
    text: 'Unele servicii de pe acest site stochează sau citesc informații pe dispozitivul dumneavoastră. Acestea așteaptă răspunsul dumneavoastră, pe care îl puteți schimba oricând.',
    news: {
      one: 'Un serviciu este nou sau s-a schimbat de la alegerea dumneavoastră din {date}: {names}. Acesta așteaptă răspunsul dumneavoastră. Răspunsurile anterioare rămân valabile.',
      few: '{count} servicii sunt noi sau s-au schimbat de la alegerea dumneavoastră din {date}: {names}. Acestea așteaptă răspunsul dumneavoastră. Răspunsurile anterioare rămân valabile.',
      other:
        '{count} de servicii sunt noi sau s-au schimbat de la alegerea dumneavoastră din {date}: {names}. Acestea așteaptă răspunsul dumneavoastră. Răspunsurile anterioare rămân valabile.',
    },
  },
  preferences: {
    title: 'Preferințe privind cookie-urile',
    text: 'Alegeți ce permiteți. Nimic nu se activează înainte să salvați.',
  },
  acceptAll: 'Accept toate',
  rejectAll: 'Refuz toate',
  choose: 'Vreau să aleg',
  continueWithout: 'Continui fără să accept',
  save: 'Îmi salvez alegerile',
  close: 'Închideți',
  withdraw: 'Îmi retrag consimțământul',
  reopen: 'Gestionați cookie-urile',
  optOut: 'Opțiunile mele de confidențialitate',
  details: 'Detalii',
  accept: 'Accept',
  refuse: 'Refuz',
  onUntilRefused: 'Activ până la refuz',
  isNew: 'Nou',
  chosenOn: 'Ați făcut alegerea la data de {date}.',
  saved: 'Alegerile dumneavoastră au fost salvate.',
  search: 'Căutați un serviciu',
  nothingFound: 'Nu s-a găsit niciun serviciu.',
  embed: {
    text: 'Acest conținut provine de la {provider}. Pentru a-l afișa, browserul dumneavoastră se conectează la {provider}, care poate apoi să stocheze și să citească informații pe dispozitivul dumneavoastră.',
    once: 'Afișați o dată',
    always: 'Afișați mereu',
  },
  signal: {
    honoured: 'Semnalul de refuz (opt-out) al browserului este respectat',
    overruled:
      'Alegerea dumneavoastră prevalează asupra semnalului de refuz (opt-out) al browserului',
  },
  exempt: {
    necessary: 'Mereu activ: necesar pentru site',
    'anonymised-statistics': 'Nu necesită consimțământ: statistici anonime',
  },
}

/** Romanian, for the cookie policy. */
export const roPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Politica privind cookie-urile',
  intro:
    'Această pagină arată ce cookie-uri folosește {site}, cine le plasează, în ce scop și pentru cât timp. Aflați și cum vă puteți schimba alegerea.',
  what: {
    title: 'Ce este un cookie?',
    text: [
      'Un cookie este o cantitate mică de date care are un nume. Site-ul pe care îl vizitați o transmite browserului. Browserul o păstrează un anumit timp și o trimite înapoi la vizitele următoare.',
      'Site-urile pot păstra date și în alte locuri din browser. Ce spune această pagină despre cookie-uri este valabil și pentru acele date.',
    ],
  },
  types: {
    title: 'Tipuri de cookie-uri',
    necessary: {
      name: 'Cookie-uri necesare',
      text: 'Ele îndeplinesc ce cereți. De exemplu, rețin un coș de cumpărături, o autentificare sau setările dumneavoastră de la o pagină sau vizită la alta.',
    },
    statistical: {
      name: 'Cookie-uri statistice',
      text: 'Ele urmăresc ce fac vizitatorii pe site, pentru a arăta cum este folosit.',
    },
    firstParty: {
      name: 'Cookie-uri proprii',
      text: 'Site-ul pe care îl vizitați le plasează, dincolo de ce este necesar. Ele pot colecta date cu caracter personal, pot urmări ce faceți și pot servi la publicitate.',
    },
    thirdParty: {
      name: 'Cookie-uri de la terți',
      text: 'Un alt site le plasează sau ele sunt plasate pentru un alt site. Acel site vede atunci ce faceți aici.',
    },
  },
  consequence: {
    none: 'Nu necesită consimțământ.',
    anonymous:
      'Nu necesită consimțământ cât timp statisticile sunt anonime și nimeni nu poate fi identificat prin ele. Altfel, vi se cere mai întâi consimțământul.',
    objection: 'Nu necesită consimțământ, dar vă puteți opune.',
    asked: 'Vi se cere mai întâi consimțământul.',
    untilRefused: 'Sunt permise până când le refuzați.',
  },
  used: { title: 'Cookie-uri pe {site}', none: 'Nu există cookie-uri.' },
  columns: {
    provider: 'Numele furnizorului de servicii',
    function: 'Funcție și loc',
    names: 'Numele cookie-urilor',
    purposes: 'Scopuri',
    retention: 'Durata de păstrare',
    party: 'Plasat de',
    storage: 'Păstrat în',
    host: 'Gazdă',
    transfer: 'Transfer în afara UE',
    basis: 'Temei juridic',
  },
  location: {
    front: 'zona publică',
    back: 'zona de administrare',
    both: 'zona publică și zona de administrare',
  },
  party: { first: 'acest site', third: 'un alt site' },
  storage: {
    cookie: 'Cookie',
    local: 'Stocare locală',
    session: 'Stocare de sesiune',
    indexeddb: 'Baza de date a browserului',
    cache: 'Memoria cache a browserului',
  },
  basis: {
    consent: 'Consimțământul dumneavoastră',
    exempt: 'Nu necesită consimțământ',
    objection: 'Nu necesită consimțământ; vă puteți opune',
    untilRefused: 'Permis până la refuz',
  },
  answer: {
    allowed: 'Le permiteți.',
    refused: 'Le refuzați.',
    partly: 'Permiteți o parte dintre ele.',
    none: 'Nu ați răspuns încă.',
    exempt: 'Sunt mereu active.',
  },
  choice: {
    title: 'Schimbați-vă alegerea',
    text: 'Vă puteți schimba sau retrage răspunsul oricând. Schimbarea are efect imediat.',
    change: 'Gestionați cookie-urile',
  },
  own: {
    function: 'Alegerea dumneavoastră privind cookie-urile',
    purpose: 'Reținerea a ceea ce acceptați și a ceea ce refuzați',
  },
  browsers: {
    title: 'Blocați cookie-urile în browser',
    text: 'Puteți șterge sau bloca cookie-urile și din setările browserului. Este posibil ca unele părți ale site-ului să nu mai funcționeze. Iată cum procedați:',
  },
  contact: {
    title: 'Contact',
    text: 'Trimiteți întrebările despre această politică la {contact}.',
  },
  version: 'Versiunea {version}, {date}',
  changes: {
    title: 'Modificări de la versiunea {version}',
    added: 'Adăugat: {name}',
    removed: 'Eliminat: {name}',
    changed: 'Modificat: {name} ({what})',
  },
}
