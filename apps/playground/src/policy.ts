import { definePolicy } from '@assent/core'

/** What the portal sets on a device, by whom and for what: everything it asks, shows and holds back comes from here. */
export const policy = definePolicy({
  categories: [
    {
      id: 'necessary',
      kind: 'necessary',
      label: {
        en: 'Cookies necessary for the platform to function properly/functionality cookies',
        fr: 'Cookies nécessaires au bon fonctionnement de la plateforme/cookies de fonctionnalité',
      },
      description: {
        en: 'They carry out what you ask for: staying logged in, reading in your language, loading the data. They need no consent.',
        fr: 'Ils réalisent ce que vous demandez : rester connecté, lire dans votre langue, charger les données. Ils ne nécessitent pas de consentement.',
      },
    },
    {
      id: 'statistics',
      kind: 'statistics',
      label: { en: 'Statistics', fr: 'Statistiques' },
      description: {
        en: 'They tell us which datasets are of use. We count visits without knowing anyone; a finer analysis runs only if you allow it.',
        fr: 'Elles nous disent quels jeux de données sont utiles. Nous comptons les visites sans identifier personne ; une analyse plus fine n’a lieu que si vous l’autorisez.',
      },
    },
    {
      id: 'media',
      label: { en: 'Embedded content', fr: 'Contenus intégrés' },
      description: {
        en: 'Content that another provider delivers inside our pages, such as the maps. The provider sees that you view it.',
        fr: 'Des contenus qu’un autre prestataire affiche dans nos pages, comme les cartes. Le prestataire voit que vous les consultez.',
      },
    },
  ],
  services: [
    {
      id: 'authentication',
      category: 'necessary',
      provider: 'Opendatasoft',
      function: { en: 'Authentication', fr: 'Authentification' },
      location: ['front-office', 'back-office'],
      trackers: [
        {
          name: 'sessionid',
          party: 'first',
          purpose: {
            en: 'To remember the user from one page to another',
            fr: 'Mémoriser l’utilisateur d’une page à l’autre',
          },
          retention: 'P2W',
        },
      ],
    },
    {
      id: 'language',
      category: 'necessary',
      provider: 'Opendatasoft',
      function: { en: 'Language selection', fr: 'Choix de la langue' },
      location: ['front-office', 'back-office'],
      trackers: [
        {
          name: 'django_language',
          party: 'first',
          purpose: {
            en: "To remember the visitor's language",
            fr: 'Mémoriser la langue du visiteur',
          },
          retention: 'P12M',
        },
      ],
    },
    {
      id: 'protection',
      category: 'necessary',
      provider: 'Opendatasoft',
      function: { en: 'API (CSRF)', fr: 'API (CSRF)' },
      location: ['front-office', 'back-office'],
      trackers: [
        {
          name: 'csrftoken',
          party: 'first',
          purpose: {
            en: 'To retrieve data via API calls',
            fr: 'Récupérer des données par des appels à l’API',
          },
          retention: 'P12M',
        },
      ],
    },
    {
      id: 'choices',
      category: 'necessary',
      provider: 'Opendatasoft',
      function: {
        en: 'Choices related to your cookie preferences',
        fr: 'Choix relatifs à vos préférences de cookies',
      },
      trackers: [
        {
          name: 'cookies_preferences',
          party: 'first',
          purpose: {
            en: "To remember the visitor's cookie preferences",
            fr: 'Mémoriser les préférences du visiteur en matière de cookies',
          },
          retention: 'P6M',
        },
      ],
    },
    {
      id: 'audience',
      category: 'statistics',
      provider: 'Val d’Orlune',
      function: { en: 'Audience measurement', fr: 'Mesure d’audience' },
      location: ['front-office'],
      exemption: 'anonymised-statistics',
      trackers: [
        {
          name: 'audience_visit',
          party: 'first',
          purpose: {
            en: 'To count visits by month, without an identifier',
            fr: 'Compter les visites par mois, sans identifiant',
          },
          retention: 'P13M',
        },
      ],
    },
    {
      id: 'insights',
      category: 'statistics',
      provider: 'Insights',
      function: { en: 'Usage analysis', fr: 'Analyse de l’usage' },
      location: ['front-office'],
      trackers: [
        {
          name: 'insights_visitor',
          party: 'first',
          purpose: {
            en: 'To recognise a browser from one visit to the next',
            fr: 'Reconnaître un navigateur d’une visite à l’autre',
          },
          retention: 'P13M',
        },
        {
          name: { prefix: 'insights.' },
          storage: 'local',
          party: 'first',
          purpose: {
            en: 'To keep what could not be sent yet',
            fr: 'Conserver ce qui n’a pas encore pu être envoyé',
          },
          retention: 'P13M',
        },
        {
          name: 'insights_id',
          party: 'third',
          purpose: {
            en: 'To recognise the browser on the provider’s own server',
            fr: 'Reconnaître le navigateur sur le serveur du prestataire',
          },
          retention: 'P13M',
        },
      ],
    },
    {
      id: 'map',
      category: 'media',
      provider: 'Cartelune',
      function: { en: 'Interactive maps', fr: 'Cartes interactives' },
      location: ['front-office'],
      trackers: [
        {
          name: 'map_session',
          party: 'third',
          purpose: {
            en: 'To balance the load between map servers',
            fr: 'Répartir la charge entre les serveurs de cartes',
          },
          retention: 'P1D',
        },
      ],
    },
  ],
})

declare module '@assent/core' {
  interface Register {
    policy: typeof policy
  }
}
