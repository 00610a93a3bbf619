import * as CookieConsent from 'vanilla-cookieconsent'
// biome-ignore lint/style/noRestrictedImports: the door that its documentation names.
import 'vanilla-cookieconsent/dist/cookieconsent.css'
import { CATEGORIES } from './categories.ts'

CookieConsent.run({
  categories: {
    necessary: { enabled: true, readOnly: true },
    ...Object.fromEntries(
      CATEGORIES.map(({ id, service }) => [id, { services: { [service]: { label: service } } }]),
    ),
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'Some services on this site store information on your device.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences',
        },
        preferencesModal: {
          title: 'Cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save preferences',
          closeIconLabel: 'Close',
          sections: [
            {
              title: 'Strictly necessary',
              description: 'Always on.',
              linkedCategory: 'necessary',
            },
            ...CATEGORIES.map(({ id, label, text }) => ({
              title: label,
              description: text,
              linkedCategory: id,
            })),
          ],
        },
      },
    },
  },
})
