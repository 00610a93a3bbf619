import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'is'
const prefix = 'allar vafrakökur sem byrja á'
const prefixKey = 'allir lyklar sem byrja á'
const session = 'þar til þú lokar vafranum'

/** Icelandic, in the words that Persónuvernd uses. */
export const is: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Vafrakökur á þessum vef',
    asks: {
      one: 'Með samþykki þínu vistar eða les {count} þjónustuveitandi upplýsingar í tækinu þínu í eftirfarandi tilgangi:',
      other:
        'Með samþykki þínu vista eða lesa {count} þjónustuveitendur upplýsingar í tækinu þínu í eftirfarandi tilgangi:',
    },
    informs: {
      one: 'Ef þú hafnar því ekki, vistar eða les {count} þjónustuveitandi upplýsingar í tækinu þínu í eftirfarandi tilgangi:',
      other:
        'Ef þú hafnar því ekki, vista eða lesa {count} þjónustuveitendur upplýsingar í tækinu þínu í eftirfarandi tilgangi:',
    },
    free: 'Þú getur notað vefinn hvað sem þú velur og breytt vali þínu hvenær sem er undir „{reopen}“.',
    objection: 'Samþykki óþarft, virkt þar til þú andmælir undir „{choose}“: {names}.',
    news: {
      one: '{count} þjónusta hefur bæst við eða breyst frá vali þínu {date}: {names}. Hún bíður eftir svari þínu. Fyrri svör þín gilda áfram.',
      other:
        '{count} þjónustur hafa bæst við eða breyst frá vali þínu {date}: {names}. Þær bíða eftir svari þínu. Fyrri svör þín gilda áfram.',
    },
  },
  preferences: {
    title: 'Stillingar fyrir vafrakökur',
    text: 'Veldu hvað þú samþykkir. Val þitt tekur gildi þegar þú vistar það.',
  },
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  acknowledge: 'Í lagi',
  policy: 'Stefna um vafrakökur',
  choose: 'Velja eftir tilgangi',
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
  onUntilObjected: 'Virkt þar til þú andmælir: nafnlaus tölfræði',
  isNew: 'Ný',
  chosenOn: 'Þú valdir þetta {date}.',
  saved: 'Val þitt hefur verið vistað.',
  savedForPage: 'Val þitt gildir aðeins á þessari síðu: vafrinn gat ekki vistað það.',
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
  prefixKey,
  session,
  title: 'Stefna um vafrakökur',
  intro:
    'Á þessari síðu kemur fram hvaða vafrakökur {site} notar, hver setur þær, í hvaða tilgangi og hve lengi. Hér kemur líka fram hvernig þú getur breytt vali þínu.',
  controller: 'Ábyrgðaraðili: {controller}',
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
      text: 'Þær veita þér það sem þú biður um, svo sem innkaupakörfu, innskráningu eða stillingar þínar, milli síðna og heimsókna.',
    },
    statistical: {
      name: 'Vafrakökur fyrir tölfræði',
      text: 'Þær skrá hvað gestir gera á vefnum til að sýna hvernig hann er notaður.',
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
    none: 'Ekki þarf samþykki þitt fyrir þeim.',
    anonymous:
      'Ekki þarf samþykki þitt fyrir þeim á meðan tölfræðin er nafnlaus og ekki er hægt að bera kennsl á neinn í henni. Annars er fyrst leitað eftir samþykki þínu.',
    objection:
      'Ekki þarf samþykki þitt fyrir þeim á meðan tölfræðin er nafnlaus. Þú getur andmælt hvenær sem er undir „{change}“.',
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
    allowed: 'Þú samþykktir',
    refused: 'Þú hafnaðir',
    withdrawn: 'Þú afturkallaðir samþykki þitt',
    none: 'Þú hefur ekki svarað enn',
    exempt: 'Alltaf virkt',
    unrefused: 'Virkt þar til þú hafnar',
    objectable: 'Virkt þar til þú andmælir',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Breyta vali þínu',
    text: 'Þú getur breytt svari þínu eða afturkallað það hvenær sem er. Breytingin tekur strax gildi; það sem er þegar í gangi á síðunni stöðvast í síðasta lagi þegar þú endurhleður hana.',
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
