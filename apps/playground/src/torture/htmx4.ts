import htmx from 'htmx.org'
import { startTorture, trustServer } from './start-torture'

trustServer()
Object.assign(window, { htmx })
// biome-ignore lint/style/noRestrictedImports: the door that its documentation names.
await import('htmx.org/dist/ext/hx-history-cache.js')
startTorture()
