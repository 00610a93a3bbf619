import htmx from 'htmx-2'
import { startTorture, trustServer } from './start-torture'

trustServer()
Object.assign(window, { htmx })
startTorture()
