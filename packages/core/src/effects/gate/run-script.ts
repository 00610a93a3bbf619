import { remount, TAKEN, type Takeable } from './watch-marked'

/** Whether a type is the one that is meant, as HTML compares them. */
export function isType(type: string | undefined, meant: string): boolean {
  return type?.trim().toLowerCase() === meant
}

/**
 * Runs an inert script: the element itself is put back in its place: it keeps its nonce, and neither its source nor its text is written
 * again, so that Trusted Types have nothing to object to. A script that the parser refused to run for its type has
 * not "already started" (HTML, prepare the script element, steps 8 to 13), and runs when it is connected again.
 * Returns whether it is sure to run: a copy of one that ran may have "already started".
 */
export function runScript(script: Takeable<HTMLScriptElement>): boolean {
  const { type, dataset } = script
  const isSure = dataset.assentState !== 'ran'
  script.type = dataset.assentType ?? ''
  dataset.assentState = 'ran'
  script[TAKEN] = true
  // Without it a re-inserted script runs as soon as it arrives, whatever stood before it.
  if (!script.hasAttribute('async')) script.async = false
  remount(script)
  // It was read on insertion, and whoever copies the page from now on copies an inert script.
  script.type = type
  return isSure
}
