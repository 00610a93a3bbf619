import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'sk'
const prefix = 'každý súbor cookie, ktorého názov sa začína na'
const prefixKey = 'každý kľúč, ktorý sa začína na'
const session = 'do zatvorenia prehliadača'

/** Slovak. */
export const sk: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Súbory cookie na tomto webe',
    asks: {
      one: 'S vaším súhlasom jeden poskytovateľ služieb ukladá alebo číta informácie vo vašom zariadení na tieto účely:',
      few: 'S vaším súhlasom {count} poskytovatelia služieb ukladajú alebo čítajú informácie vo vašom zariadení na tieto účely:',
      many: 'S vaším súhlasom {count} poskytovateľa služieb ukladá alebo číta informácie vo vašom zariadení na tieto účely:',
      other:
        'S vaším súhlasom {count} poskytovateľov služieb ukladá alebo číta informácie vo vašom zariadení na tieto účely:',
    },
    informs: {
      one: 'Ak to neodmietnete, jeden poskytovateľ služieb ukladá alebo číta informácie vo vašom zariadení na tieto účely:',
      few: 'Ak to neodmietnete, {count} poskytovatelia služieb ukladajú alebo čítajú informácie vo vašom zariadení na tieto účely:',
      many: 'Ak to neodmietnete, {count} poskytovateľa služieb ukladá alebo číta informácie vo vašom zariadení na tieto účely:',
      other:
        'Ak to neodmietnete, {count} poskytovateľov služieb ukladá alebo číta informácie vo vašom zariadení na tieto účely:',
    },
    free: 'Web môžete používať bez ohľadu na svoj výber a kedykoľvek ho môžete zmeniť cez „{reopen}“.',
    objection: 'Súhlas sa nevyžaduje, zapnuté, kým nenamietnete cez „{choose}“: {names}.',
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
    text: 'Vyberte, čo prijímate. Výber začne platiť po uložení.',
  },
  acceptAll: 'Prijať všetky',
  rejectAll: 'Odmietnuť všetky',
  acknowledge: 'Rozumiem',
  policy: 'Zásady používania súborov cookie',
  choose: 'Vybrať podľa účelu',
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
  onUntilObjected: 'Zapnuté, kým nenamietnete: anonymná štatistika',
  isNew: 'Nová',
  chosenOn: 'Svoj výber ste urobili {date}.',
  saved: 'Váš výber je uložený.',
  savedForPage: 'Váš výber platí len pre túto stránku: prehliadač ho nedokázal uložiť.',
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
  prefixKey,
  session,
  title: 'Zásady používania súborov cookie',
  intro:
    'Na tejto stránke sa dozviete, aké súbory cookie používa {site}, kto ich ukladá, na čo a ako dlho. Dozviete sa aj to, ako môžete zmeniť svoj výber.',
  controller: 'Prevádzkovateľ: {controller}',
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
      text: 'Umožňujú to, o čo žiadate, napríklad košík, prihlásenie alebo zapamätanie vašich nastavení, pri prechode medzi stránkami aj pri ďalších návštevách.',
    },
    statistical: {
      name: 'Štatistické súbory cookie',
      text: 'Zaznamenávajú, čo návštevníci na webe robia, a ukazujú tak, ako sa web používa.',
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
    none: 'Nevyžadujú si váš súhlas.',
    anonymous:
      'Nevyžadujú si váš súhlas, kým je štatistika anonymná a nikoho v nej nemožno identifikovať. Inak sa najskôr vyžiada váš súhlas.',
    objection:
      'Nevyžadujú si váš súhlas, kým je štatistika anonymná. Namietať môžete kedykoľvek cez „{change}“.',
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
    allowed: 'Prijali ste',
    refused: 'Odmietli ste',
    withdrawn: 'Odvolali ste svoj súhlas',
    none: 'Zatiaľ ste neodpovedali',
    exempt: 'Vždy zapnuté',
    unrefused: 'Zapnuté, kým neodmietnete',
    objectable: 'Zapnuté, kým nenamietnete',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Zmeniť výber',
    text: 'Svoju odpoveď môžete kedykoľvek zmeniť alebo odvolať. Zmena platí okamžite; čo už na stránke beží, zastaví sa najneskôr po jej opätovnom načítaní.',
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
