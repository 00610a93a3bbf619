import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'nl'
const prefix = 'elke cookie die begint met'
const prefixKey = 'elke sleutel die begint met'
const session = 'tot u de browser sluit'

/** Dutch, in the words that the AP uses. */
export const nl: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies op deze site',
    asks: {
      one: 'Met uw toestemming slaat één aanbieder informatie op uw apparaat op of leest die uit, voor de volgende doelen:',
      other:
        'Met uw toestemming slaan {count} aanbieders informatie op uw apparaat op of lezen die uit, voor de volgende doelen:',
    },
    informs: {
      one: 'Tenzij u dit weigert, slaat één aanbieder informatie op uw apparaat op of leest die uit, voor de volgende doelen:',
      other:
        'Tenzij u dit weigert, slaan {count} aanbieders informatie op uw apparaat op of lezen die uit, voor de volgende doelen:',
    },
    free: 'U kunt de site gebruiken, wat u ook kiest. Via ‘{reopen}’ kunt u uw keuze op elk moment wijzigen.',
    objection: 'Geen toestemming nodig, aan tot u bezwaar maakt via ‘{choose}’: {names}.',
    news: {
      one: 'Sinds uw keuze van {date} is één dienst nieuw of gewijzigd: {names}. Deze dienst wacht op uw antwoord. Uw eerdere antwoorden blijven gelden.',
      other:
        'Sinds uw keuze van {date} zijn {count} diensten nieuw of gewijzigd: {names}. Deze diensten wachten op uw antwoord. Uw eerdere antwoorden blijven gelden.',
    },
  },
  preferences: {
    title: 'Cookie-instellingen',
    text: 'Kies wat u accepteert. Uw keuzes gelden zodra u ze opslaat.',
  },
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  acknowledge: 'Begrepen',
  policy: 'Cookiebeleid',
  choose: 'Kiezen per doel',
  continueWithout: 'Doorgaan zonder te accepteren',
  save: 'Mijn keuzes opslaan',
  close: 'Sluiten',
  withdraw: 'Mijn toestemming intrekken',
  reopen: 'Cookies beheren',
  optOut: 'Uw privacykeuzes',
  details: 'Details',
  accept: 'Accepteren',
  refuse: 'Weigeren',
  onUntilRefused: 'Aan tot u weigert',
  onUntilObjected: 'Aan tot u bezwaar maakt: anonieme statistieken',
  isNew: 'Nieuw',
  chosenOn: 'U heeft op {date} gekozen.',
  saved: 'Uw keuzes zijn opgeslagen.',
  savedForPage: 'Uw keuzes gelden alleen voor deze pagina: uw browser kon ze niet opslaan.',
  search: 'Een dienst zoeken',
  nothingFound: 'Geen dienst gevonden.',
  embed: {
    text: 'Deze inhoud komt van {provider}. Om die te tonen, maakt uw browser verbinding met {provider}. Deze aanbieder kan dan informatie op uw apparaat opslaan en uitlezen.',
    once: 'Eén keer tonen',
    always: 'Altijd tonen',
  },
  signal: {
    honoured: 'Het opt-outsignaal van uw browser wordt gevolgd',
    overruled: 'Uw keuze gaat voor het opt-outsignaal van uw browser',
  },
  exempt: {
    necessary: 'Altijd aan: nodig voor de site',
    'anonymised-statistics': 'Geen toestemming nodig: anonieme statistieken',
  },
}

/** Dutch, for the cookie policy. */
export const nlPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Cookiebeleid',
  intro:
    'Op deze pagina leest u welke cookies {site} gebruikt, wie ze plaatst, waarvoor en hoelang. Ook leest u hoe u uw keuze kunt wijzigen.',
  controller: 'Verwerkingsverantwoordelijke: {controller}',
  what: {
    title: 'Wat is een cookie?',
    text: [
      'Een cookie is een klein beetje data met een naam. Een site die u bezoekt, geeft de cookie aan uw browser. De browser bewaart de cookie een bepaalde tijd en stuurt hem terug bij uw volgende bezoeken.',
      'Sites kunnen gegevens ook op andere plaatsen in uw browser bewaren. Wat op deze pagina over cookies staat, geldt ook daarvoor.',
    ],
  },
  types: {
    title: 'Soorten cookies',
    necessary: {
      name: 'Noodzakelijke cookies',
      text: 'Ze maken mogelijk wat u vraagt, zoals een winkelmandje, inloggen of het onthouden van uw instellingen, van pagina tot pagina en van bezoek tot bezoek.',
    },
    statistical: {
      name: 'Analytische cookies',
      text: 'Ze leggen vast wat bezoekers op de site doen, om te laten zien hoe de site wordt gebruikt.',
    },
    firstParty: {
      name: 'Eigen cookies van de site',
      text: 'De site die u bezoekt, plaatst ze, maar ze zijn niet noodzakelijk. Ze kunnen persoonsgegevens verzamelen, volgen wat u doet en dienen voor reclame.',
    },
    thirdParty: {
      name: 'Cookies van derden',
      text: 'Een andere site plaatst ze, of ze worden voor een andere site geplaatst. Die site ziet dan wat u hier doet.',
    },
  },
  consequence: {
    none: 'Hiervoor is uw toestemming niet nodig.',
    anonymous:
      'Hiervoor is uw toestemming niet nodig zolang de statistieken anoniem zijn en niemand erin te herkennen is. Anders wordt u eerst om toestemming gevraagd.',
    objection:
      'Hiervoor is uw toestemming niet nodig zolang de statistieken anoniem zijn. U kunt op elk moment bezwaar maken via ‘{change}’.',
    asked: 'U wordt eerst om toestemming gevraagd.',
    untilRefused: 'Ze zijn toegestaan tot u ze weigert.',
  },
  used: { title: 'Cookies op {site}', none: 'Er zijn geen cookies.' },
  columns: {
    provider: 'Naam van de aanbieder',
    function: 'Functie en plaats',
    names: 'Naam van de cookie(s)',
    purposes: 'Doelen',
    retention: 'Bewaartermijn',
    party: 'Geplaatst door',
    storage: 'Bewaard in',
    host: 'Host',
    transfer: 'Doorgifte buiten de EU',
    basis: 'Grondslag',
  },
  location: { front: 'openbaar deel', back: 'beheerdeel', both: 'openbaar deel en beheerdeel' },
  party: { first: 'deze site', third: 'een andere site' },
  storage: {
    cookie: 'Cookie',
    local: 'Lokale opslag',
    session: 'Sessieopslag',
    indexeddb: 'Database van de browser',
    cache: 'Cache van de browser',
  },
  basis: {
    consent: 'Uw toestemming',
    exempt: 'Geen toestemming nodig',
    objection: 'Geen toestemming nodig; u kunt bezwaar maken',
    untilRefused: 'Toegestaan tot u weigert',
  },
  answer: {
    allowed: 'U heeft geaccepteerd',
    refused: 'U heeft geweigerd',
    withdrawn: 'U heeft uw toestemming ingetrokken',
    none: 'U heeft nog niet geantwoord',
    exempt: 'Altijd aan',
    unrefused: 'Aan tot u weigert',
    objectable: 'Aan tot u bezwaar maakt',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Uw keuze wijzigen',
    text: 'U kunt uw antwoord op elk moment wijzigen of intrekken. Een wijziging geldt meteen; wat al op de pagina actief is, stopt uiterlijk wanneer u de pagina opnieuw laadt.',
    change: 'Cookies beheren',
  },
  own: {
    function: 'Uw keuze over cookies',
    purpose: 'Onthouden wat u accepteert en weigert',
  },
  browsers: {
    title: 'Cookies blokkeren in uw browser',
    text: 'U kunt cookies ook verwijderen of blokkeren in de instellingen van uw browser. Delen van de site werken dan misschien niet meer. Zo doet u dat:',
  },
  contact: { title: 'Contact', text: 'Heeft u vragen over dit beleid? Stuur ze naar {contact}.' },
  version: 'Versie {version}, {date}',
  changes: {
    title: 'Wijzigingen sinds versie {version}',
    added: 'Toegevoegd: {name}',
    removed: 'Verwijderd: {name}',
    changed: 'Gewijzigd: {name} ({what})',
  },
}
