import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'sk'
const prefix = 'každý súbor cookie, ktorého názov sa začína na'
const session = 'do zatvorenia prehliadača'

/** Slovak. */
export const sk: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Váš výber súborov cookie',
    text: 'Niektoré služby na tomto webe ukladajú alebo čítajú informácie vo vašom zariadení. Čakajú na vašu odpoveď, ktorú môžete kedykoľvek zmeniť.',
    news: {
      one: 'Od vášho výberu zo dňa {date} pribudla alebo sa zmenila jedna služba: {names}. Čaká na vašu odpoveď. Vaše predchádzajúce odpovede zostávajú v platnosti.',
      few: 'Od vášho výberu zo dňa {date} pribudli alebo sa zmenili {count} služby: {names}. Čakajú na vašu odpoveď. Vaše predchádzajúce odpovede zostávajú v platnosti.',
      many: 'Od vášho výberu zo dňa {date} pribudlo alebo sa zmenilo {count} služby: {names}. Čakajú na vašu odpoveď. Vaše predchádzajúce odpovede zostávajú v platnosti.',
      other:
        'Od vášho výberu zo dňa {date} pribudlo alebo sa zmenilo {count} služieb: {names}. Čakajú na vašu odpoveď. Vaše predchádzajúce odpovede zostávajú v platnosti.',
    },
  },
  preferences: {
    title: 'Nastavenia súborov cookie',
    text: 'Vyberte, čo povoľujete. Nič sa nezapne, kým výber neuložíte.',
  },
  acceptAll: 'Prijať všetky',
  rejectAll: 'Odmietnuť všetky',
  choose: 'Vybrať si',
  continueWithout: 'Pokračovať bez súhlasu',
  save: 'Uložiť môj výber',
  close: 'Zavrieť',
  withdraw: 'Odvolať môj súhlas',
  reopen: 'Spravovať súbory cookie',
  optOut: 'Vaše voľby ochrany súkromia',
  details: 'Podrobnosti',
  accept: 'Prijať',
  refuse: 'Odmietnuť',
  onUntilRefused: 'Zapnuté, kým neodmietnete',
  isNew: 'Nová',
  chosenOn: 'Svoj výber ste urobili {date}.',
  saved: 'Váš výber je uložený.',
  search: 'Nájsť službu',
  nothingFound: 'Nenašla sa žiadna služba.',
  embed: {
    text: 'Tento obsah poskytuje {provider}. Na jeho zobrazenie sa váš prehliadač pripojí k tomuto poskytovateľovi, ktorý potom môže ukladať a čítať informácie vo vašom zariadení.',
    once: 'Zobraziť raz',
    always: 'Zobraziť vždy',
  },
  signal: {
    honoured: 'Signál odmietnutia (opt-out) z vášho prehliadača sa rešpektuje',
    overruled: 'Váš výber má prednosť pred signálom odmietnutia (opt-out) z prehliadača',
  },
  exempt: {
    necessary: 'Vždy zapnuté: web to potrebuje',
    'anonymised-statistics': 'Súhlas sa nevyžaduje: anonymná štatistika',
  },
}

/** Slovak, for the cookie policy. */
export const skPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Zásady používania súborov cookie',
  intro:
    'Na tejto stránke sa dozviete, aké súbory cookie používa {site}, kto ich ukladá, na čo a ako dlho. Dozviete sa aj to, ako môžete zmeniť svoj výber.',
  what: {
    title: 'Čo je súbor cookie?',
    text: [
      'Súbor cookie je malé množstvo údajov, ktoré má názov. Web, ktorý navštívite, ho odovzdá vášmu prehliadaču. Prehliadač ho určitý čas uchováva a pri ďalších návštevách ho pošle späť.',
      'Weby môžu uchovávať údaje aj na iných miestach vo vašom prehliadači. To, čo sa na tejto stránke píše o súboroch cookie, platí aj pre ne.',
    ],
  },
  types: {
    title: 'Druhy súborov cookie',
    necessary: {
      name: 'Nevyhnutné súbory cookie',
      text: 'Vykonávajú to, o čo žiadate. Pamätajú si napríklad košík, prihlásenie alebo vaše nastavenia medzi stránkami a návštevami.',
    },
    statistical: {
      name: 'Štatistické súbory cookie',
      text: 'Sledujú, čo návštevníci na webe robia, aby ukázali, ako sa web používa.',
    },
    firstParty: {
      name: 'Súbory cookie prvej strany',
      text: 'Ukladá ich web, ktorý navštívite, nad rámec toho, čo je nevyhnutné. Môžu zbierať osobné údaje, sledovať, čo robíte, a slúžiť na reklamu.',
    },
    thirdParty: {
      name: 'Súbory cookie tretích strán',
      text: 'Ukladá ich iný web alebo sa ukladajú preň. Tento iný web potom vidí, čo tu robíte.',
    },
  },
  consequence: {
    none: 'Nevyžadujú si súhlas.',
    anonymous:
      'Nevyžadujú si súhlas, kým je štatistika anonymná a nikoho v nej nemožno rozpoznať. Inak sa najskôr vyžiada váš súhlas.',
    objection: 'Nevyžadujú si súhlas, ale môžete proti nim namietať.',
    asked: 'Najskôr sa vyžiada váš súhlas.',
    untilRefused: 'Sú povolené, kým ich neodmietnete.',
  },
  used: { title: 'Súbory cookie, ktoré používa {site}', none: 'Nie sú žiadne.' },
  columns: {
    provider: 'Názov poskytovateľa služby',
    function: 'Funkcia a umiestnenie',
    names: 'Názvy súborov cookie',
    purposes: 'Účely',
    retention: 'Doba uchovávania',
    party: 'Kto ich ukladá',
    storage: 'Miesto uloženia',
    host: 'Hostiteľ',
    transfer: 'Prenos mimo EÚ',
    basis: 'Právny základ',
  },
  location: { front: 'verejná časť', back: 'administrácia', both: 'verejná časť a administrácia' },
  party: { first: 'tento web', third: 'iný web' },
  storage: {
    cookie: 'Súbor cookie',
    local: 'Lokálne úložisko',
    session: 'Úložisko relácie',
    indexeddb: 'Databáza prehliadača',
    cache: 'Vyrovnávacia pamäť prehliadača',
  },
  basis: {
    consent: 'Váš súhlas',
    exempt: 'Súhlas sa nevyžaduje',
    objection: 'Súhlas sa nevyžaduje; môžete namietať',
    untilRefused: 'Povolené, kým neodmietnete',
  },
  answer: {
    allowed: 'Povoľujete ich.',
    refused: 'Odmietate ich.',
    partly: 'Povoľujete niektoré z nich.',
    none: 'Zatiaľ ste neodpovedali.',
    exempt: 'Sú vždy zapnuté.',
  },
  choice: {
    title: 'Zmeniť výber',
    text: 'Svoju odpoveď môžete kedykoľvek zmeniť alebo odvolať. Zmena platí okamžite.',
    change: 'Spravovať súbory cookie',
  },
  own: {
    function: 'Váš výber súborov cookie',
    purpose: 'Zapamätanie toho, čo prijímate a čo odmietate',
  },
  browsers: {
    title: 'Blokovanie súborov cookie v prehliadači',
    text: 'Súbory cookie môžete vymazať alebo zablokovať aj v nastaveniach prehliadača. Niektoré časti webu potom nemusia fungovať. Takto to urobíte:',
  },
  contact: { title: 'Kontakt', text: 'Máte otázky k týmto zásadám? Kontakt: {contact}.' },
  version: 'Verzia {version}, {date}',
  changes: {
    title: 'Zmeny od verzie {version}',
    added: 'Pridané: {name}',
    removed: 'Odstránené: {name}',
    changed: 'Zmenené: {name} ({what})',
  },
}
