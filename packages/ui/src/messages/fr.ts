import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'fr'
const prefix = 'tout cookie commençant par'
const prefixKey = 'toute clé commençant par'
const session = 'jusqu’à la fermeture du navigateur'

/** French, in the words that the CNIL uses. */
export const fr: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Les cookies sur ce site',
    asks: {
      one: 'Avec votre accord, un prestataire enregistre ou lit des informations sur votre appareil pour :',
      many: 'Avec votre accord, {count} de prestataires enregistrent ou lisent des informations sur votre appareil pour :',
      other:
        'Avec votre accord, {count} prestataires enregistrent ou lisent des informations sur votre appareil pour :',
    },
    informs: {
      one: 'Sauf refus de votre part, un prestataire enregistre ou lit des informations sur votre appareil pour :',
      many: 'Sauf refus de votre part, {count} de prestataires enregistrent ou lisent des informations sur votre appareil pour :',
      other:
        'Sauf refus de votre part, {count} prestataires enregistrent ou lisent des informations sur votre appareil pour :',
    },
    free: 'Refuser ne limite pas l’accès au site. Changez d’avis à tout moment via « {reopen} ».',
    objection: 'Actif sauf opposition via « {choose} » : {names}.',
    news: {
      one: 'Un service est nouveau ou a changé depuis votre choix du {date} : {names}. Il attend votre réponse ; vos réponses précédentes restent valables.',
      many: '{count} de services sont nouveaux ou ont changé depuis votre choix du {date} : {names}. Ils attendent votre réponse ; vos réponses précédentes restent valables.',
      other:
        '{count} services sont nouveaux ou ont changé depuis votre choix du {date} : {names}. Ils attendent votre réponse ; vos réponses précédentes restent valables.',
    },
  },
  preferences: {
    title: 'Gestion des cookies',
    text: 'Choisissez ce que vous acceptez. Vos choix s’appliquent dès que vous les enregistrez.',
  },
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  acknowledge: 'J’ai compris',
  policy: 'Politique de cookies',
  choose: 'Choisir par finalité',
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
  onUntilObjected: 'Actif sauf opposition : statistiques anonymes',
  isNew: 'Nouveau',
  chosenOn: 'Vous avez choisi le {date}.',
  saved: 'Vos choix sont enregistrés.',
  savedForPage:
    'Vos choix ne valent que pour cette page : votre navigateur n’a pas pu les enregistrer.',
  search: 'Chercher un service',
  nothingFound: 'Aucun service ne correspond.',
  embed: {
    text: 'Ce contenu provient de {provider}. Pour l’afficher, votre navigateur se connecte à {provider}, qui peut alors enregistrer et lire des informations sur votre appareil.',
    once: 'Afficher une fois',
    always: 'Toujours afficher',
  },
  signal: {
    honoured: 'Signal d’opposition de votre navigateur respecté',
    overruled: 'Signal d’opposition de votre navigateur : votre choix prévaut',
  },
  exempt: {
    necessary: 'Toujours actif : nécessaire au site',
    'anonymised-statistics': 'Sans consentement : statistiques anonymes',
  },
}

/** French, for the cookie policy. */
export const frPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Politique relative aux cookies',
  intro:
    'Cette page indique quels cookies {site} utilise, qui les dépose, à quelles fins et pour combien de temps, et comment modifier votre choix.',
  controller: 'Responsable du traitement : {controller}',
  what: {
    title: 'Qu’est-ce qu’un cookie ?',
    text: [
      'Un cookie est une petite donnée désignée par un nom. Le site que vous visitez la confie à votre navigateur, qui la conserve un certain temps et la lui renvoie à vos visites suivantes.',
      'Un site peut aussi conserver des données dans d’autres espaces de stockage de votre navigateur. Ce que cette page dit des cookies vaut également pour eux.',
    ],
  },
  types: {
    title: 'Les types de cookies',
    necessary: {
      name: 'Cookies nécessaires',
      text: 'Ils sont indispensables aux services que vous demandez, comme un panier, une connexion ou la mémorisation de vos réglages.',
    },
    statistical: {
      name: 'Cookies statistiques',
      text: 'Ils enregistrent l’activité des visiteurs sur le site, pour en mesurer la fréquentation et l’usage.',
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
    none: 'Votre consentement n’est pas requis.',
    anonymous:
      'Votre consentement n’est pas requis tant que les statistiques sont anonymes et ne permettent d’identifier personne. Sinon, il est demandé au préalable.',
    objection:
      'Votre consentement n’est pas requis tant que les statistiques sont anonymes. Vous pouvez vous y opposer à tout moment via « {change} ».',
    asked: 'Votre consentement est demandé au préalable.',
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
    exempt: 'Consentement non requis',
    objection: 'Consentement non requis, avec droit d’opposition',
    untilRefused: 'Autorisé jusqu’à votre refus',
  },
  answer: {
    allowed: 'Vous avez accepté',
    refused: 'Vous avez refusé',
    withdrawn: 'Vous avez retiré votre consentement',
    none: 'Vous n’avez pas encore répondu',
    exempt: 'Toujours actif',
    unrefused: 'Actif jusqu’à votre refus',
    objectable: 'Actif sauf opposition',
    each: '{status} : {names}',
  },
  choice: {
    title: 'Modifier votre choix',
    text: 'Vous pouvez modifier ou retirer votre réponse à tout moment. Tout changement s’applique aussitôt ; ce qui fonctionne déjà sur la page s’arrête au plus tard quand vous la rechargez.',
    change: 'Gérer les cookies',
  },
  own: {
    function: 'Votre choix sur les cookies',
    purpose: 'Mémoriser ce que vous acceptez et ce que vous refusez',
  },
  browsers: {
    title: 'Bloquer les cookies dans votre navigateur',
    text: 'Vous pouvez aussi supprimer ou bloquer les cookies dans les réglages de votre navigateur. Certaines parties du site peuvent alors ne plus fonctionner. Voici comment faire :',
  },
  contact: {
    title: 'Contact',
    text: 'Pour toute question sur cette politique, écrivez à {contact}.',
  },
  version: 'Version {version}, {date}',
  changes: {
    title: 'Changements depuis la version {version}',
    added: 'Ajouté : {name}',
    removed: 'Retiré : {name}',
    changed: 'Modifié : {name} ({what})',
  },
}
