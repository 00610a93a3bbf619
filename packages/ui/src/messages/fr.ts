import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'fr'
const prefix = 'tout cookie commençant par'
const session = 'jusqu’à la fermeture du navigateur'

/** French, in the words that the CNIL uses. */
export const fr: Messages = {
  locale,
  prefix,
  session,
  banner: {
    title: 'Votre choix sur les cookies',
    text: 'Certains services de ce site enregistrent ou lisent des informations sur votre appareil. Ils attendent votre réponse, que vous pouvez modifier à tout moment.',
    news: {
      one: 'Un service est nouveau ou a changé depuis votre choix du {date} : {names}. Il attend votre réponse ; vos réponses précédentes restent valables.',
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
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  reopen: 'Gérer les cookies',
  details: 'Détails',
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
  prefix,
  session,
  columns: {
    provider: 'Nom du prestataire',
    function: 'Fonction et emplacement',
    names: 'Nom du ou des cookies',
    purposes: 'Finalités',
    retention: 'Durée de conservation',
    party: 'Déposé par',
  },
  location: { front: 'front office', back: 'back office', both: 'front et back office' },
  party: { first: 'ce site', third: 'un autre site' },
}
