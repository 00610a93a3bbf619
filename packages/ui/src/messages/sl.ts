import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'sl'
const prefix = 'vsak piškotek, ki ima na začetku imena'
const prefixKey = 'vsak ključ, ki ima na začetku'
const session = 'dokler ne zaprete brskalnika'

/** Slovenian. */
export const sl: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Piškotki na tem spletnem mestu',
    asks: {
      one: 'Z vašo privolitvijo {count} ponudnik storitev shranjuje ali bere informacije na vaši napravi za te namene:',
      two: 'Z vašo privolitvijo {count} ponudnika storitev shranjujeta ali bereta informacije na vaši napravi za te namene:',
      few: 'Z vašo privolitvijo {count} ponudniki storitev shranjujejo ali berejo informacije na vaši napravi za te namene:',
      other:
        'Z vašo privolitvijo {count} ponudnikov storitev shranjuje ali bere informacije na vaši napravi za te namene:',
    },
    informs: {
      one: 'Če tega ne zavrnete, {count} ponudnik storitev shranjuje ali bere informacije na vaši napravi za te namene:',
      two: 'Če tega ne zavrnete, {count} ponudnika storitev shranjujeta ali bereta informacije na vaši napravi za te namene:',
      few: 'Če tega ne zavrnete, {count} ponudniki storitev shranjujejo ali berejo informacije na vaši napravi za te namene:',
      other:
        'Če tega ne zavrnete, {count} ponudnikov storitev shranjuje ali bere informacije na vaši napravi za te namene:',
    },
    free: 'Spletno mesto lahko uporabljate ne glede na svojo izbiro, ki jo lahko kadar koli spremenite pod »{reopen}«.',
    objection: 'Privolitev ni potrebna, vklopljeno, dokler ne ugovarjate pod »{choose}«: {names}.',
    news: {
      one: 'Od vaše izbire ({date}) je bila dodana ali spremenjena {count} storitev: {names}. Čaka na vaš odgovor. Vaši prejšnji odgovori še veljajo.',
      two: 'Od vaše izbire ({date}) sta bili dodani ali spremenjeni {count} storitvi: {names}. Čakata na vaš odgovor. Vaši prejšnji odgovori še veljajo.',
      few: 'Od vaše izbire ({date}) so bile dodane ali spremenjene {count} storitve: {names}. Čakajo na vaš odgovor. Vaši prejšnji odgovori še veljajo.',
      other:
        'Od vaše izbire ({date}) je bilo dodanih ali spremenjenih {count} storitev: {names}. Čakajo na vaš odgovor. Vaši prejšnji odgovori še veljajo.',
    },
  },
  preferences: {
    title: 'Nastavitve piškotkov',
    text: 'Izberite, kaj sprejmete. Izbira začne veljati, ko jo shranite.',
  },
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  acknowledge: 'Razumem',
  policy: 'Politika piškotkov',
  choose: 'Izberi po namenih',
  continueWithout: 'Nadaljuj brez privolitve',
  save: 'Shrani mojo izbiro',
  close: 'Zapri',
  withdraw: 'Prekliči mojo privolitev',
  reopen: 'Upravljaj piškotke',
  optOut: 'Vaše izbire glede zasebnosti',
  details: 'Podrobnosti',
  accept: 'Sprejmi',
  refuse: 'Zavrni',
  onUntilRefused: 'Vklopljeno, dokler ne zavrnete',
  onUntilObjected: 'Vklopljeno, dokler ne ugovarjate: anonimna statistika',
  isNew: 'Nova',
  chosenOn: 'Datum vaše izbire: {date}.',
  saved: 'Vaša izbira je shranjena.',
  savedForPage: 'Vaša izbira velja samo za to stran: brskalnik je ni mogel shraniti.',
  search: 'Poišči storitev',
  nothingFound: 'Nobena storitev ne ustreza iskanju.',
  embed: {
    text: 'To vsebino ponuja {provider}. Za prikaz se vaš brskalnik poveže s tem ponudnikom, ki lahko nato shranjuje in bere informacije na vaši napravi.',
    once: 'Prikaži enkrat',
    always: 'Prikaži vedno',
  },
  signal: {
    honoured: 'Signal za zavrnitev (opt-out) iz vašega brskalnika je upoštevan',
    overruled: 'Vaša izbira ima prednost pred signalom za zavrnitev (opt-out) iz brskalnika',
  },
  exempt: {
    necessary: 'Vedno vklopljeno: nujno za spletno mesto',
    'anonymised-statistics': 'Privolitev ni potrebna: anonimna statistika',
  },
}

/** Slovenian, for the cookie policy. */
export const slPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Politika piškotkov',
  intro:
    'Na tej strani piše, katere piškotke uporablja {site}, kdo jih namesti, zakaj in za koliko časa. Izveste tudi, kako lahko spremenite svojo izbiro.',
  controller: 'Upravljavec podatkov: {controller}',
  what: {
    title: 'Kaj je piškotek?',
    text: [
      'Piškotek je majhna količina podatkov z imenom. Spletno mesto, ki ga obiščete, ga preda vašemu brskalniku. Brskalnik ga hrani določen čas in ga ob naslednjih obiskih pošlje nazaj.',
      'Spletna mesta lahko podatke hranijo tudi drugje v vašem brskalniku. Kar na tej strani piše o piškotkih, velja tudi za te podatke.',
    ],
  },
  types: {
    title: 'Vrste piškotkov',
    necessary: {
      name: 'Nujni piškotki',
      text: 'Omogočajo to, kar zahtevate, na primer da se košarica, prijava ali vaše nastavitve ohranijo med stranmi in obiski.',
    },
    statistical: {
      name: 'Statistični piškotki',
      text: 'Beležijo, kaj obiskovalci počnejo na spletnem mestu, in tako kažejo, kako se uporablja.',
    },
    firstParty: {
      name: 'Lastni piškotki',
      text: 'Namesti jih spletno mesto, ki ga obiščete, čeprav niso nujni. Lahko zbirajo osebne podatke, spremljajo, kaj počnete, in služijo oglaševanju.',
    },
    thirdParty: {
      name: 'Piškotki tretjih oseb',
      text: 'Namesti jih drugo spletno mesto ali pa so nameščeni zanj. To spletno mesto potem vidi, kaj počnete tukaj.',
    },
  },
  consequence: {
    none: 'Vaša privolitev zanje ni potrebna.',
    anonymous:
      'Vaša privolitev zanje ni potrebna, dokler je statistika anonimna in v njej ni mogoče prepoznati nikogar. Sicer je najprej potrebna vaša privolitev.',
    objection:
      'Vaša privolitev zanje ni potrebna, dokler je statistika anonimna. Kadar koli lahko ugovarjate pod »{change}«.',
    asked: 'Najprej je potrebna vaša privolitev.',
    untilRefused: 'Dovoljeni so, dokler jih ne zavrnete.',
  },
  used: { title: 'Piškotki, ki jih uporablja {site}', none: 'Piškotkov ni.' },
  columns: {
    provider: 'Ime ponudnika storitve',
    function: 'Funkcija in mesto delovanja',
    names: 'Imena piškotkov',
    purposes: 'Nameni',
    retention: 'Rok hrambe',
    party: 'Kdo jih namesti',
    storage: 'Mesto hrambe',
    host: 'Gostitelj',
    transfer: 'Prenos v države zunaj EU',
    basis: 'Pravna podlaga',
  },
  location: { front: 'javni del', back: 'administracija', both: 'javni del in administracija' },
  party: { first: 'to spletno mesto', third: 'drugo spletno mesto' },
  storage: {
    cookie: 'Piškotek',
    local: 'Lokalna shramba',
    session: 'Shramba seje',
    indexeddb: 'Podatkovna zbirka brskalnika',
    cache: 'Predpomnilnik brskalnika',
  },
  basis: {
    consent: 'Vaša privolitev',
    exempt: 'Privolitev ni potrebna',
    objection: 'Privolitev ni potrebna; lahko ugovarjate',
    untilRefused: 'Dovoljeno, dokler ne zavrnete',
  },
  answer: {
    allowed: 'Sprejeli ste',
    refused: 'Zavrnili ste',
    withdrawn: 'Preklicali ste svojo privolitev',
    none: 'Niste še odgovorili',
    exempt: 'Vedno vklopljeno',
    unrefused: 'Vklopljeno, dokler ne zavrnete',
    objectable: 'Vklopljeno, dokler ne ugovarjate',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Spremenite svojo izbiro',
    text: 'Svoj odgovor lahko kadar koli spremenite ali prekličete. Sprememba velja takoj; kar na strani že deluje, se ustavi najpozneje, ko jo znova naložite.',
    change: 'Upravljaj piškotke',
  },
  own: {
    function: 'Vaša izbira glede piškotkov',
    purpose: 'Pomnjenje, kaj sprejmete in kaj zavrnete',
  },
  browsers: {
    title: 'Blokiranje piškotkov v brskalniku',
    text: 'Piškotke lahko izbrišete ali blokirate tudi v nastavitvah brskalnika. Nekateri deli spletnega mesta potem morda ne bodo delovali. To storite takole:',
  },
  contact: { title: 'Stik', text: 'Imate vprašanja o tej politiki? Obrnite se na: {contact}.' },
  version: 'Različica {version}, {date}',
  changes: {
    title: 'Spremembe od različice {version}',
    added: 'Dodano: {name}',
    removed: 'Odstranjeno: {name}',
    changed: 'Spremenjeno: {name} ({what})',
  },
}
