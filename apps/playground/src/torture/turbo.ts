import '@hotwired/turbo'
import { startTorture, trustServer } from './start-torture'

trustServer()
startTorture()
