import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'nb'
const prefix = 'alle informasjonskapsler som begynner med'
const session = 'til du lukker nettleseren'

/** Norwegian Bokmål, in the words that Datatilsynet uses. */
export const nb: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Ditt valg om informasjonskapsler',
    text: 'Noen tjenester på dette nettstedet lagrer eller leser informasjon på enheten din. De venter på svaret ditt, og du kan endre det når som helst.',
    news: {
      one: 'Én tjeneste er ny eller endret siden valget du tok {date}: {names}. Den venter på svaret ditt. De tidligere svarene dine gjelder fortsatt.',
      other:
        '{count} tjenester er nye eller endret siden valget du tok {date}: {names}. De venter på svaret ditt. De tidligere svarene dine gjelder fortsatt.',
    },
  },
  preferences: {
    title: 'Innstillinger for informasjonskapsler',
    text: 'Velg hva du tillater. Ingenting blir slått på før du lagrer.',
  },
  acceptAll: 'Godta alle',
  rejectAll: 'Avslå alle',
  choose: 'Velg selv',
  continueWithout: 'Fortsett uten å godta',
  save: 'Lagre valgene mine',
  close: 'Lukk',
  withdraw: 'Trekk tilbake samtykket mitt',
  reopen: 'Håndter informasjonskapsler',
  optOut: 'Dine personvernvalg',
  details: 'Detaljer',
  accept: 'Godta',
  refuse: 'Avslå',
  onUntilRefused: 'På til du avslår',
  isNew: 'Ny',
  chosenOn: 'Du tok valget {date}.',
  saved: 'Valgene dine er lagret.',
  search: 'Finn en tjeneste',
  nothingFound: 'Ingen tjeneste ble funnet.',
  embed: {
    text: 'Dette innholdet kommer fra {provider}. For å vise det kobler nettleseren din seg til {provider}, som da kan lagre og lese informasjon på enheten din.',
    once: 'Vis én gang',
    always: 'Vis alltid',
  },
  signal: {
    honoured: 'Reservasjonssignalet (opt-out) fra nettleseren din følges',
    overruled: 'Valget ditt går foran reservasjonssignalet (opt-out) fra nettleseren din',
  },
  exempt: {
    necessary: 'Alltid på: nettstedet trenger det',
    'anonymised-statistics': 'Krever ikke samtykke: anonym statistikk',
  },
}

/** Norwegian Bokmål, for the cookie policy. */
export const nbPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Erklæring om informasjonskapsler',
  intro:
    'På denne siden leser du hvilke informasjonskapsler {site} bruker, hvem som plasserer dem, hvorfor og hvor lenge. Du leser også hvordan du kan endre valget ditt.',
  what: {
    title: 'Hva er en informasjonskapsel?',
    text: [
      'En informasjonskapsel (cookie) er en liten mengde data med et navn. Et nettsted du besøker, gir den til nettleseren din. Nettleseren lagrer den en viss tid og sender den tilbake når du besøker nettstedet igjen.',
      'Nettsteder kan også lagre data andre steder i nettleseren din. Det som står her om informasjonskapsler, gjelder også for slik lagring.',
    ],
  },
  types: {
    title: 'Typer informasjonskapsler',
    necessary: {
      name: 'Nødvendige informasjonskapsler',
      text: 'De utfører det du ber om. De husker for eksempel en handlekurv, en innlogging eller innstillingene dine fra én side eller ett besøk til det neste.',
    },
    statistical: {
      name: 'Informasjonskapsler for statistikk',
      text: 'De følger hva de besøkende gjør på nettstedet, for å vise hvordan det blir brukt.',
    },
    firstParty: {
      name: 'Informasjonskapsler fra førstepart',
      text: 'Nettstedet du besøker, plasserer dem, utover det som er nødvendig. De kan samle inn personopplysninger, følge hva du gjør og brukes til reklame.',
    },
    thirdParty: {
      name: 'Informasjonskapsler fra tredjepart',
      text: 'Et annet nettsted plasserer dem, eller de blir plassert for et annet nettsted. Det nettstedet ser da hva du gjør her.',
    },
  },
  consequence: {
    none: 'De krever ikke samtykke.',
    anonymous:
      'De krever ikke samtykke så lenge statistikken er anonym og ingen kan spores i den. Ellers blir du spurt først.',
    objection: 'De krever ikke samtykke, men du kan protestere.',
    asked: 'Du blir spurt først.',
    untilRefused: 'De er tillatt til du avslår dem.',
  },
  used: { title: 'Informasjonskapsler på {site}', none: 'Det finnes ingen.' },
  columns: {
    provider: 'Navn på leverandøren',
    function: 'Funksjon og sted',
    names: 'Navn på informasjonskapsler',
    purposes: 'Formål',
    retention: 'Lagringstid',
    party: 'Plassert av',
    storage: 'Lagringssted',
    host: 'Vert',
    transfer: 'Overføring ut av EU/EØS',
    basis: 'Rettslig grunnlag',
  },
  location: {
    front: 'åpen del',
    back: 'administrasjonsdel',
    both: 'åpen del og administrasjonsdel',
  },
  party: { first: 'dette nettstedet', third: 'et annet nettsted' },
  storage: {
    cookie: 'Informasjonskapsel',
    local: 'Lokal lagring',
    session: 'Øktlagring',
    indexeddb: 'Database i nettleseren',
    cache: 'Hurtigbuffer i nettleseren',
  },
  basis: {
    consent: 'Ditt samtykke',
    exempt: 'Krever ikke samtykke',
    objection: 'Krever ikke samtykke; du kan protestere',
    untilRefused: 'Tillatt til du avslår',
  },
  answer: {
    allowed: 'Du tillater dem.',
    refused: 'Du avslår dem.',
    partly: 'Du tillater noen av dem.',
    none: 'Du har ikke svart ennå.',
    exempt: 'De er alltid på.',
  },
  choice: {
    title: 'Endre valget ditt',
    text: 'Du kan endre eller trekke tilbake svaret ditt når som helst. Endringen gjelder med en gang.',
    change: 'Håndter informasjonskapsler',
  },
  own: {
    function: 'Ditt valg om informasjonskapsler',
    purpose: 'Å huske hva du godtar og avslår',
  },
  browsers: {
    title: 'Blokker informasjonskapsler i nettleseren din',
    text: 'Du kan også slette eller blokkere informasjonskapsler i innstillingene i nettleseren din. Da kan deler av nettstedet slutte å virke. Slik gjør du det:',
  },
  contact: { title: 'Kontakt', text: 'Send spørsmål om denne erklæringen til {contact}.' },
  version: 'Versjon {version}, {date}',
  changes: {
    title: 'Endringer siden versjon {version}',
    added: 'Lagt til: {name}',
    removed: 'Fjernet: {name}',
    changed: 'Endret: {name} ({what})',
  },
}
