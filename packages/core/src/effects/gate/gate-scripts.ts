import type { Effect } from '../../consent'
import { whenAllowed } from '../../when-allowed'

/** Where `gateScripts` looks. */
export interface GateScriptsOptions {
  /** @default document */
  readonly root?: ParentNode
}

/**
 * Holds back every `<script type="text/plain" data-assent-service="…">` until its service is allowed, then runs the
 * same element with all its attributes, in document order. `data-assent-type="module"` makes it a module. A script
 * cannot be stopped once it ran: after a withdrawal, `stillRunning` names its service.
 */
export function gateScripts({ root }: GateScriptsOptions = {}): Effect {
  return (consent, send) => {
    const scripts = (root ?? document).querySelectorAll<HTMLScriptElement>(
      'script[type="text/plain"][data-assent-service]',
    )
    const stops = [...scripts].map((script) => {
      const id = script.dataset.assentService as string
      return whenAllowed(consent, id, () => {
        if (script.type !== 'text/plain' || !script.isConnected) return
        send({ type: 'started', id })
        run(script)
      })
    })
    return () => {
      for (const stop of stops) stop()
    }
  }
}

/**
 * The element itself is put back in its place: it keeps its nonce, and neither its source nor its text is written
 * again, so that Trusted Types have nothing to object to. A script that the parser refused to run for its type has
 * not "already started" (HTML, prepare the script element, steps 8 to 13), and runs when it is connected again.
 */
function run(script: HTMLScriptElement): void {
  const { parentNode, nextSibling } = script
  script.type = script.dataset.assentType ?? ''
  // Without it a re-inserted script runs as soon as it arrives, whatever stood before it.
  if (!script.hasAttribute('async')) script.async = false
  script.remove()
  parentNode?.insertBefore(script, nextSibling)
}
