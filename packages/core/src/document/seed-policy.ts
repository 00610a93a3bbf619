import { definePolicy } from '../model/define-policy'
import type { Policy } from '../model/policy'

const both = ['front-office', 'back-office'] as const

/** The policy of the document that this project began with, for the tests of what is made of it. */
export const seedPolicy: Policy = definePolicy({
  notice: { site: 'https://opendata.example', version: '3', date: '2024-02-29' },
  categories: [
    {
      id: 'necessary',
      kind: 'necessary',
      label: {
        en: 'Cookies necessary for the platform to function properly/functionality cookies',
        fr: 'Cookies nécessaires au bon fonctionnement de la plateforme/cookies de fonctionnalité',
      },
    },
  ],
  services: [
    {
      id: 'authentication',
      category: 'necessary',
      provider: 'Opendatasoft',
      function: { en: 'Authentication', fr: 'Authentification' },
      location: both,
      trackers: [
        {
          name: 'sessionid',
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
      location: both,
      trackers: [
        {
          name: 'django_language',
          purpose: {
            en: 'To remember the visitor’s language',
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
      function: 'API (CSRF)',
      location: both,
      trackers: [
        {
          name: 'csrftoken',
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
          purpose: {
            en: 'To remember the visitor’s cookie preferences',
            fr: 'Mémoriser les préférences du visiteur en matière de cookies',
          },
          retention: 'P6M',
        },
      ],
    },
  ],
})
