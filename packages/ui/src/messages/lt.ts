import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'lt'
const prefix = 'visi slapukai, kurių pavadinimas prasideda simboliais'
const prefixKey = 'visi raktai, kurie prasideda simboliais'
const session = 'kol uždarysite naršyklę'

/** Lithuanian, in the usual words of public bodies. */
export const lt: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Slapukai šioje svetainėje',
    asks: {
      one: 'Jums sutikus {count} paslaugų teikėjas įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito šiais tikslais:',
      few: 'Jums sutikus {count} paslaugų teikėjai įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito šiais tikslais:',
      many: 'Jums sutikus {count} paslaugų teikėjo įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito šiais tikslais:',
      other:
        'Jums sutikus {count} paslaugų teikėjų įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito šiais tikslais:',
    },
    informs: {
      one: 'Jei to neatmesite, {count} paslaugų teikėjas įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito šiais tikslais:',
      few: 'Jei to neatmesite, {count} paslaugų teikėjai įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito šiais tikslais:',
      many: 'Jei to neatmesite, {count} paslaugų teikėjo įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito šiais tikslais:',
      other:
        'Jei to neatmesite, {count} paslaugų teikėjų įrašo informaciją į jūsų įrenginį arba ją iš jo nuskaito šiais tikslais:',
    },
    free: 'Svetaine galite naudotis, kad ir ką pasirinktumėte, o pasirinkimą bet kada galite pakeisti paspaudę „{reopen}“.',
    objection:
      'Sutikimo nereikia, įjungta, kol paspaudę „{choose}“ nepareikšite nesutikimo: {names}.',
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
    text: 'Pasirinkite, ką priimate. Pasirinkimai įsigalios, kai juos išsaugosite.',
  },
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  acknowledge: 'Supratau',
  policy: 'Slapukų politika',
  choose: 'Pasirinkti pagal tikslą',
  continueWithout: 'Tęsti nepriimant',
  save: 'Išsaugoti pasirinkimus',
  close: 'Uždaryti',
  withdraw: 'Atšaukti sutikimą',
  reopen: 'Tvarkyti slapukus',
  optOut: 'Jūsų privatumo pasirinkimai',
  details: 'Išsamiau',
  accept: 'Priimti',
  refuse: 'Atmesti',
  onUntilRefused: 'Įjungta, kol neatmesite',
  onUntilObjected: 'Įjungta, kol nepareikšite nesutikimo: anoniminė statistika',
  isNew: 'Nauja',
  // The date ends in a full stop of its own.
  chosenOn: 'Pasirinkote {date}',
  saved: 'Jūsų pasirinkimai išsaugoti.',
  savedForPage: 'Jūsų pasirinkimai galioja tik šiame puslapyje: naršyklė negalėjo jų išsaugoti.',
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
  prefixKey,
  session,
  title: 'Slapukų politika',
  intro:
    'Šiame puslapyje rašoma, kokius slapukus naudoja {site}, kas juos įrašo, kokiu tikslu, kiek laiko jie saugomi ir kaip galite pakeisti savo pasirinkimą.',
  controller: 'Duomenų valdytojas: {controller}',
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
      text: 'Jie suteikia tai, ko prašote, pavyzdžiui, pirkinių krepšelį, prisijungimą ar jūsų nustatymus, kai pereinate į kitą puslapį arba apsilankote dar kartą.',
    },
    statistical: {
      name: 'Statistiniai slapukai',
      text: 'Jie fiksuoja, ką lankytojai veikia svetainėje, kad būtų matyti, kaip ji naudojama.',
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
    none: 'Jiems jūsų sutikimo nereikia.',
    anonymous:
      'Jiems jūsų sutikimo nereikia, kol statistika anoniminė ir pagal ją neįmanoma nustatyti nė vieno asmens tapatybės. Kitu atveju pirma prašoma jūsų sutikimo.',
    objection:
      'Jiems jūsų sutikimo nereikia, kol statistika anoniminė. Nesutikimą galite bet kada pareikšti paspaudę „{change}“.',
    asked: 'Pirma prašoma jūsų sutikimo.',
    untilRefused: 'Jie leidžiami, kol jų neatmesite.',
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
    untilRefused: 'Leidžiama, kol neatmesite',
  },
  answer: {
    allowed: 'Priėmėte',
    refused: 'Atmetėte',
    withdrawn: 'Atšaukėte sutikimą',
    none: 'Dar neatsakėte',
    exempt: 'Visada įjungta',
    unrefused: 'Įjungta, kol neatmesite',
    objectable: 'Įjungta, kol nepareikšite nesutikimo',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Pakeiskite savo pasirinkimą',
    text: 'Savo atsakymą galite bet kada pakeisti arba atšaukti. Pakeitimas įsigalioja iš karto; tai, kas puslapyje jau veikia, sustoja vėliausiai tada, kai puslapį įkeliate iš naujo.',
    change: 'Tvarkyti slapukus',
  },
  own: {
    function: 'Jūsų pasirinkimas dėl slapukų',
    purpose: 'Įsiminti, ką priimate ir ką atmetate',
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
