import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'nb'
const prefix = 'alle informasjonskapsler som begynner med'
const prefixKey = 'alle nøkler som begynner med'
const session = 'til du lukker nettleseren'

/** Norwegian Bokmål, in the words that Datatilsynet uses. */
export const nb: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Informasjonskapsler på dette nettstedet',
    asks: {
      one: 'Med ditt samtykke lagrer eller leser én leverandør informasjon på enheten din til disse formålene:',
      other:
        'Med ditt samtykke lagrer eller leser {count} leverandører informasjon på enheten din til disse formålene:',
    },
    informs: {
      one: 'Med mindre du avslår dette, lagrer eller leser én leverandør informasjon på enheten din til disse formålene:',
      other:
        'Med mindre du avslår dette, lagrer eller leser {count} leverandører informasjon på enheten din til disse formålene:',
    },
    free: 'Du kan bruke nettstedet uansett hva du velger, og endre valget når som helst under «{reopen}».',
    objection: 'Krever ikke samtykke, på til du protesterer under «{choose}»: {names}.',
    news: {
      one: 'Én tjeneste er ny eller endret siden valget du tok {date}: {names}. Den venter på svaret ditt. De tidligere svarene dine gjelder fortsatt.',
      other:
        '{count} tjenester er nye eller endret siden valget du tok {date}: {names}. De venter på svaret ditt. De tidligere svarene dine gjelder fortsatt.',
    },
  },
  preferences: {
    title: 'Innstillinger for informasjonskapsler',
    text: 'Velg hva du godtar. Valgene gjelder når du har lagret dem.',
  },
  acceptAll: 'Godta alle',
  rejectAll: 'Avslå alle',
  acknowledge: 'OK',
  policy: 'Erklæring om informasjonskapsler',
  choose: 'Velg etter formål',
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
  onUntilObjected: 'På til du protesterer: anonym statistikk',
  isNew: 'Ny',
  chosenOn: 'Du tok valget {date}.',
  saved: 'Valgene dine er lagret.',
  savedForPage: 'Valgene dine gjelder bare på denne siden, fordi nettleseren ikke kunne lagre dem.',
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
  prefixKey,
  session,
  title: 'Erklæring om informasjonskapsler',
  intro:
    'På denne siden leser du hvilke informasjonskapsler {site} bruker, hvem som plasserer dem, hvorfor og hvor lenge. Du leser også hvordan du kan endre valget ditt.',
  controller: 'Behandlingsansvarlig: {controller}',
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
      text: 'De gir deg det du ber om, for eksempel en handlekurv, innlogging eller innstillingene dine, fra én side eller ett besøk til det neste.',
    },
    statistical: {
      name: 'Informasjonskapsler for statistikk',
      text: 'De registrerer hva de besøkende gjør på nettstedet, for å vise hvordan det blir brukt.',
    },
    firstParty: {
      name: 'Informasjonskapsler fra førstepart',
      text: 'Nettstedet du besøker, plasserer dem, utover det som er nødvendig. De kan samle inn personopplysninger, spore hva du gjør, og brukes til reklame.',
    },
    thirdParty: {
      name: 'Informasjonskapsler fra tredjepart',
      text: 'Et annet nettsted plasserer dem, eller de blir plassert for et annet nettsted. Det nettstedet ser da hva du gjør her.',
    },
  },
  consequence: {
    none: 'De krever ikke ditt samtykke.',
    anonymous:
      'De krever ikke ditt samtykke så lenge statistikken er anonym og ingen kan identifiseres i den. Ellers blir du spurt først.',
    objection:
      'De krever ikke ditt samtykke så lenge statistikken er anonym. Du kan protestere når som helst under «{change}».',
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
    allowed: 'Du godtok',
    refused: 'Du avslo',
    withdrawn: 'Du trakk tilbake samtykket ditt',
    none: 'Du har ikke svart ennå',
    exempt: 'Alltid på',
    unrefused: 'På til du avslår',
    objectable: 'På til du protesterer',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Endre valget ditt',
    text: 'Du kan endre eller trekke tilbake svaret ditt når som helst. En endring gjelder med en gang; det som allerede kjører på siden, stopper senest når du laster den inn på nytt.',
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
