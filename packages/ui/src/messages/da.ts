import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'da'
const prefix = 'alle cookies med et navn, der begynder med'
const session = 'indtil du lukker browseren'

/** Danish. */
export const da: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Dit valg om cookies',
    text: 'Nogle tjenester på denne hjemmeside gemmer eller læser oplysninger på din enhed. De afventer dit svar, og du kan altid ændre det.',
    news: {
      one: 'Én tjeneste er kommet til eller blevet ændret siden dit valg den {date}: {names}. Den afventer dit svar. Dine tidligere svar gælder stadig.',
      other:
        '{count} tjenester er kommet til eller blevet ændret siden dit valg den {date}: {names}. De afventer dit svar. Dine tidligere svar gælder stadig.',
    },
  },
  preferences: {
    title: 'Cookieindstillinger',
    text: 'Vælg, hvad du vil tillade. Intet bliver slået til, før du gemmer.',
  },
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  choose: 'Vælg selv',
  continueWithout: 'Fortsæt uden at acceptere',
  save: 'Gem mine valg',
  close: 'Luk',
  withdraw: 'Træk mit samtykke tilbage',
  reopen: 'Administrer cookies',
  optOut: 'Dine valg om privatliv',
  details: 'Detaljer',
  accept: 'Accepter',
  refuse: 'Afvis',
  onUntilRefused: 'Slået til, indtil du afviser',
  isNew: 'Ny',
  chosenOn: 'Du traf dit valg den {date}.',
  saved: 'Dine valg er gemt.',
  search: 'Find en tjeneste',
  nothingFound: 'Ingen tjenester fundet.',
  embed: {
    text: 'Dette indhold kommer fra {provider}. For at vise det opretter din browser forbindelse til {provider}, som derefter kan gemme og læse oplysninger på din enhed.',
    once: 'Vis én gang',
    always: 'Vis altid',
  },
  signal: {
    honoured: 'Fravalgssignalet fra din browser bliver respekteret',
    overruled: 'Dit valg går forud for fravalgssignalet fra din browser',
  },
  exempt: {
    necessary: 'Altid slået til: nødvendigt for hjemmesiden',
    'anonymised-statistics': 'Kræver ikke samtykke: anonym statistik',
  },
}

/** Danish, for the cookie policy. */
export const daPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Cookiepolitik',
  intro:
    'Her kan du se, hvilke cookies {site} bruger, hvem der sætter dem, hvad de bruges til, hvor længe de bliver gemt, og hvordan du kan ændre dit valg.',
  what: {
    title: 'Hvad er en cookie?',
    text: [
      'En cookie er en lille mængde data med et navn. En hjemmeside, du besøger, giver den til din browser. Browseren gemmer den i en vis tid og sender den tilbage ved dine næste besøg.',
      'Hjemmesider kan også gemme data andre steder i din browser. Det, der står her om cookies, gælder også for de data.',
    ],
  },
  types: {
    title: 'Typer af cookies',
    necessary: {
      name: 'Nødvendige cookies',
      text: 'De udfører det, du beder om. De husker for eksempel din indkøbskurv, dit login eller dine indstillinger fra side til side og fra besøg til besøg.',
    },
    statistical: {
      name: 'Statistiske cookies',
      text: 'De følger, hvad besøgende gør på hjemmesiden, for at vise, hvordan den bliver brugt.',
    },
    firstParty: {
      name: 'Førstepartscookies',
      text: 'Den hjemmeside, du besøger, sætter dem ud over de nødvendige. De kan indsamle personoplysninger, følge, hvad du gør, og bruges til reklamer.',
    },
    thirdParty: {
      name: 'Tredjepartscookies',
      text: 'En anden hjemmeside sætter dem, eller de bliver sat for en anden hjemmeside. Den kan så se, hvad du gør her.',
    },
  },
  consequence: {
    none: 'De kræver ikke samtykke.',
    anonymous:
      'De kræver ikke samtykke, så længe statistikken er anonym og ikke kan føres tilbage til nogen. Ellers bliver du spurgt først.',
    objection: 'De kræver ikke samtykke, og du kan gøre indsigelse.',
    asked: 'Du bliver spurgt først.',
    untilRefused: 'De er tilladt, indtil du afviser dem.',
  },
  used: { title: 'Cookies på {site}', none: 'Der er ingen.' },
  columns: {
    provider: 'Tjenesteudbyderens navn',
    function: 'Funktion og placering',
    names: 'Cookiens navn',
    purposes: 'Formål',
    retention: 'Opbevaringsperiode',
    party: 'Sættes af',
    storage: 'Gemmes i',
    host: 'Server',
    transfer: 'Overførsel til lande uden for EU',
    basis: 'Retsgrundlag',
  },
  location: {
    front: 'den offentlige del',
    back: 'administrationen',
    both: 'den offentlige del og administrationen',
  },
  party: { first: 'denne hjemmeside', third: 'en anden hjemmeside' },
  storage: {
    cookie: 'Cookie',
    local: 'Lokalt lager',
    session: 'Sessionslager',
    indexeddb: 'Browserens database',
    cache: 'Browserens cache',
  },
  basis: {
    consent: 'Dit samtykke',
    exempt: 'Kræver ikke samtykke',
    objection: 'Kræver ikke samtykke; du kan gøre indsigelse',
    untilRefused: 'Tilladt, indtil du afviser',
  },
  answer: {
    allowed: 'Du tillader dem.',
    refused: 'Du afviser dem.',
    partly: 'Du tillader nogle af dem.',
    none: 'Du har ikke svaret endnu.',
    exempt: 'De er altid slået til.',
  },
  choice: {
    title: 'Ændr dit valg',
    text: 'Du kan altid ændre dit svar eller trække det tilbage. Det gælder med det samme.',
    change: 'Administrer cookies',
  },
  own: {
    function: 'Dit valg om cookies',
    purpose: 'At huske, hvad du accepterer og afviser',
  },
  browsers: {
    title: 'Bloker cookies i din browser',
    text: 'Du kan også slette eller blokere cookies i din browsers indstillinger. Så virker dele af hjemmesiden måske ikke. Sådan gør du:',
  },
  contact: { title: 'Kontakt', text: 'Send spørgsmål om denne politik til {contact}.' },
  version: 'Version {version}, {date}',
  changes: {
    title: 'Ændringer siden version {version}',
    added: 'Tilføjet: {name}',
    removed: 'Fjernet: {name}',
    changed: 'Ændret: {name} ({what})',
  },
}
