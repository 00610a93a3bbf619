/**
 * Runs an inert script: the element itself is put back in its place: it keeps its nonce, and neither its source nor its text is written
 * again, so that Trusted Types have nothing to object to. A script that the parser refused to run for its type has
 * not "already started" (HTML, prepare the script element, steps 8 to 13), and runs when it is connected again.
 */
export function runScript(script: HTMLScriptElement): void {
  const { parentNode, nextSibling } = script
  script.type = script.dataset.assentType ?? ''
  script.dataset.assentState = 'ran'
  // Without it a re-inserted script runs as soon as it arrives, whatever stood before it.
  if (!script.hasAttribute('async')) script.async = false
  script.remove()
  parentNode?.insertBefore(script, nextSibling)
}
