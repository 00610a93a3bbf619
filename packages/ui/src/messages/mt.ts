import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'mt'
const prefix = 'kull cookie li jibda bi'
const prefixKey = 'kull ċavetta li tibda bi'
const session = 'sakemm tagħlaq il-brawżer'

/** Maltese. */
export const mt: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies fuq dan is-sit',
    asks: {
      one: 'Bil-kunsens tiegħek, fornitur wieħed jaħżen jew jaqra informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
      two: 'Bil-kunsens tiegħek, {count} fornituri jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
      few: 'Bil-kunsens tiegħek, {count} fornituri jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
      many: 'Bil-kunsens tiegħek, {count}-il fornitur jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
      other:
        'Bil-kunsens tiegħek, {count} fornitur jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
    },
    informs: {
      one: 'Sakemm ma tirrifjutax dan, fornitur wieħed jaħżen jew jaqra informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
      two: 'Sakemm ma tirrifjutax dan, {count} fornituri jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
      few: 'Sakemm ma tirrifjutax dan, {count} fornituri jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
      many: 'Sakemm ma tirrifjutax dan, {count}-il fornitur jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
      other:
        'Sakemm ma tirrifjutax dan, {count} fornitur jaħżnu jew jaqraw informazzjoni fuq l-apparat tiegħek għal dawn l-iskopijiet:',
    },
    free: 'Tista’ tuża s-sit tagħżel x’tagħżel, u tista’ tbiddel l-għażla tiegħek meta trid minn “{reopen}”.',
    objection: 'Ma jeħtieġx kunsens, attiv sakemm toġġezzjona minn “{choose}”: {names}.',
    news: {
      one: 'Servizz wieħed żdied jew inbidel wara l-għażla tiegħek ({date}): {names}. Qed jistenna t-tweġiba tiegħek. It-tweġibiet li tajt qabel jibqgħu jgħoddu.',
      two: '{count} servizzi żdiedu jew inbidlu wara l-għażla tiegħek ({date}): {names}. Qed jistennew it-tweġiba tiegħek. It-tweġibiet li tajt qabel jibqgħu jgħoddu.',
      few: '{count} servizzi żdiedu jew inbidlu wara l-għażla tiegħek ({date}): {names}. Qed jistennew it-tweġiba tiegħek. It-tweġibiet li tajt qabel jibqgħu jgħoddu.',
      many: '{count}-il servizz żdiedu jew inbidlu wara l-għażla tiegħek ({date}): {names}. Qed jistennew it-tweġiba tiegħek. It-tweġibiet li tajt qabel jibqgħu jgħoddu.',
      other:
        '{count} servizz żdiedu jew inbidlu wara l-għażla tiegħek ({date}): {names}. Qed jistennew it-tweġiba tiegħek. It-tweġibiet li tajt qabel jibqgħu jgħoddu.',
    },
  },
  preferences: {
    title: 'Preferenzi tal-cookies',
    text: 'Agħżel x’taċċetta. L-għażliet tiegħek japplikaw hekk kif tissejvjahom.',
  },
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  acknowledge: 'Fhimt',
  policy: 'Politika dwar il-cookies',
  choose: 'Agħżel skont l-iskop',
  continueWithout: 'Kompli mingħajr ma taċċetta',
  save: 'Issejvja l-għażliet tiegħi',
  close: 'Agħlaq',
  withdraw: 'Irtira l-kunsens tiegħi',
  reopen: 'Immaniġġja l-cookies',
  optOut: 'L-għażliet tal-privatezza tiegħek',
  details: 'Dettalji',
  accept: 'Aċċetta',
  refuse: 'Irrifjuta',
  onUntilRefused: 'Attiv sakemm tirrifjuta',
  onUntilObjected: 'Attiv sakemm toġġezzjona: statistika anonima',
  isNew: 'Ġdid',
  chosenOn: 'Data tal-għażla tiegħek: {date}.',
  saved: 'L-għażliet tiegħek ġew issejvjati.',
  savedForPage:
    'L-għażliet tiegħek japplikaw biss għal din il-paġna: il-brawżer tiegħek ma setax jissejvjahom.',
  search: 'Fittex servizz',
  nothingFound: 'Ma nstab l-ebda servizz.',
  embed: {
    text: 'Dan il-kontenut ġej minn {provider}. Biex jurih, il-brawżer tiegħek jikkonnettja ma’ {provider}, li mbagħad jista’ jaħżen u jaqra informazzjoni fuq l-apparat tiegħek.',
    once: 'Uri darba',
    always: 'Uri dejjem',
  },
  signal: {
    honoured: 'Is-sinjal ta’ rifjut (opt-out) tal-brawżer tiegħek ġie rrispettat',
    overruled: 'L-għażla tiegħek tipprevali fuq is-sinjal ta’ rifjut (opt-out) tal-brawżer tiegħek',
  },
  exempt: {
    necessary: 'Dejjem attiv: meħtieġ għas-sit',
    'anonymised-statistics': 'Ma jeħtieġx kunsens: statistika anonima',
  },
}

/** Maltese, for the cookie policy. */
export const mtPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Politika dwar il-cookies',
  intro:
    'Din il-paġna tgħid liema cookies juża {site}, min iqiegħedhom, għal xiex u għal kemm żmien. Tgħid ukoll kif tista’ tbiddel l-għażla tiegħek.',
  controller: 'Kontrollur tad-data: {controller}',
  what: {
    title: 'X’inhu cookie?',
    text: [
      'Cookie huwa ammont żgħir ta’ data b’isem. Is-sit li żżur jagħtih lill-brawżer tiegħek. Il-brawżer iżommu għal ċertu żmien u jibagħtu lura fiż-żjarat li jmiss.',
      'Is-siti jistgħu jżommu data wkoll f’postijiet oħra fil-brawżer tiegħek. Dak li tgħid din il-paġna dwar il-cookies jgħodd ukoll għal din id-data.',
    ],
  },
  types: {
    title: 'Tipi ta’ cookies',
    necessary: {
      name: 'Cookies meħtieġa',
      text: 'Jipprovdu dak li titlob, bħal basket tax-xiri, login jew il-preferenzi tiegħek, minn paġna jew żjara għall-oħra.',
    },
    statistical: {
      name: 'Cookies tal-istatistika',
      text: 'Jirreġistraw x’jagħmlu l-viżitaturi fuq is-sit, biex juru kif jintuża.',
    },
    firstParty: {
      name: 'Cookies tal-ewwel parti',
      text: 'Is-sit li żżur iqiegħedhom, lil hinn minn dak li hu meħtieġ. Jistgħu jiġbru data personali, isegwu x’tagħmel u jservu għar-reklamar.',
    },
    thirdParty: {
      name: 'Cookies ta’ partijiet terzi',
      text: 'Sit ieħor iqiegħedhom, jew jitqiegħdu għal sit ieħor. Dak is-sit imbagħad jara x’tagħmel hawn.',
    },
  },
  consequence: {
    none: 'Ma jeħtiġux il-kunsens tiegħek.',
    anonymous:
      'Ma jeħtiġux il-kunsens tiegħek dment li l-istatistika tkun anonima u ħadd ma jkun jista’ jiġi identifikat minnha. Inkella l-ewwel jintalab il-kunsens tiegħek.',
    objection:
      'Ma jeħtiġux il-kunsens tiegħek dment li l-istatistika tkun anonima. Tista’ toġġezzjona meta trid minn “{change}”.',
    asked: 'L-ewwel jintalab il-kunsens tiegħek.',
    untilRefused: 'Huma permessi sakemm tirrifjutahom.',
  },
  used: { title: 'Cookies fuq {site}', none: 'M’hemm l-ebda cookie.' },
  columns: {
    provider: 'Isem il-fornitur tas-servizz',
    function: 'Funzjoni u post',
    names: 'Ismijiet tal-cookies',
    purposes: 'Skopijiet',
    retention: 'Perjodu ta’ żamma',
    party: 'Imqiegħed minn',
    storage: 'Fejn jinżamm',
    host: 'Host',
    transfer: 'Trasferiment barra mill-UE',
    basis: 'Bażi legali',
  },
  location: {
    front: 'parti pubblika',
    back: 'parti amministrattiva',
    both: 'parti pubblika u parti amministrattiva',
  },
  party: { first: 'dan is-sit', third: 'sit ieħor' },
  storage: {
    cookie: 'Cookie',
    local: 'Ħażna lokali',
    session: 'Ħażna tas-sessjoni',
    indexeddb: 'Database tal-brawżer',
    cache: 'Cache tal-brawżer',
  },
  basis: {
    consent: 'Il-kunsens tiegħek',
    exempt: 'Ma jeħtieġx kunsens',
    objection: 'Ma jeħtieġx kunsens; tista’ toġġezzjona',
    untilRefused: 'Permess sakemm tirrifjuta',
  },
  answer: {
    allowed: 'Aċċettajt',
    refused: 'Irrifjutajt',
    withdrawn: 'Irtirajt il-kunsens tiegħek',
    none: 'Għadek ma weġibtx',
    exempt: 'Dejjem attiv',
    unrefused: 'Attiv sakemm tirrifjuta',
    objectable: 'Attiv sakemm toġġezzjona',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Biddel l-għażla tiegħek',
    text: 'Tista’ tbiddel jew tirtira t-tweġiba tiegħek meta trid. Il-bidla tapplika minnufih; dak li diġà jkun qed jaħdem fuq il-paġna jieqaf l-aktar tard meta terġa’ tgħabbiha.',
    change: 'Immaniġġja l-cookies',
  },
  own: {
    function: 'L-għażla tiegħek dwar il-cookies',
    purpose: 'Biex jiftakar x’taċċetta u x’tirrifjuta',
  },
  browsers: {
    title: 'Imblokka l-cookies fil-brawżer tiegħek',
    text: 'Tista’ wkoll tħassar jew timblokka l-cookies fis-settings tal-brawżer tiegħek. F’dak il-każ, xi partijiet tas-sit jistgħu ma jaħdmux. Ara kif tagħmel:',
  },
  contact: { title: 'Kuntatt', text: 'Ibgħat il-mistoqsijiet dwar din il-politika lil {contact}.' },
  version: 'Verżjoni {version}, {date}',
  changes: {
    title: 'Tibdil mill-verżjoni {version} ’l hawn',
    added: 'Miżjud: {name}',
    removed: 'Imneħħi: {name}',
    changed: 'Mibdul: {name} ({what})',
  },
}
