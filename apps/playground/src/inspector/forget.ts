import { readableNames } from './jar'

/**
 * Empties both jars: what a page can clear, then, in a frame of its own, what the second site set, then what the
 * portal's server set. Begins the page anew.
 */
export async function forgetEverything(secondSite: string): Promise<void> {
  for (const name of readableNames(document.cookie)) document.cookie = `${name}=; Path=/; Max-Age=0`
  localStorage.clear()
  sessionStorage.clear()
  await loadFrame(`${secondSite}/forget`)
  await fetch('/inspector/forget', { method: 'POST' })
  location.reload()
}

/** Requests a page of the second site, in the jar that it has on this site. */
function loadFrame(address: string): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe')
    frame.hidden = true
    frame.onload = () => resolve()
    frame.src = address
    document.body.append(frame)
  })
}
