import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'is'
const prefix = 'allar vafrakökur sem byrja á'
const session = 'þar til þú lokar vafranum'

/** Icelandic, in the words that Persónuvernd uses. */
export const is: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Val þitt um vafrakökur',
    text: 'Sumar þjónustur á þessum vef vista eða lesa upplýsingar í tækinu þínu. Þær bíða eftir svari þínu og þú getur breytt því hvenær sem er.',
    news: {
      one: '{count} þjónusta hefur bæst við eða breyst frá vali þínu {date}: {names}. Hún bíður eftir svari þínu. Fyrri svör þín gilda áfram.',
      other:
        '{count} þjónustur hafa bæst við eða breyst frá vali þínu {date}: {names}. Þær bíða eftir svari þínu. Fyrri svör þín gilda áfram.',
    },
  },
  preferences: {
    title: 'Stillingar fyrir vafrakökur',
    text: 'Veldu hvað þú leyfir. Ekkert verður virkt fyrr en þú vistar.',
  },
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  choose: 'Velja',
  continueWithout: 'Halda áfram án samþykkis',
  save: 'Vista val mitt',
  close: 'Loka',
  withdraw: 'Afturkalla samþykki mitt',
  reopen: 'Stjórna vafrakökum',
  optOut: 'Val þitt um persónuvernd',
  details: 'Nánar',
  accept: 'Samþykkja',
  refuse: 'Hafna',
  onUntilRefused: 'Virkt þar til þú hafnar',
  isNew: 'Ný',
  chosenOn: 'Þú valdir þetta {date}.',
  saved: 'Val þitt hefur verið vistað.',
  search: 'Leita að þjónustu',
  nothingFound: 'Engin þjónusta fannst.',
  embed: {
    text: 'Þjónustuveitandinn {provider} birtir þetta efni. Til að sýna það tengist vafrinn þinn þjónustuveitandanum, sem getur þá vistað og lesið upplýsingar í tækinu þínu.',
    once: 'Sýna einu sinni',
    always: 'Sýna alltaf',
  },
  signal: {
    honoured: 'Farið er eftir merki vafrans um höfnun (opt-out)',
    overruled: 'Val þitt gengur framar merki vafrans um höfnun (opt-out)',
  },
  exempt: {
    necessary: 'Alltaf virkt: nauðsynlegt fyrir vefinn',
    'anonymised-statistics': 'Samþykki óþarft: nafnlaus tölfræði',
  },
}

/** Icelandic, for the cookie policy. */
export const isPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Stefna um vafrakökur',
  intro:
    'Á þessari síðu kemur fram hvaða vafrakökur {site} notar, hver setur þær, í hvaða tilgangi og hve lengi. Hér kemur líka fram hvernig þú getur breytt vali þínu.',
  what: {
    title: 'Hvað er vafrakaka?',
    text: [
      'Vafrakaka (á ensku cookie) er lítill gagnabútur með nafni. Vefur sem þú heimsækir sendir hana til vafrans. Vafrinn geymir hana í tiltekinn tíma og sendir hana til baka þegar þú kemur aftur.',
      'Vefir geta líka geymt gögn annars staðar í vafranum. Það sem segir hér um vafrakökur á einnig við um slíka geymslu.',
    ],
  },
  types: {
    title: 'Tegundir af vafrakökum',
    necessary: {
      name: 'Nauðsynlegar vafrakökur',
      text: 'Þær framkvæma það sem þú biður um. Þær muna til dæmis körfu, innskráningu eða stillingar þínar milli síðna og heimsókna.',
    },
    statistical: {
      name: 'Vafrakökur fyrir tölfræði',
      text: 'Þær fylgjast með því sem gestir gera á vefnum til að sýna hvernig hann er notaður.',
    },
    firstParty: {
      name: 'Vafrakökur fyrsta aðila',
      text: 'Vefurinn sem þú heimsækir setur þær, umfram það sem er nauðsynlegt. Þær geta safnað persónuupplýsingum, fylgst með því sem þú gerir og nýst í auglýsingar.',
    },
    thirdParty: {
      name: 'Vafrakökur þriðja aðila',
      text: 'Annar vefur setur þær eða þær eru settar fyrir annan vef. Sá vefur sér þá hvað þú gerir hér.',
    },
  },
  consequence: {
    none: 'Ekki þarf samþykki fyrir þeim.',
    anonymous:
      'Ekki þarf samþykki fyrir þeim á meðan tölfræðin er nafnlaus og ekki er hægt að rekja hana til neins. Annars er fyrst leitað eftir samþykki þínu.',
    objection: 'Ekki þarf samþykki fyrir þeim en þú getur andmælt þeim.',
    asked: 'Fyrst er leitað eftir samþykki þínu.',
    untilRefused: 'Þær eru leyfðar þar til þú hafnar þeim.',
  },
  used: { title: 'Vafrakökur sem {site} notar', none: 'Engar vafrakökur eru í notkun.' },
  columns: {
    provider: 'Heiti þjónustuveitanda',
    function: 'Hlutverk og staðsetning',
    names: 'Heiti á vafrakökum',
    purposes: 'Tilgangur',
    retention: 'Geymslutími',
    party: 'Uppruni',
    storage: 'Geymslustaður',
    host: 'Hýsill',
    transfer: 'Flutningur út fyrir ESB/EES',
    basis: 'Lagagrundvöllur',
  },
  location: { front: 'opinn hluti', back: 'umsjónarhluti', both: 'opinn hluti og umsjónarhluti' },
  party: { first: 'þessi vefur', third: 'annar vefur' },
  storage: {
    cookie: 'Vafrakaka',
    local: 'Staðbundin geymsla',
    session: 'Lotugeymsla',
    indexeddb: 'Gagnagrunnur vafrans',
    cache: 'Skyndiminni vafrans',
  },
  basis: {
    consent: 'Samþykki þitt',
    exempt: 'Samþykki óþarft',
    objection: 'Samþykki óþarft; þú getur andmælt',
    untilRefused: 'Leyft þar til þú hafnar',
  },
  answer: {
    allowed: 'Þú leyfir þær.',
    refused: 'Þú hafnar þeim.',
    partly: 'Þú leyfir sumar þeirra.',
    none: 'Þú hefur ekki svarað enn.',
    exempt: 'Þær eru alltaf virkar.',
  },
  choice: {
    title: 'Breyta vali þínu',
    text: 'Þú getur breytt svari þínu eða afturkallað það hvenær sem er. Breytingin tekur strax gildi.',
    change: 'Stjórna vafrakökum',
  },
  own: {
    function: 'Val þitt um vafrakökur',
    purpose: 'Til að muna hvað þú samþykkir og hverju þú hafnar',
  },
  browsers: {
    title: 'Loka fyrir vafrakökur í vafranum',
    text: 'Þú getur líka eytt vafrakökum eða lokað fyrir þær í stillingum vafrans. Þá er ekki víst að allir hlutar vefsins virki. Svona er það gert:',
  },
  contact: {
    title: 'Hafa samband',
    text: 'Spurningum um þessa stefnu má beina hingað: {contact}.',
  },
  version: 'Útgáfa {version}, {date}',
  changes: {
    title: 'Breytingar frá útgáfu {version}',
    added: 'Bætt við: {name}',
    removed: 'Fjarlægt: {name}',
    changed: 'Breytt: {name} ({what})',
  },
}
