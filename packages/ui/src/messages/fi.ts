import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'fi'
const prefix = 'kaikki evästeet, joiden nimen alussa on'
const prefixKey = 'kaikki avaimet, joiden alussa on'
const session = 'kunnes suljet selaimen'

/** Finnish, in the usual words of public bodies. */
export const fi: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Evästeet tällä sivustolla',
    asks: {
      one: 'Suostumuksellasi yksi palveluntarjoaja tallentaa tietoja laitteellesi tai lukee siellä olevia tietoja seuraaviin tarkoituksiin:',
      other:
        'Suostumuksellasi {count} palveluntarjoajaa tallentaa tietoja laitteellesi tai lukee siellä olevia tietoja seuraaviin tarkoituksiin:',
    },
    informs: {
      one: 'Ellet hylkää tätä, yksi palveluntarjoaja tallentaa tietoja laitteellesi tai lukee siellä olevia tietoja seuraaviin tarkoituksiin:',
      other:
        'Ellet hylkää tätä, {count} palveluntarjoajaa tallentaa tietoja laitteellesi tai lukee siellä olevia tietoja seuraaviin tarkoituksiin:',
    },
    free: 'Voit käyttää sivustoa valinnastasi riippumatta ja muuttaa valintaasi milloin tahansa kohdassa ”{reopen}”.',
    objection:
      'Ei vaadi suostumusta; käytössä, kunnes vastustat sitä kohdassa ”{choose}”: {names}.',
    news: {
      one: 'Yksi palvelu on tullut lisää tai muuttunut sen jälkeen, kun teit valintasi {date}: {names}. Se odottaa vastaustasi. Aiemmat vastauksesi pysyvät ennallaan.',
      other:
        '{count} palvelua on tullut lisää tai muuttunut sen jälkeen, kun teit valintasi {date}: {names}. Ne odottavat vastaustasi. Aiemmat vastauksesi pysyvät ennallaan.',
    },
  },
  preferences: {
    title: 'Evästeasetukset',
    text: 'Valitse, mitä hyväksyt. Valintasi tulevat voimaan, kun tallennat ne.',
  },
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  acknowledge: 'Selvä',
  policy: 'Evästekäytäntö',
  choose: 'Valitse tarkoituksittain',
  continueWithout: 'Jatka hyväksymättä',
  save: 'Tallenna valintani',
  close: 'Sulje',
  withdraw: 'Peruuta suostumukseni',
  reopen: 'Hallitse evästeitä',
  optOut: 'Tietosuojavalintasi',
  details: 'Lisätiedot',
  accept: 'Hyväksy',
  refuse: 'Hylkää',
  onUntilRefused: 'Käytössä, kunnes hylkäät',
  onUntilObjected: 'Käytössä, kunnes vastustat sitä: anonyymit tilastot',
  isNew: 'Uusi',
  chosenOn: 'Teit valintasi {date}.',
  saved: 'Valintasi on tallennettu.',
  savedForPage: 'Valintasi koskevat vain tätä sivua: selaimesi ei pystynyt tallentamaan niitä.',
  search: 'Etsi palvelua',
  nothingFound: 'Palvelua ei löytynyt.',
  embed: {
    text: 'Tämän sisällön tarjoaa {provider}. Kun sisältö näytetään, selaimesi ottaa yhteyden palveluntarjoajaan. Silloin {provider} voi tallentaa tietoja laitteellesi ja lukea siellä olevia tietoja.',
    once: 'Näytä kerran',
    always: 'Näytä aina',
  },
  signal: {
    honoured: 'Selaimesi kieltäytymissignaalia (opt-out) noudatetaan',
    overruled: 'Valintasi ohittaa selaimesi kieltäytymissignaalin (opt-out)',
  },
  exempt: {
    necessary: 'Aina käytössä: sivustolle välttämätön',
    'anonymised-statistics': 'Ei vaadi suostumusta: anonyymit tilastot',
  },
}

/** Finnish, for the cookie policy. */
export const fiPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Evästekäytäntö',
  intro:
    'Tällä sivulla kerrotaan, mitä evästeitä {site} käyttää, kuka evästeet asettaa, mihin tarkoitukseen ja kuinka pitkäksi ajaksi. Lisäksi kerrotaan, miten voit muuttaa valintaasi.',
  controller: 'Rekisterinpitäjä: {controller}',
  what: {
    title: 'Mikä on eväste?',
    text: [
      'Eväste on pieni määrä tietoa, jolla on nimi. Sivusto, jolla vierailet, antaa evästeen selaimellesi. Selain säilyttää sen tietyn ajan ja lähettää sen takaisin sivustolle, kun vierailet siellä uudelleen.',
      'Sivusto voi säilyttää tietoja myös selaimesi muissa tallennuspaikoissa. Se, mitä tällä sivulla kerrotaan evästeistä, koskee myös näitä tietoja.',
    ],
  },
  types: {
    title: 'Evästetyypit',
    necessary: {
      name: 'Välttämättömät evästeet',
      text: 'Niiden avulla saat sen, mitä pyydät, kuten ostoskorin, kirjautumisen tai asetuksesi, sivulta ja käynniltä toiselle.',
    },
    statistical: {
      name: 'Tilastolliset evästeet',
      text: 'Ne tallentavat tietoa siitä, mitä kävijät tekevät sivustolla. Näin nähdään, miten sivustoa käytetään.',
    },
    firstParty: {
      name: 'Ensimmäisen osapuolen evästeet',
      text: 'Ne asettaa sivusto, jolla vierailet, muuhun kuin välttämättömään tarkoitukseen. Niillä voidaan kerätä henkilötietoja, seurata toimintaasi ja näyttää mainoksia.',
    },
    thirdParty: {
      name: 'Kolmannen osapuolen evästeet',
      text: 'Ne asettaa toinen sivusto, tai ne asetetaan toista sivustoa varten. Tämä toinen sivusto näkee silloin, mitä teet täällä.',
    },
  },
  consequence: {
    none: 'Niihin ei tarvita suostumustasi.',
    anonymous:
      'Niihin ei tarvita suostumustasi niin kauan kuin tilastot ovat anonyymejä eikä ketään voi tunnistaa niistä. Muuten sinulta pyydetään ensin suostumus.',
    objection:
      'Niihin ei tarvita suostumustasi niin kauan kuin tilastot ovat anonyymejä. Voit vastustaa niiden käyttöä milloin tahansa kohdassa ”{change}”.',
    asked: 'Sinulta pyydetään ensin suostumus.',
    untilRefused: 'Ne ovat sallittuja, kunnes hylkäät ne.',
  },
  used: { title: 'Evästeet sivustolla {site}', none: 'Evästeitä ei ole.' },
  columns: {
    provider: 'Palveluntarjoajan nimi',
    function: 'Toiminto ja sijainti',
    names: 'Evästeen nimi (nimet)',
    purposes: 'Käyttötarkoitukset',
    retention: 'Säilytysaika',
    party: 'Asettaja',
    storage: 'Tallennuspaikka',
    host: 'Palvelin',
    transfer: 'Siirto EU:n ulkopuolelle',
    basis: 'Oikeusperuste',
  },
  location: {
    front: 'julkinen osa',
    back: 'ylläpito-osa',
    both: 'julkinen osa ja ylläpito-osa',
  },
  party: { first: 'tämä sivusto', third: 'toinen sivusto' },
  storage: {
    cookie: 'Eväste',
    local: 'Paikallinen tallennustila',
    session: 'Istunnon tallennustila',
    indexeddb: 'Selaimen tietokanta',
    cache: 'Selaimen välimuisti',
  },
  basis: {
    consent: 'Suostumuksesi',
    exempt: 'Ei vaadi suostumusta',
    objection: 'Ei vaadi suostumusta; voit vastustaa käyttöä',
    untilRefused: 'Sallittu, kunnes hylkäät',
  },
  answer: {
    allowed: 'Olet hyväksynyt',
    refused: 'Olet hylännyt',
    withdrawn: 'Olet peruuttanut suostumuksesi',
    none: 'Et ole vielä vastannut',
    exempt: 'Aina käytössä',
    unrefused: 'Käytössä, kunnes hylkäät',
    objectable: 'Käytössä, kunnes vastustat sitä',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Muuta valintaasi',
    text: 'Voit muuttaa vastaustasi tai peruuttaa sen milloin tahansa. Muutos tulee voimaan heti. Se, mikä sivulla on jo käynnissä, pysähtyy viimeistään, kun lataat sivun uudelleen.',
    change: 'Hallitse evästeitä',
  },
  own: {
    function: 'Evästevalintasi',
    purpose: 'Muistaa, mitä hyväksyt ja mitä hylkäät',
  },
  browsers: {
    title: 'Estä evästeet selaimessasi',
    text: 'Voit myös poistaa tai estää evästeet selaimesi asetuksissa. Silloin jotkin sivuston osat eivät ehkä toimi. Näin se tehdään:',
  },
  contact: {
    title: 'Yhteystiedot',
    text: 'Jos sinulla on kysyttävää tästä evästekäytännöstä, ota yhteyttä: {contact}.',
  },
  version: 'Versio {version}, {date}',
  changes: {
    title: 'Muutokset version {version} jälkeen',
    added: 'Lisätty: {name}',
    removed: 'Poistettu: {name}',
    changed: 'Muutettu: {name} ({what})',
  },
}
