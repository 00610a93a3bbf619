import htmx from 'htmx.org'
import { startTorture, trustServer } from './start-torture'

trustServer()
Object.assign(window, { htmx })
// @ts-expect-error: it has no types
// biome-ignore lint/style/noRestrictedImports: it has no other door
await import('htmx.org/dist/ext/hx-history-cache.js')
startTorture()
