import '@hotwired/turbo'
import { startTorture, trustServer } from './start-torture'

trustServer()
startTorture()
// As with an animation: Turbo makes its copy of the page while the page still stands.
document.addEventListener('turbo:before-render', (event) => {
  event.preventDefault()
  setTimeout(() => (event as CustomEvent<{ resume(): void }>).detail.resume(), 100)
})
