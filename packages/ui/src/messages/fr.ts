import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'fr'
const prefix = 'tout cookie commençant par'
const session = 'jusqu’à la fermeture du navigateur'

/** French, in the words that the CNIL uses. */
export const fr: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Votre choix sur les cookies',
    text: 'Certains services de ce site enregistrent ou lisent des informations sur votre appareil. Ils attendent votre réponse, que vous pouvez modifier à tout moment.',
    news: {
      one: 'Un service est nouveau ou a changé depuis votre choix du {date} : {names}. Il attend votre réponse ; vos réponses précédentes restent valables.',
      many: '{count} de services sont nouveaux ou ont changé depuis votre choix du {date} : {names}. Ils attendent votre réponse ; vos réponses précédentes restent valables.',
      other:
        '{count} services sont nouveaux ou ont changé depuis votre choix du {date} : {names}. Ils attendent votre réponse ; vos réponses précédentes restent valables.',
    },
  },
  preferences: {
    title: 'Gestion des cookies',
    text: 'Choisissez ce que vous autorisez. Rien n’est activé avant l’enregistrement.',
  },
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  choose: 'Personnaliser',
  continueWithout: 'Continuer sans accepter',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  withdraw: 'Retirer mon consentement',
  reopen: 'Gérer les cookies',
  optOut: 'Vos choix de confidentialité',
  details: 'Détails',
  accept: 'Accepter',
  refuse: 'Refuser',
  onUntilRefused: 'Actif jusqu’à votre refus',
  isNew: 'Nouveau',
  chosenOn: 'Vous avez choisi le {date}.',
  saved: 'Vos choix sont enregistrés.',
  search: 'Chercher un service',
  nothingFound: 'Aucun service ne correspond.',
  embed: {
    text: 'Ce contenu provient de {provider}. Pour l’afficher, votre navigateur se connecte à {provider}, qui peut alors enregistrer et lire des informations sur votre appareil.',
    once: 'Afficher une fois',
    always: 'Toujours afficher',
  },
  signal: {
    honoured: 'Signal d’opposition de votre navigateur respecté',
    overruled: 'Signal d’opposition de votre navigateur : votre choix prévaut',
  },
  exempt: {
    necessary: 'Toujours actif : nécessaire au site',
    'anonymised-statistics': 'Sans consentement : statistiques anonymes',
  },
}

/** French, for the cookie policy. */
export const frPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Politique relative aux cookies',
  intro:
    'Cette page indique quels cookies {site} utilise, qui les dépose, à quelles fins et pour combien de temps, et comment modifier votre choix.',
  what: {
    title: 'Qu’est-ce qu’un cookie ?',
    text: [
      'Un cookie est une petite donnée désignée par un nom. Le site que vous visitez la confie à votre navigateur, qui la conserve un certain temps et la lui renvoie à vos visites suivantes.',
      'Un site peut aussi conserver des données dans d’autres espaces de stockage de votre navigateur. Ce que cette page dit des cookies vaut également pour eux.',
    ],
  },
  types: {
    title: 'Les types de cookies',
    necessary: {
      name: 'Cookies nécessaires',
      text: 'Ils réalisent ce que vous demandez, comme un panier, une connexion ou vos réglages, d’une page ou d’une visite à l’autre.',
    },
    statistical: {
      name: 'Cookies statistiques',
      text: 'Ils suivent ce que les visiteurs font sur le site, pour savoir comment il est utilisé.',
    },
    firstParty: {
      name: 'Cookies internes',
      text: 'Le site que vous visitez les dépose, au-delà du nécessaire. Ils peuvent collecter des données personnelles, suivre vos actions et servir à la publicité.',
    },
    thirdParty: {
      name: 'Cookies tiers',
      text: 'Un autre site les dépose, ou ils sont déposés pour lui. Cet autre site voit alors ce que vous faites ici.',
    },
  },
  consequence: {
    none: 'Ils ne nécessitent pas de consentement.',
    anonymous:
      'Ils ne nécessitent pas de consentement tant que les statistiques sont anonymes et ne permettent de remonter à personne. Sinon, votre accord est demandé au préalable.',
    objection: 'Ils ne nécessitent pas de consentement, et vous pouvez vous y opposer.',
    asked: 'Votre accord est demandé au préalable.',
    untilRefused: 'Ils sont autorisés jusqu’à votre refus.',
  },
  used: { title: 'Les cookies de {site}', none: 'Il n’y en a aucun.' },
  columns: {
    provider: 'Nom du prestataire',
    function: 'Fonction et localisation',
    names: 'Nom du ou des cookies',
    purposes: 'Finalités',
    retention: 'Durée de conservation',
    party: 'Déposé par',
    storage: 'Conservé dans',
    host: 'Hôte',
    transfer: 'Transfert hors de l’UE',
    basis: 'Base légale',
  },
  location: { front: 'front office', back: 'back office', both: 'front et back office' },
  party: { first: 'ce site', third: 'un autre site' },
  storage: {
    cookie: 'Cookie',
    local: 'Stockage local',
    session: 'Stockage de session',
    indexeddb: 'Base de données du navigateur',
    cache: 'Cache du navigateur',
  },
  basis: {
    consent: 'Votre consentement',
    exempt: 'Sans consentement',
    objection: 'Sans consentement, avec droit d’opposition',
    untilRefused: 'Autorisé jusqu’à votre refus',
  },
  answer: {
    allowed: 'Vous les autorisez.',
    refused: 'Vous les refusez.',
    partly: 'Vous en autorisez certains.',
    none: 'Vous n’avez pas encore répondu.',
    exempt: 'Ils sont toujours actifs.',
  },
  choice: {
    title: 'Modifier votre choix',
    text: 'Vous pouvez modifier ou retirer votre réponse à tout moment. L’effet est immédiat.',
    change: 'Gérer les cookies',
  },
  own: {
    function: 'Votre choix sur les cookies',
    purpose: 'Mémoriser ce que vous acceptez et ce que vous refusez',
  },
  browsers: {
    title: 'Bloquer les cookies dans votre navigateur',
    text: 'Vous pouvez aussi supprimer ou bloquer les cookies dans les réglages de votre navigateur. Certaines parties du site peuvent alors ne plus fonctionner. Voici comment faire :',
  },
  contact: {
    title: 'Contact',
    text: 'Pour toute question sur cette politique, écrivez à {contact}.',
  },
  version: 'Version {version}, {date}',
  changes: {
    title: 'Changements depuis la version {version}',
    added: 'Ajouté : {name}',
    removed: 'Retiré : {name}',
    changed: 'Modifié : {name} ({what})',
  },
}
