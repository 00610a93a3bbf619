// biome-ignore lint/style/noRestrictedImports: the door that its documentation names.
import { setup } from 'klaro/dist/klaro-no-css'
// biome-ignore lint/style/noRestrictedImports: the door that its documentation names.
import 'klaro/dist/klaro.min.css'
import { CATEGORIES } from './categories.ts'

setup({
  version: 1,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: {
      purposes: Object.fromEntries(CATEGORIES.map(({ id, label }) => [id, label])),
    },
  },
  services: CATEGORIES.map(({ id, service, text }) => ({
    name: `${id}-service`,
    title: service,
    description: text,
    purposes: [id],
  })),
})
