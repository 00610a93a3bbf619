import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'sv'
const prefix = 'alla kakor vars namn börjar med'
const prefixKey = 'alla nycklar som börjar med'
const session = 'tills du stänger webbläsaren'

/** Swedish, in the words that the PTS uses. */
export const sv: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Kakor (cookies) på webbplatsen',
    asks: {
      one: 'Med ditt samtycke sparar eller läser en leverantör information på din enhet för följande ändamål:',
      other:
        'Med ditt samtycke sparar eller läser {count} leverantörer information på din enhet för följande ändamål:',
    },
    informs: {
      one: 'Om du inte avvisar det sparar eller läser en leverantör information på din enhet för följande ändamål:',
      other:
        'Om du inte avvisar det sparar eller läser {count} leverantörer information på din enhet för följande ändamål:',
    },
    free: 'Du kan använda webbplatsen vad du än väljer, och ändra ditt val när som helst under ”{reopen}”.',
    objection: 'Inget samtycke krävs, på tills du invänder under ”{choose}”: {names}.',
    news: {
      one: 'En tjänst har tillkommit eller ändrats sedan ditt val den {date}: {names}. Den väntar på ditt svar. Dina tidigare svar gäller fortfarande.',
      other:
        '{count} tjänster har tillkommit eller ändrats sedan ditt val den {date}: {names}. De väntar på ditt svar. Dina tidigare svar gäller fortfarande.',
    },
  },
  preferences: {
    title: 'Inställningar för kakor',
    text: 'Välj vad du godkänner. Dina val gäller så snart du sparar dem.',
  },
  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  acknowledge: 'Jag förstår',
  policy: 'Policy för kakor',
  choose: 'Välj per ändamål',
  continueWithout: 'Fortsätt utan att godkänna',
  save: 'Spara mina val',
  close: 'Stäng',
  withdraw: 'Återkalla mitt samtycke',
  reopen: 'Hantera kakor',
  optOut: 'Dina integritetsval',
  details: 'Detaljer',
  accept: 'Godkänn',
  refuse: 'Avvisa',
  onUntilRefused: 'På tills du avvisar det',
  onUntilObjected: 'På tills du invänder: anonym statistik',
  isNew: 'Ny',
  chosenOn: 'Du gjorde ditt val den {date}.',
  saved: 'Dina val är sparade.',
  savedForPage: 'Dina val gäller bara på den här sidan: webbläsaren kunde inte spara dem.',
  search: 'Sök en tjänst',
  nothingFound: 'Ingen tjänst hittades.',
  embed: {
    text: 'Det här innehållet kommer från {provider}. För att visa det ansluter din webbläsare till {provider}, som då kan spara och läsa information på din enhet.',
    once: 'Visa en gång',
    always: 'Visa alltid',
  },
  signal: {
    honoured: 'Opt-out-signalen från din webbläsare följs',
    overruled: 'Ditt val går före opt-out-signalen från din webbläsare',
  },
  exempt: {
    necessary: 'Alltid på: webbplatsen behöver det',
    'anonymised-statistics': 'Inget samtycke krävs: anonym statistik',
  },
}

/** Swedish, for the cookie policy. */
export const svPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Policy för kakor',
  intro:
    'På den här sidan står vilka kakor {site} använder, vem som sätter dem, varför och för hur lång tid. Du får också veta hur du kan ändra ditt val.',
  controller: 'Personuppgiftsansvarig: {controller}',
  what: {
    title: 'Vad är en kaka?',
    text: [
      'En kaka (cookie) är en liten mängd data med ett namn. En webbplats som du besöker ger den till din webbläsare. Webbläsaren sparar den en viss tid och skickar tillbaka den när du besöker webbplatsen igen.',
      'Webbplatser kan också spara data på andra ställen i din webbläsare. Det som står här om kakor gäller även sådan lagring.',
    ],
  },
  types: {
    title: 'Typer av kakor',
    necessary: {
      name: 'Nödvändiga kakor',
      text: 'De behövs för det du ber om, till exempel en varukorg, inloggning eller dina inställningar, från en sida eller ett besök till nästa.',
    },
    statistical: {
      name: 'Statistikkakor',
      text: 'De registrerar vad besökare gör på webbplatsen, för att visa hur den används.',
    },
    firstParty: {
      name: 'Förstapartskakor',
      text: 'Webbplatsen som du besöker sätter dem, utöver det som är nödvändigt. De kan samla in personuppgifter, spåra vad du gör och användas för reklam.',
    },
    thirdParty: {
      name: 'Tredjepartskakor',
      text: 'En annan webbplats sätter dem, eller så sätts de för en annan webbplats. Den webbplatsen ser då vad du gör här.',
    },
  },
  consequence: {
    none: 'De kräver inte ditt samtycke.',
    anonymous:
      'De kräver inte ditt samtycke så länge statistiken är anonym och ingen kan identifieras i den. Annars får du frågan först.',
    objection:
      'De kräver inte ditt samtycke så länge statistiken är anonym. Du kan invända när som helst under ”{change}”.',
    asked: 'Du får frågan först.',
    untilRefused: 'De är tillåtna tills du avvisar dem.',
  },
  used: { title: 'Kakor på {site}', none: 'Det finns inga.' },
  columns: {
    provider: 'Leverantörens namn',
    function: 'Funktion och plats',
    names: 'Kakornas namn',
    purposes: 'Ändamål',
    retention: 'Lagringstid',
    party: 'Sätts av',
    storage: 'Lagringsplats',
    host: 'Värd',
    transfer: 'Överföring utanför EU',
    basis: 'Rättslig grund',
  },
  location: {
    front: 'öppen del',
    back: 'administrationsdel',
    both: 'öppen del och administrationsdel',
  },
  party: { first: 'den här webbplatsen', third: 'en annan webbplats' },
  storage: {
    cookie: 'Kaka',
    local: 'Lokal lagring',
    session: 'Sessionslagring',
    indexeddb: 'Webbläsarens databas',
    cache: 'Webbläsarens cache',
  },
  basis: {
    consent: 'Ditt samtycke',
    exempt: 'Inget samtycke krävs',
    objection: 'Inget samtycke krävs; du kan invända',
    untilRefused: 'Tillåtet tills du avvisar det',
  },
  answer: {
    allowed: 'Du har godkänt',
    refused: 'Du har avvisat',
    withdrawn: 'Du har återkallat ditt samtycke',
    none: 'Du har inte svarat än',
    exempt: 'Alltid på',
    unrefused: 'På tills du avvisar det',
    objectable: 'På tills du invänder',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Ändra ditt val',
    text: 'Du kan när som helst ändra eller återkalla ditt svar. Ändringen gäller direkt. Det som redan körs på sidan stoppas senast när du laddar om den.',
    change: 'Hantera kakor',
  },
  own: {
    function: 'Ditt val om kakor (cookies)',
    purpose: 'Att komma ihåg vad du godkänner och avvisar',
  },
  browsers: {
    title: 'Blockera kakor i din webbläsare',
    text: 'Du kan också ta bort eller blockera kakor i webbläsarens inställningar. Delar av webbplatsen kan då sluta fungera. Så här gör du:',
  },
  contact: { title: 'Kontakt', text: 'Skicka frågor om den här policyn till {contact}.' },
  version: 'Version {version}, {date}',
  changes: {
    title: 'Ändringar sedan version {version}',
    added: 'Tillagd: {name}',
    removed: 'Borttagen: {name}',
    changed: 'Ändrad: {name} ({what})',
  },
}
