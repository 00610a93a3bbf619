import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'ro'
const prefix = 'orice cookie al cărui nume începe cu'
const prefixKey = 'orice cheie care începe cu'
const session = 'până la închiderea browserului'

/** Romanian. */
export const ro: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookie-urile de pe acest site',
    asks: {
      one: 'Dacă vă dați consimțământul, un furnizor de servicii stochează sau citește informații pe dispozitivul dumneavoastră în următoarele scopuri:',
      few: 'Dacă vă dați consimțământul, {count} furnizori de servicii stochează sau citesc informații pe dispozitivul dumneavoastră în următoarele scopuri:',
      other:
        'Dacă vă dați consimțământul, {count} de furnizori de servicii stochează sau citesc informații pe dispozitivul dumneavoastră în următoarele scopuri:',
    },
    informs: {
      one: 'Dacă nu refuzați, un furnizor de servicii stochează sau citește informații pe dispozitivul dumneavoastră în următoarele scopuri:',
      few: 'Dacă nu refuzați, {count} furnizori de servicii stochează sau citesc informații pe dispozitivul dumneavoastră în următoarele scopuri:',
      other:
        'Dacă nu refuzați, {count} de furnizori de servicii stochează sau citesc informații pe dispozitivul dumneavoastră în următoarele scopuri:',
    },
    free: 'Puteți folosi site-ul indiferent de alegere, pe care o puteți schimba oricând prin „{reopen}”.',
    objection: 'Nu necesită consimțământ, activ până când vă opuneți prin „{choose}”: {names}.',
    news: {
      one: 'Un serviciu este nou sau s-a schimbat de la alegerea dumneavoastră din {date}: {names}. Acesta așteaptă răspunsul dumneavoastră. Răspunsurile anterioare rămân valabile.',
      few: '{count} servicii sunt noi sau s-au schimbat de la alegerea dumneavoastră din {date}: {names}. Acestea așteaptă răspunsul dumneavoastră. Răspunsurile anterioare rămân valabile.',
      other:
        '{count} de servicii sunt noi sau s-au schimbat de la alegerea dumneavoastră din {date}: {names}. Acestea așteaptă răspunsul dumneavoastră. Răspunsurile anterioare rămân valabile.',
    },
  },
  preferences: {
    title: 'Preferințe privind cookie-urile',
    text: 'Alegeți ce acceptați. Alegerile se aplică după ce le salvați.',
  },
  acceptAll: 'Accept toate',
  rejectAll: 'Refuz toate',
  acknowledge: 'Am înțeles',
  policy: 'Politica privind cookie-urile',
  choose: 'Aleg după scop',
  continueWithout: 'Continui fără să accept',
  save: 'Îmi salvez alegerile',
  close: 'Închideți',
  withdraw: 'Îmi retrag consimțământul',
  reopen: 'Gestionați cookie-urile',
  optOut: 'Opțiunile mele de confidențialitate',
  details: 'Detalii',
  accept: 'Accept',
  refuse: 'Refuz',
  onUntilRefused: 'Activ până când refuzați',
  onUntilObjected: 'Activ până când vă opuneți: statistici anonime',
  isNew: 'Nou',
  chosenOn: 'Ați făcut alegerea la data de {date}.',
  saved: 'Alegerile dumneavoastră au fost salvate.',
  savedForPage:
    'Alegerile dumneavoastră sunt valabile numai pentru această pagină: browserul nu le-a putut salva.',
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
  prefixKey,
  session,
  title: 'Politica privind cookie-urile',
  intro:
    'Această pagină arată ce cookie-uri folosește {site}, cine le plasează, în ce scop și pentru cât timp. Aflați și cum vă puteți schimba alegerea.',
  controller: 'Operator de date: {controller}',
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
      text: 'Ele asigură ce cereți, cum ar fi coșul de cumpărături, autentificarea sau setările dumneavoastră, de la o pagină sau vizită la alta.',
    },
    statistical: {
      name: 'Cookie-uri statistice',
      text: 'Ele înregistrează ce fac vizitatorii pe site, pentru a arăta cum este folosit.',
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
    none: 'Nu necesită consimțământul dumneavoastră.',
    anonymous:
      'Nu necesită consimțământul dumneavoastră cât timp statisticile sunt anonime și nimeni nu poate fi identificat prin ele. Altfel, vi se cere mai întâi consimțământul.',
    objection:
      'Nu necesită consimțământul dumneavoastră cât timp statisticile sunt anonime. Vă puteți opune oricând prin „{change}”.',
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
    untilRefused: 'Permis până când refuzați',
  },
  answer: {
    allowed: 'Ați acceptat',
    refused: 'Ați refuzat',
    withdrawn: 'V-ați retras consimțământul',
    none: 'Nu ați răspuns încă',
    exempt: 'Mereu activ',
    unrefused: 'Activ până când refuzați',
    objectable: 'Activ până când vă opuneți',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Schimbați-vă alegerea',
    text: 'Vă puteți schimba sau retrage răspunsul oricând. Schimbarea are efect imediat; ce rulează deja în pagină se oprește cel târziu când o reîncărcați.',
    change: 'Gestionați cookie-urile',
  },
  own: {
    function: 'Alegerea dumneavoastră privind cookie-urile',
    purpose: 'Pentru a reține ce acceptați și ce refuzați',
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
