import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'de'
const prefix = 'alle Cookies, deren Name beginnt mit'
const prefixKey = 'alle Schlüssel, die beginnen mit'
const session = 'bis Sie den Browser schließen'

/** German, in the words that the data protection authorities of Germany use. */
export const de: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies auf dieser Website',
    asks: {
      one: 'Mit Ihrer Einwilligung speichert oder liest ein Anbieter Informationen auf Ihrem Gerät für folgende Zwecke:',
      other:
        'Mit Ihrer Einwilligung speichern oder lesen {count} Anbieter Informationen auf Ihrem Gerät für folgende Zwecke:',
    },
    informs: {
      one: 'Sofern Sie nicht ablehnen, speichert oder liest ein Anbieter Informationen auf Ihrem Gerät für folgende Zwecke:',
      other:
        'Sofern Sie nicht ablehnen, speichern oder lesen {count} Anbieter Informationen auf Ihrem Gerät für folgende Zwecke:',
    },
    free: 'Die Website bleibt nutzbar, wie auch immer Sie sich entscheiden. Unter „{reopen}“ können Sie Ihre Entscheidung jederzeit ändern.',
    objection: 'Keine Einwilligung nötig; aktiv, bis Sie unter „{choose}“ widersprechen: {names}.',
    news: {
      one: 'Seit Ihrer Entscheidung vom {date} wurde ein Dienst hinzugefügt oder geändert: {names}. Dieser Dienst wartet auf Ihre Antwort. Ihre bisherigen Antworten gelten weiter.',
      other:
        'Seit Ihrer Entscheidung vom {date} wurden {count} Dienste hinzugefügt oder geändert: {names}. Diese Dienste warten auf Ihre Antwort. Ihre bisherigen Antworten gelten weiter.',
    },
  },
  preferences: {
    title: 'Cookie-Einstellungen',
    text: 'Wählen Sie aus, was Sie akzeptieren. Ihre Auswahl gilt, sobald Sie sie speichern.',
  },
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  acknowledge: 'Verstanden',
  policy: 'Cookie-Richtlinie',
  choose: 'Nach Zweck auswählen',
  continueWithout: 'Weiter ohne Einwilligung',
  save: 'Meine Auswahl speichern',
  close: 'Schließen',
  withdraw: 'Einwilligung widerrufen',
  reopen: 'Cookies verwalten',
  optOut: 'Ihre Datenschutzeinstellungen',
  details: 'Details',
  accept: 'Akzeptieren',
  refuse: 'Ablehnen',
  onUntilRefused: 'Aktiv, bis Sie ablehnen',
  onUntilObjected: 'Aktiv, bis Sie widersprechen: anonyme Statistik',
  isNew: 'Neu',
  chosenOn: 'Sie haben Ihre Auswahl am {date} getroffen.',
  saved: 'Ihre Auswahl ist gespeichert.',
  savedForPage: 'Ihre Auswahl gilt nur für diese Seite: Ihr Browser konnte sie nicht speichern.',
  search: 'Dienst suchen',
  nothingFound: 'Kein passender Dienst gefunden.',
  embed: {
    text: 'Dieser Inhalt kommt von {provider}. Um ihn anzuzeigen, verbindet sich Ihr Browser mit {provider}. {provider} kann dann Informationen auf Ihrem Gerät speichern und lesen.',
    once: 'Einmal anzeigen',
    always: 'Immer anzeigen',
  },
  signal: {
    honoured: 'Das Widerspruchssignal Ihres Browsers wird beachtet',
    overruled: 'Ihre Auswahl hat Vorrang vor dem Widerspruchssignal Ihres Browsers',
  },
  exempt: {
    necessary: 'Immer aktiv: für die Website notwendig',
    'anonymised-statistics': 'Keine Einwilligung nötig: anonyme Statistik',
  },
}

/** German, for the cookie policy. */
export const dePolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Cookie-Richtlinie',
  intro:
    'Hier lesen Sie, welche Cookies {site} verwendet, wer sie setzt, wozu sie dienen, wie lange sie gespeichert bleiben und wie Sie Ihre Entscheidung ändern können.',
  controller: 'Verantwortlich für die Datenverarbeitung: {controller}',
  what: {
    title: 'Was ist ein Cookie?',
    text: [
      'Ein Cookie ist ein kleiner Datensatz mit einem Namen. Eine Website, die Sie besuchen, übergibt ihn Ihrem Browser. Der Browser bewahrt ihn eine bestimmte Zeit auf und sendet ihn bei Ihren nächsten Besuchen zurück.',
      'Websites können Daten auch in anderen Speichern Ihres Browsers ablegen. Was auf dieser Seite über Cookies steht, gilt auch für diese Speicher.',
    ],
  },
  types: {
    title: 'Arten von Cookies',
    necessary: {
      name: 'Notwendige Cookies',
      text: 'Diese Cookies stellen bereit, was Sie anfordern, zum Beispiel einen Warenkorb, eine Anmeldung oder Ihre Einstellungen, von Seite zu Seite und von Besuch zu Besuch.',
    },
    statistical: {
      name: 'Statistik-Cookies',
      text: 'Diese Cookies erfassen, was Besucherinnen und Besucher auf der Website tun. So lässt sich erkennen, wie die Website genutzt wird.',
    },
    firstParty: {
      name: 'Erstanbieter-Cookies',
      text: 'Die Website, die Sie besuchen, setzt diese Cookies über das Notwendige hinaus. Die Website kann damit personenbezogene Daten sammeln, verfolgen, was Sie tun, und Werbung anzeigen.',
    },
    thirdParty: {
      name: 'Drittanbieter-Cookies',
      text: 'Eine andere Website setzt diese Cookies, oder sie werden für eine andere Website gesetzt. Diese andere Website sieht dann, was Sie hier tun.',
    },
  },
  consequence: {
    none: 'Ihre Einwilligung ist nicht nötig.',
    anonymous:
      'Ihre Einwilligung ist nicht nötig, solange die Statistik anonym ist und niemand darin identifizierbar ist. Andernfalls werden Sie vorher gefragt.',
    objection:
      'Ihre Einwilligung ist nicht nötig, solange die Statistik anonym ist. Unter „{change}“ können Sie jederzeit widersprechen.',
    asked: 'Sie werden vorher gefragt.',
    untilRefused: 'Diese Cookies sind erlaubt, bis Sie sie ablehnen.',
  },
  used: { title: 'Cookies auf {site}', none: 'Es gibt keine.' },
  columns: {
    provider: 'Name des Diensteanbieters',
    function: 'Funktion und Einsatzort',
    names: 'Name der Cookies',
    purposes: 'Zwecke',
    retention: 'Speicherdauer',
    party: 'Gesetzt durch',
    storage: 'Speicherort',
    host: 'Server',
    transfer: 'Übermittlung in Länder außerhalb der EU',
    basis: 'Rechtsgrundlage',
  },
  location: {
    front: 'öffentlicher Bereich',
    back: 'Verwaltungsbereich',
    both: 'öffentlicher Bereich und Verwaltungsbereich',
  },
  party: { first: 'diese Website', third: 'eine andere Website' },
  storage: {
    cookie: 'Cookie',
    local: 'Lokaler Speicher',
    session: 'Sitzungsspeicher',
    indexeddb: 'Datenbank des Browsers',
    cache: 'Cache des Browsers',
  },
  basis: {
    consent: 'Ihre Einwilligung',
    exempt: 'Keine Einwilligung nötig',
    objection: 'Keine Einwilligung nötig; Sie können widersprechen',
    untilRefused: 'Erlaubt, bis Sie ablehnen',
  },
  answer: {
    allowed: 'Sie haben akzeptiert',
    refused: 'Sie haben abgelehnt',
    withdrawn: 'Sie haben Ihre Einwilligung widerrufen',
    none: 'Sie haben noch nicht geantwortet',
    exempt: 'Immer aktiv',
    unrefused: 'Aktiv, bis Sie ablehnen',
    objectable: 'Aktiv, bis Sie widersprechen',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Entscheidung ändern',
    text: 'Sie können Ihre Antwort jederzeit ändern oder widerrufen. Eine Änderung gilt sofort. Was auf der Seite bereits läuft, endet spätestens, wenn Sie die Seite neu laden.',
    change: 'Cookies verwalten',
  },
  own: {
    function: 'Ihre Entscheidung zu Cookies',
    purpose: 'Merkt sich, was Sie akzeptieren und was Sie ablehnen',
  },
  browsers: {
    title: 'Cookies im Browser blockieren',
    text: 'Sie können Cookies auch in den Einstellungen Ihres Browsers löschen oder blockieren. Teile der Website funktionieren dann vielleicht nicht. So geht es:',
  },
  contact: { title: 'Kontakt', text: 'Fragen zu dieser Richtlinie senden Sie bitte an {contact}.' },
  version: 'Version {version}, {date}',
  changes: {
    title: 'Änderungen seit Version {version}',
    added: 'Hinzugefügt: {name}',
    removed: 'Entfernt: {name}',
    changed: 'Geändert: {name} ({what})',
  },
}
