import { startTorture } from './start-torture'

startTorture()
if (new URLSearchParams(location.search).has('copies')) {
  // Not bundled with the first: a copy of its own.
  const from = '/torture/copy'
  const [core, effects] = await Promise.all([
    import(/* @vite-ignore */ `${from}/index.js`),
    import(/* @vite-ignore */ `${from}/effects.js`),
  ])
  startTorture({ ...core, ...effects })
}
