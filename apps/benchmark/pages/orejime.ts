// biome-ignore lint/style/noRestrictedImports: the door that its documentation names.
import 'orejime/dist/orejime-standard-en.js'
// biome-ignore lint/style/noRestrictedImports: the door that its documentation names.
import 'orejime/dist/orejime-standard.css'
import { CATEGORIES } from './categories.ts'

window.loadOrejime({
  privacyPolicyUrl: '/privacy',
  purposes: CATEGORIES.map(({ id, label, text }) => ({
    id,
    title: label,
    description: text,
    cookies: [],
  })),
})
