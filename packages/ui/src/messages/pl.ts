import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'pl'
const prefix = 'każdy plik cookie, którego nazwa zaczyna się od'
const prefixKey = 'każdy klucz, który zaczyna się od'
const session = 'do zamknięcia przeglądarki'

/** Polish. */
export const pl: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Pliki cookie w tej witrynie',
    asks: {
      one: 'Za Twoją zgodą jeden dostawca usług zapisuje lub odczytuje informacje na Twoim urządzeniu w następujących celach:',
      few: 'Za Twoją zgodą {count} dostawców usług zapisuje lub odczytuje informacje na Twoim urządzeniu w następujących celach:',
      many: 'Za Twoją zgodą {count} dostawców usług zapisuje lub odczytuje informacje na Twoim urządzeniu w następujących celach:',
      other:
        'Za Twoją zgodą {count} dostawcy usług zapisuje lub odczytuje informacje na Twoim urządzeniu w następujących celach:',
    },
    informs: {
      one: 'Dopóki tego nie odrzucisz, jeden dostawca usług zapisuje lub odczytuje informacje na Twoim urządzeniu w następujących celach:',
      few: 'Dopóki tego nie odrzucisz, {count} dostawców usług zapisuje lub odczytuje informacje na Twoim urządzeniu w następujących celach:',
      many: 'Dopóki tego nie odrzucisz, {count} dostawców usług zapisuje lub odczytuje informacje na Twoim urządzeniu w następujących celach:',
      other:
        'Dopóki tego nie odrzucisz, {count} dostawcy usług zapisuje lub odczytuje informacje na Twoim urządzeniu w następujących celach:',
    },
    free: 'Z witryny możesz korzystać niezależnie od swojego wyboru. Zmienisz go w każdej chwili, wybierając „{reopen}”.',
    objection: 'Zgoda niepotrzebna, włączone do czasu sprzeciwu w opcji „{choose}”: {names}.',
    news: {
      one: 'Od Twojego wyboru z dnia {date} doszła lub zmieniła się jedna usługa: {names}. Czeka na Twoją odpowiedź. Twoje wcześniejsze odpowiedzi pozostają bez zmian.',
      few: 'Od Twojego wyboru z dnia {date} doszły lub zmieniły się {count} usługi: {names}. Czekają na Twoją odpowiedź. Twoje wcześniejsze odpowiedzi pozostają bez zmian.',
      many: 'Od Twojego wyboru z dnia {date} doszło lub zmieniło się {count} usług: {names}. Czekają na Twoją odpowiedź. Twoje wcześniejsze odpowiedzi pozostają bez zmian.',
      other:
        'Od Twojego wyboru z dnia {date} doszło lub zmieniło się {count} usługi: {names}. Czekają na Twoją odpowiedź. Twoje wcześniejsze odpowiedzi pozostają bez zmian.',
    },
  },
  preferences: {
    title: 'Ustawienia plików cookie',
    text: 'Wybierz, co akceptujesz. Twój wybór zacznie obowiązywać po zapisaniu.',
  },
  acceptAll: 'Zaakceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  acknowledge: 'Rozumiem',
  policy: 'Polityka plików cookie',
  choose: 'Wybierz według celu',
  continueWithout: 'Kontynuuj bez akceptacji',
  save: 'Zapisz mój wybór',
  close: 'Zamknij',
  withdraw: 'Wycofaj moją zgodę',
  reopen: 'Zarządzaj plikami cookie',
  optOut: 'Twoje opcje prywatności',
  details: 'Szczegóły',
  accept: 'Zaakceptuj',
  refuse: 'Odrzuć',
  onUntilRefused: 'Włączone, dopóki nie odrzucisz',
  onUntilObjected: 'Włączone do czasu sprzeciwu: anonimowe statystyki',
  isNew: 'Nowa',
  chosenOn: 'Data Twojego wyboru: {date}.',
  saved: 'Twój wybór został zapisany.',
  savedForPage: 'Twój wybór dotyczy tylko tej strony: przeglądarka nie mogła go zapisać.',
  search: 'Znajdź usługę',
  nothingFound: 'Nie znaleziono usługi.',
  embed: {
    text: 'Tę treść dostarcza {provider}. Aby ją wyświetlić, Twoja przeglądarka łączy się z tym dostawcą, który może wtedy zapisywać i odczytywać informacje na Twoim urządzeniu.',
    once: 'Pokaż raz',
    always: 'Pokazuj zawsze',
  },
  signal: {
    honoured: 'Sygnał sprzeciwu (opt-out) z Twojej przeglądarki jest uwzględniany',
    overruled: 'Twój wybór ma pierwszeństwo przed sygnałem sprzeciwu (opt-out) z przeglądarki',
  },
  exempt: {
    necessary: 'Zawsze włączone: witryna tego wymaga',
    'anonymised-statistics': 'Zgoda niepotrzebna: anonimowe statystyki',
  },
}

/** Polish, for the cookie policy. */
export const plPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Polityka plików cookie',
  intro:
    'Na tej stronie przeczytasz, jakich plików cookie używa {site}, kto je zapisuje, po co i na jak długo. Dowiesz się też, jak zmienić swój wybór.',
  controller: 'Administrator danych: {controller}',
  what: {
    title: 'Czym jest plik cookie?',
    text: [
      'Plik cookie to niewielka porcja danych, która ma nazwę. Witryna, którą odwiedzasz, przekazuje ją Twojej przeglądarce. Przeglądarka przechowuje ją przez określony czas i odsyła przy kolejnych wizytach.',
      'Witryny mogą też przechowywać dane w innych miejscach w Twojej przeglądarce. To, co na tej stronie dotyczy plików cookie, odnosi się również do tych danych.',
    ],
  },
  types: {
    title: 'Rodzaje plików cookie',
    necessary: {
      name: 'Niezbędne pliki cookie',
      text: 'Umożliwiają to, o co prosisz, na przykład koszyk, logowanie lub zapamiętanie ustawień, przy przechodzeniu między stronami i przy kolejnych wizytach.',
    },
    statistical: {
      name: 'Statystyczne pliki cookie',
      text: 'Rejestrują, co odwiedzający robią w witrynie, aby pokazać, jak się z niej korzysta.',
    },
    firstParty: {
      name: 'Własne pliki cookie witryny',
      text: 'Zapisuje je witryna, którą odwiedzasz, choć nie są niezbędne. Mogą zbierać dane osobowe, śledzić Twoje działania i służyć do reklamy.',
    },
    thirdParty: {
      name: 'Pliki cookie podmiotów trzecich',
      text: 'Zapisuje je inna witryna albo są zapisywane dla niej. Ta inna witryna widzi wtedy, co tutaj robisz.',
    },
  },
  consequence: {
    none: 'Nie wymagają Twojej zgody.',
    anonymous:
      'Nie wymagają Twojej zgody, dopóki statystyki są anonimowe i nikogo nie można na ich podstawie zidentyfikować. W przeciwnym razie najpierw pojawia się pytanie o Twoją zgodę.',
    objection:
      'Nie wymagają Twojej zgody, dopóki statystyki są anonimowe. W każdej chwili możesz wnieść sprzeciw, wybierając „{change}”.',
    asked: 'Najpierw pojawia się pytanie o Twoją zgodę.',
    untilRefused: 'Są dozwolone, dopóki ich nie odrzucisz.',
  },
  used: { title: 'Pliki cookie, których używa {site}', none: 'Nie ma żadnych.' },
  columns: {
    provider: 'Nazwa dostawcy usługi',
    function: 'Funkcja i miejsce działania',
    names: 'Nazwy plików cookie',
    purposes: 'Cele',
    retention: 'Okres przechowywania',
    party: 'Kto zapisuje',
    storage: 'Miejsce zapisu',
    host: 'Host',
    transfer: 'Przekazywanie poza UE',
    basis: 'Podstawa prawna',
  },
  location: {
    front: 'część publiczna',
    back: 'panel administracyjny',
    both: 'część publiczna i panel administracyjny',
  },
  party: { first: 'ta witryna', third: 'inna witryna' },
  storage: {
    cookie: 'Plik cookie',
    local: 'Pamięć lokalna',
    session: 'Pamięć sesji',
    indexeddb: 'Baza danych przeglądarki',
    cache: 'Pamięć podręczna przeglądarki',
  },
  basis: {
    consent: 'Twoja zgoda',
    exempt: 'Zgoda niepotrzebna',
    objection: 'Zgoda niepotrzebna; możesz wnieść sprzeciw',
    untilRefused: 'Dozwolone, dopóki nie odrzucisz',
  },
  answer: {
    allowed: 'Akceptujesz',
    refused: 'Odrzucasz',
    withdrawn: 'Twoja zgoda została wycofana',
    none: 'Nie ma jeszcze Twojej odpowiedzi',
    exempt: 'Zawsze włączone',
    unrefused: 'Włączone, dopóki nie odrzucisz',
    objectable: 'Włączone do czasu sprzeciwu',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Zmień swój wybór',
    text: 'Swoją odpowiedź możesz zmienić lub wycofać w każdej chwili. Zmiana obowiązuje od razu; to, co już działa na stronie, zatrzyma się najpóźniej po jej odświeżeniu.',
    change: 'Zarządzaj plikami cookie',
  },
  own: {
    function: 'Twój wybór dotyczący plików cookie',
    purpose: 'Zapamiętanie, co akceptujesz, a co odrzucasz',
  },
  browsers: {
    title: 'Zablokuj pliki cookie w przeglądarce',
    text: 'Pliki cookie możesz też usunąć lub zablokować w ustawieniach przeglądarki. Niektóre części witryny mogą wtedy nie działać. Oto jak to zrobić:',
  },
  contact: { title: 'Kontakt', text: 'Masz pytania o tę politykę? Kontakt: {contact}.' },
  version: 'Wersja {version}, {date}',
  changes: {
    title: 'Zmiany od wersji {version}',
    added: 'Dodano: {name}',
    removed: 'Usunięto: {name}',
    changed: 'Zmieniono: {name} ({what})',
  },
}
