import type { Consent, Effect, Stop } from '../../consent'
import { ConsentError, type ConsentErrorCode } from '../../model/error'
import { whenDeclared } from '../../when-declared'
import { onChanged } from './on-changed'
import { refuseDocumentWrite } from './refuse-document-write'
import { runScript } from './run-script'
import { createScriptQueue } from './script-queue'

/** Where `gateScripts` looks. */
export interface GateScriptsOptions {
  /** @default document */
  readonly root?: Document | Element
}

const MARKED = 'script[data-assent-service]'

/**
 * Holds back every `<script type="text/plain" data-assent-service="…">`, also those that are added later, until its
 * service is allowed; then runs the same element with all its attributes, once, in the order of the document.
 * `data-assent-type="module"` makes it a module; `data-assent-when="refused"` runs it when the visitor, or their
 * browser's signal, has refused the service. A script cannot be stopped once it ran: after a withdrawal, `stillRunning`
 * names its service.
 */
export function gateScripts({ root }: GateScriptsOptions = {}): Effect {
  // Kept from one start to the next: what ran stays run.
  const held = new WeakSet<HTMLScriptElement>()
  const ran = new WeakSet<Element>()
  return (consent, send) => {
    const scope = root ?? document
    const page = scope.ownerDocument ?? (scope as Document)
    const watched = new Set<string>()
    const queued = new Set<HTMLScriptElement>()
    let scanned: unknown

    const report = (code: ConsentErrorCode, path: string, message: string): void =>
      consent.report(new ConsentError(code, path, message))
    const queue = createScriptQueue((script) => {
      queued.delete(script)
      if (!script.isConnected || !isOpen(consent, script)) return false
      held.delete(script)
      ran.add(script)
      const { assentService: id = '', assentWhen } = script.dataset
      if (!assentWhen) send({ type: 'started', id })
      runScript(script)
      return true
    })
    const take = (script: HTMLScriptElement): void => {
      const { assentService: id, assentState } = script.dataset
      if (script.type !== 'text/plain') {
        if (assentState) return
        script.dataset.assentState = 'ran'
        report('not-inert', `data-assent-service="${id}"`, 'has run. Give it type="text/plain".')
        return
      }
      // A copy of a held script: without a gate the original would have run, and its copy would not run again.
      if (assentState && !held.has(script)) return
      script.dataset.assentState = 'held'
      held.add(script)
      watch(script.dataset)
      if (queued.has(script) || !isOpen(consent, script)) return
      queued.add(script)
      queue(script)
    }
    const scan = (): void => {
      scanned = consent.get()
      scope.querySelectorAll<HTMLScriptElement>(MARKED).forEach(take)
    }
    // Several services may change with one answer: the first of them runs all, in the order of the document.
    const scanOnce = (): void => {
      if (scanned !== consent.get()) scan()
    }
    const watch = ({ assentService: id = '', assentWhen }: DOMStringMap): void => {
      if (watched.has(id + assentWhen)) return
      watched.add(id + assentWhen)
      stops.push(assentWhen ? consent.subscribe(scanOnce, id) : whenDeclared(consent, id, scanOnce))
    }
    const stops: Stop[] = [
      onChanged(scope, MARKED, scan),
      refuseDocumentWrite(
        page,
        (script) => !!script && ran.has(script),
        (name) => report('late-write', name, 'would empty the page. Load it otherwise.'),
      ),
    ]
    scan()
    return () => {
      for (const stop of stops) stop()
      for (const script of scope.querySelectorAll<HTMLScriptElement>(MARKED)) {
        if (held.delete(script)) delete script.dataset.assentState
      }
    }
  }
}

/** Whether a script may run now: its service is allowed, or, where it waits for that, was refused. */
function isOpen(consent: Consent, { dataset }: HTMLScriptElement): boolean {
  const { allowed, because } = consent.explain(dataset.assentService ?? '')
  const isWanted = dataset.assentWhen === 'refused' ? /denied|signal/.test(because) : allowed
  return isWanted && consent.get().ready
}
