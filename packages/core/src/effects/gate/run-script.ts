import { remount, TAKEN, type Takeable } from './watch-marked'

/** @see MIME Sniffing, "JavaScript MIME type" */
const CLASSIC =
  /^(\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))\s*)?$/i

/** Whether a type is the one that is meant, as HTML compares them. */
export function isType(type: string | undefined, meant: string): boolean {
  return type?.trim().toLowerCase() === meant
}

/**
 * Runs an inert script: the element itself is put back in its place: it keeps its nonce, and neither its source nor its text is written
 * again, so that Trusted Types have nothing to object to. A script that the parser refused to run for its type has
 * not "already started" (HTML, prepare the script element, steps 8 to 13), and runs when it is connected again.
 * Returns whether it is sure to run: a copy of one that ran may have "already started", and what is no script never does.
 */
export function runScript(script: Takeable<HTMLScriptElement>): boolean {
  const { type, dataset } = script
  const isFirst = dataset.assentState !== 'ran'
  script.type = dataset.assentType ?? ''
  dataset.assentState = 'ran'
  script[TAKEN] = true
  // Without it a re-inserted script runs as soon as it arrives, whatever stood before it.
  if (!script.hasAttribute('async')) script.async = false
  remount(script)
  // Looked at by now: `guard` may have made it inert again.
  const isScript =
    isType(script.type, 'module') ||
    (CLASSIC.test(script.type) && !script.matches('[nomodule],[for][event]'))
  // It was read on insertion, and whoever copies the page from now on copies an inert script.
  script.type = type
  return isFirst && isScript
}
