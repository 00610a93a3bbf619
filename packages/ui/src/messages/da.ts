import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'da'
const prefix = 'alle cookies med et navn, der begynder med'
const prefixKey = 'alle nøgler, der begynder med'
const session = 'indtil du lukker browseren'

/** Danish. */
export const da: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies på denne hjemmeside',
    asks: {
      one: 'Med dit samtykke gemmer eller læser én udbyder oplysninger på din enhed til disse formål:',
      other:
        'Med dit samtykke gemmer eller læser {count} udbydere oplysninger på din enhed til disse formål:',
    },
    informs: {
      one: 'Medmindre du afviser det, gemmer eller læser én udbyder oplysninger på din enhed til disse formål:',
      other:
        'Medmindre du afviser det, gemmer eller læser {count} udbydere oplysninger på din enhed til disse formål:',
    },
    free: 'Du kan bruge hjemmesiden, uanset hvad du vælger, og du kan altid ændre dit valg under »{reopen}«.',
    objection:
      'Kræver ikke samtykke; slået til, indtil du gør indsigelse under »{choose}«: {names}.',
    news: {
      one: 'Én tjeneste er kommet til eller blevet ændret siden dit valg den {date}: {names}. Den afventer dit svar. Dine tidligere svar gælder stadig.',
      other:
        '{count} tjenester er kommet til eller blevet ændret siden dit valg den {date}: {names}. De afventer dit svar. Dine tidligere svar gælder stadig.',
    },
  },
  preferences: {
    title: 'Cookieindstillinger',
    text: 'Vælg, hvad du accepterer. Dine valg gælder, når du har gemt dem.',
  },
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  acknowledge: 'OK',
  policy: 'Cookiepolitik',
  choose: 'Vælg efter formål',
  continueWithout: 'Fortsæt uden at acceptere',
  save: 'Gem mine valg',
  close: 'Luk',
  withdraw: 'Træk mit samtykke tilbage',
  reopen: 'Administrer cookies',
  optOut: 'Dine valg om privatliv',
  details: 'Detaljer',
  accept: 'Accepter',
  refuse: 'Afvis',
  onUntilRefused: 'Slået til, indtil du afviser det',
  onUntilObjected: 'Slået til, indtil du gør indsigelse: anonym statistik',
  isNew: 'Ny',
  chosenOn: 'Du traf dit valg den {date}.',
  saved: 'Dine valg er gemt.',
  savedForPage: 'Dine valg gælder kun for denne side: Din browser kunne ikke gemme dem.',
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
  prefixKey,
  session,
  title: 'Cookiepolitik',
  intro:
    'Her kan du se, hvilke cookies {site} bruger, hvem der sætter dem, hvad de bruges til, hvor længe de bliver gemt, og hvordan du kan ændre dit valg.',
  controller: 'Dataansvarlig: {controller}',
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
      text: 'De leverer det, du beder om, for eksempel en indkøbskurv, et login eller dine indstillinger, fra side til side og fra besøg til besøg.',
    },
    statistical: {
      name: 'Statistiske cookies',
      text: 'De registrerer, hvad besøgende gør på hjemmesiden, for at vise, hvordan den bliver brugt.',
    },
    firstParty: {
      name: 'Førstepartscookies',
      text: 'Den hjemmeside, du besøger, sætter dem ud over de nødvendige. De kan indsamle personoplysninger, spore, hvad du gør, og bruges til reklamer.',
    },
    thirdParty: {
      name: 'Tredjepartscookies',
      text: 'En anden hjemmeside sætter dem, eller de bliver sat for en anden hjemmeside. Den kan så se, hvad du gør her.',
    },
  },
  consequence: {
    none: 'De kræver ikke dit samtykke.',
    anonymous:
      'De kræver ikke dit samtykke, så længe statistikken er anonym og ingen kan identificeres i den. Ellers bliver du spurgt først.',
    objection:
      'De kræver ikke dit samtykke, så længe statistikken er anonym. Du kan altid gøre indsigelse under »{change}«.',
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
    untilRefused: 'Tilladt, indtil du afviser det',
  },
  answer: {
    allowed: 'Du har accepteret',
    refused: 'Du har afvist',
    withdrawn: 'Du har trukket dit samtykke tilbage',
    none: 'Du har ikke svaret endnu',
    exempt: 'Altid slået til',
    unrefused: 'Slået til, indtil du afviser det',
    objectable: 'Slået til, indtil du gør indsigelse',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Ændr dit valg',
    text: 'Du kan altid ændre dit svar eller trække det tilbage. En ændring gælder med det samme. Det, der allerede kører på siden, stopper senest, når du genindlæser den.',
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
