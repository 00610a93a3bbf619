import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'ga'
const prefix = 'aon fhianán a thosaíonn le'
const prefixKey = 'aon eochair a thosaíonn le'
const session = 'go dtí go ndúnann tú an brabhsálaí'

/** Irish, in the words that the Data Protection Commission uses. */
export const ga: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Fianáin ar an suíomh seo',
    asks: {
      one: 'Le do thoiliú, stórálann nó léann soláthraí amháin faisnéis ar do ghléas chun na gcuspóirí seo:',
      two: 'Le do thoiliú, stórálann nó léann {count} sholáthraí faisnéis ar do ghléas chun na gcuspóirí seo:',
      few: 'Le do thoiliú, stórálann nó léann {count} sholáthraí faisnéis ar do ghléas chun na gcuspóirí seo:',
      many: 'Le do thoiliú, stórálann nó léann {count} soláthraí faisnéis ar do ghléas chun na gcuspóirí seo:',
      other:
        'Le do thoiliú, stórálann nó léann {count} soláthraí faisnéis ar do ghléas chun na gcuspóirí seo:',
    },
    informs: {
      one: 'Mura ndiúltaíonn tú dó seo, stórálann nó léann soláthraí amháin faisnéis ar do ghléas chun na gcuspóirí seo:',
      two: 'Mura ndiúltaíonn tú dó seo, stórálann nó léann {count} sholáthraí faisnéis ar do ghléas chun na gcuspóirí seo:',
      few: 'Mura ndiúltaíonn tú dó seo, stórálann nó léann {count} sholáthraí faisnéis ar do ghléas chun na gcuspóirí seo:',
      many: 'Mura ndiúltaíonn tú dó seo, stórálann nó léann {count} soláthraí faisnéis ar do ghléas chun na gcuspóirí seo:',
      other:
        'Mura ndiúltaíonn tú dó seo, stórálann nó léann {count} soláthraí faisnéis ar do ghléas chun na gcuspóirí seo:',
    },
    free: 'Is féidir leat an suíomh a úsáid cibé rogha a dhéanann tú, agus d’intinn a athrú am ar bith trí “{reopen}”.',
    objection: 'Ní gá toiliú; ar siúl go dtí go ndéanann tú agóid trí “{choose}”: {names}.',
    news: {
      one: 'Ó rinne tú do rogha ar an {date}, cuireadh seirbhís amháin leis an suíomh nó athraíodh í: {names}. Tá sí ag fanacht le do fhreagra. Fanann na freagraí a thug tú roimhe seo mar atá siad.',
      two: 'Ó rinne tú do rogha ar an {date}, cuireadh {count} sheirbhís leis an suíomh nó athraíodh iad: {names}. Tá siad ag fanacht le do fhreagra. Fanann na freagraí a thug tú roimhe seo mar atá siad.',
      few: 'Ó rinne tú do rogha ar an {date}, cuireadh {count} sheirbhís leis an suíomh nó athraíodh iad: {names}. Tá siad ag fanacht le do fhreagra. Fanann na freagraí a thug tú roimhe seo mar atá siad.',
      many: 'Ó rinne tú do rogha ar an {date}, cuireadh {count} seirbhís leis an suíomh nó athraíodh iad: {names}. Tá siad ag fanacht le do fhreagra. Fanann na freagraí a thug tú roimhe seo mar atá siad.',
      other:
        'Ó rinne tú do rogha ar an {date}, cuireadh {count} seirbhís leis an suíomh nó athraíodh iad: {names}. Tá siad ag fanacht le do fhreagra. Fanann na freagraí a thug tú roimhe seo mar atá siad.',
    },
  },
  preferences: {
    title: 'Socruithe fianán',
    text: 'Roghnaigh na rudaí a nglacann tú leo. Tagann do roghanna i bhfeidhm nuair a shábhálann tú iad.',
  },
  acceptAll: 'Glac le gach ceann',
  rejectAll: 'Diúltaigh do gach ceann',
  acknowledge: 'Tuigim',
  policy: 'Beartas fianán',
  choose: 'Roghnaigh de réir cuspóra',
  continueWithout: 'Lean ort gan glacadh leo',
  save: 'Sábháil mo roghanna',
  close: 'Dún',
  withdraw: 'Tarraing mo thoiliú siar',
  reopen: 'Bainistigh fianáin',
  optOut: 'Do roghanna príobháideachais',
  details: 'Mionsonraí',
  accept: 'Glac',
  refuse: 'Diúltaigh',
  onUntilRefused: 'Ar siúl go dtí go ndiúltaíonn tú dó',
  onUntilObjected: 'Ar siúl go dtí go ndéanann tú agóid: staidreamh anaithnid',
  isNew: 'Nua',
  chosenOn: 'Rinne tú do rogha ar an {date}.',
  saved: 'Tá do roghanna sábháilte.',
  savedForPage:
    'Ní bhaineann do roghanna ach leis an leathanach seo: níor éirigh le do bhrabhsálaí iad a shábháil.',
  search: 'Aimsigh seirbhís',
  nothingFound: 'Níor aimsíodh aon seirbhís.',
  embed: {
    text: 'Is é {provider} a chuireann an t-ábhar seo ar fáil. Chun an t-ábhar a thaispeáint, nascann do bhrabhsálaí leis an soláthraí sin. Is féidir leis an soláthraí faisnéis a stóráil agus a léamh ar do ghléas ansin.',
    once: 'Taispeáin uair amháin',
    always: 'Taispeáin i gcónaí',
  },
  signal: {
    honoured: 'Cloítear leis an gcomhartha diúltaithe (opt-out) ó do bhrabhsálaí',
    overruled: 'Tá tosaíocht ag do rogha ar an gcomhartha diúltaithe (opt-out) ó do bhrabhsálaí',
  },
  exempt: {
    necessary: 'Ar siúl i gcónaí: riachtanach don suíomh',
    'anonymised-statistics': 'Ní gá toiliú: staidreamh anaithnid',
  },
}

/** Irish, for the cookie policy. */
export const gaPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Beartas fianán',
  intro:
    'Mínítear ar an leathanach seo cad iad na fianáin a úsáideann {site}, cé a shocraíonn iad, cén cuspóir atá leo agus cá fhad a choinnítear iad. Mínítear freisin conas is féidir leat d’intinn a athrú.',
  controller: 'Rialaitheoir sonraí: {controller}',
  what: {
    title: 'Cad is fianán ann?',
    text: [
      'Píosa beag sonraí is ea fianán, agus tá ainm air. Tugann an suíomh a dtugann tú cuairt air an fianán do do bhrabhsálaí. Coinníonn an brabhsálaí é ar feadh tréimhse áirithe agus cuireann sé ar ais chuig an suíomh é nuair a thugann tú cuairt air arís.',
      'Is féidir le suíomhanna sonraí a choinneáil in áiteanna stórála eile i do bhrabhsálaí freisin. An méid a deirtear ar an leathanach seo faoi fhianáin, baineann sé leis na háiteanna sin chomh maith.',
    ],
  },
  types: {
    title: 'Cineálacha fianán',
    necessary: {
      name: 'Fianáin riachtanacha',
      text: 'Cuireann siad an rud a iarrann tú ar fáil, mar shampla ciseán siopadóireachta, logáil isteach nó do shocruithe, ó leathanach go leathanach agus ó chuairt go cuairt.',
    },
    statistical: {
      name: 'Fianáin staidrimh',
      text: 'Taifeadann siad an méid a dhéanann cuairteoirí ar an suíomh, chun a léiriú conas a úsáidtear é.',
    },
    firstParty: {
      name: 'Fianáin chéad pháirtí',
      text: 'Is é an suíomh a dtugann tú cuairt air a shocraíonn iad, ach téann siad thar an méid atá riachtanach. Is féidir leo sonraí pearsanta a bhailiú, an méid a dhéanann tú a rianú agus fógraíocht a chur ar fáil.',
    },
    thirdParty: {
      name: 'Fianáin tríú páirtí',
      text: 'Suíomh eile a shocraíonn iad, nó socraítear iad ar son suímh eile. Feiceann an suíomh eile sin an méid a dhéanann tú anseo.',
    },
  },
  consequence: {
    none: 'Níl do thoiliú ag teastáil dóibh.',
    anonymous:
      'Níl do thoiliú ag teastáil dóibh fad atá an staidreamh anaithnid agus nach féidir aon duine a aithint ann. Seachas sin, iarrtar toiliú ort ar dtús.',
    objection:
      'Níl do thoiliú ag teastáil dóibh fad atá an staidreamh anaithnid. Is féidir leat agóid a dhéanamh ina n-aghaidh am ar bith trí “{change}”.',
    asked: 'Iarrtar toiliú ort ar dtús.',
    untilRefused: 'Tá siad ceadaithe go dtí go ndiúltaíonn tú dóibh.',
  },
  used: { title: 'Na fianáin a úsáideann {site}', none: 'Níl aon fhianán ann.' },
  columns: {
    provider: 'Ainm an tsoláthraí seirbhíse',
    function: 'Feidhm agus áit',
    names: 'Ainm nó ainmneacha na bhfianán',
    purposes: 'Cuspóirí',
    retention: 'Tréimhse choinneála',
    party: 'Socraithe ag',
    storage: 'Áit stórála',
    host: 'Óstach',
    transfer: 'Aistriú lasmuigh den AE',
    basis: 'Bunús dlí',
  },
  location: {
    front: 'an chuid phoiblí',
    back: 'an chuid riaracháin',
    both: 'an chuid phoiblí agus an chuid riaracháin',
  },
  party: { first: 'an suíomh seo', third: 'suíomh eile' },
  storage: {
    cookie: 'Fianán',
    local: 'Stóras áitiúil',
    session: 'Stóras seisiúin',
    indexeddb: 'Bunachar sonraí an bhrabhsálaí',
    cache: 'Taisce an bhrabhsálaí',
  },
  basis: {
    consent: 'Do thoiliú',
    exempt: 'Ní gá toiliú',
    objection: 'Ní gá toiliú; is féidir leat agóid a dhéanamh',
    untilRefused: 'Ceadaithe go dtí go ndiúltaíonn tú dó',
  },
  answer: {
    allowed: 'Ghlac tú leis',
    refused: 'Dhiúltaigh tú dó',
    withdrawn: 'Tharraing tú do thoiliú siar',
    none: 'Níor thug tú freagra fós',
    exempt: 'Ar siúl i gcónaí',
    unrefused: 'Ar siúl go dtí go ndiúltaíonn tú dó',
    objectable: 'Ar siúl go dtí go ndéanann tú agóid',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Athraigh d’intinn',
    text: 'Is féidir leat do fhreagra a athrú nó a tharraingt siar am ar bith. Tagann an t-athrú i bhfeidhm láithreach. Maidir le haon rud atá ag rith ar an leathanach cheana féin, stopann sé ar a dhéanaí nuair a athlódálann tú an leathanach.',
    change: 'Bainistigh fianáin',
  },
  own: {
    function: 'Do rogha maidir le fianáin',
    purpose: 'Chun cuimhneamh ar a nglacann tú leis agus ar a ndiúltaíonn tú dó',
  },
  browsers: {
    title: 'Cuir bac ar fhianáin i do bhrabhsálaí',
    text: 'Is féidir leat fianáin a scriosadh nó bac a chur orthu i socruithe do bhrabhsálaí freisin. D’fhéadfadh sé nach n-oibreodh codanna den suíomh ansin. Seo mar a dhéantar é:',
  },
  contact: {
    title: 'Teagmháil',
    text: 'Seol ceisteanna faoin mbeartas seo chuig {contact}.',
  },
  version: 'Leagan {version}, {date}',
  changes: {
    title: 'Athruithe ó leagan {version}',
    added: 'Curtha leis: {name}',
    removed: 'Bainte: {name}',
    changed: 'Athraithe: {name} ({what})',
  },
}
