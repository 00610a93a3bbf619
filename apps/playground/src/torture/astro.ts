import { navigate } from 'astro/virtual-modules/transitions-router.js'
import { startTorture, trustServer } from './start-torture'

trustServer()
// What ClientRouter.astro does with a click.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a')
  if (!link) return
  event.preventDefault()
  navigate(link.href)
})
startTorture()
