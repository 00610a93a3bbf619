import type { Consent, Effect, Stop } from '../../consent'
import { ConsentError, type ConsentErrorCode } from '../../model/error'
import { whenDeclared } from '../../when-declared'
import { MARK, markedIn, servicesOf, TAKEN, type Takeable, watchMarked } from './marked'
import { refuseDocumentWrite } from './refuse-document-write'
import { isType, runScript } from './run-script'
import { createScriptQueue } from './script-queue'
import { unshadowed } from './unshadowed'

/** Where `gateScripts` looks. */
export interface GateScriptsOptions {
  /** @default document */
  readonly root?: Document | ShadowRoot | Element
}

type Script = Takeable<HTMLScriptElement>

const MARKED = 'script[data-assent-service]'

/**
 * Holds back every `<script type="text/plain" data-assent-service="…">`, also those that are added later, until its
 * service is allowed, and the services of all that is marked around it; then runs the same element with all its
 * attributes, once, in the order of the document. Its type becomes `text/plain` again, so that copies of the page are
 * inert. `data-assent-type="module"` makes it a module; `data-assent-when="refused"` runs it when the visitor, or their
 * browser's signal, has refused the service. A script cannot be stopped once it ran: after a withdrawal, `stillRunning`
 * names its service.
 */
export function gateScripts({ root }: GateScriptsOptions = {}): Effect {
  return (consent, send) => {
    const scope = root ?? document
    const page = unshadowed<Node>(scope).ownerDocument ?? (scope as Document)
    const mine = {}
    const watched = new Set<string>()
    const queued = new Set<Script>()
    let scanned: unknown

    const all = (): readonly Script[] => markedIn<Script>(scope, MARKED)
    const report = (code: ConsentErrorCode, path: string, message: string): void =>
      consent.report(new ConsentError(code, path, message))
    const queue = createScriptQueue((script: Script) => {
      queued.delete(script)
      if (!isOpen(consent, script) || script[TAKEN] !== mine) return false
      const { assentService: id = '', assentWhen } = script.dataset
      if (!assentWhen) send({ type: 'started', id })
      return runScript(script)
    })
    const take = (script: Script): void => {
      for (const id of servicesOf(script)) watch(id, script.dataset.assentWhen)
      if (queued.has(script) || !isOpen(consent, script)) return
      queued.add(script)
      queue(script)
    }
    const takeAll = (found: readonly Script[]): void => {
      const isCopied = found.some((script) => !script[TAKEN] && script.dataset.assentState)
      const taken = isCopied ? all().filter((script) => script[TAKEN]) : []
      for (const script of found) {
        if (claim(script, mine, taken, report)) take(script)
      }
    }
    // Several services may change with one answer: the first of them runs all, in the order of the document.
    const scan = (): void => {
      if (scanned === consent.get()) return
      scanned = consent.get()
      takeAll(all())
    }
    const watch = (id: string, when = ''): void => {
      if (watched.has(id + when)) return
      watched.add(id + when)
      stops.push(when ? consent.subscribe(scan, id) : whenDeclared(consent, id, scan))
    }
    const stops: Stop[] = [
      watchMarked(scope, MARKED, takeAll),
      refuseDocumentWrite(
        page,
        (script) => (script as Script | null)?.[TAKEN] === true,
        (name) => report('late-write', name, 'would empty the page. Load it otherwise.'),
      ),
    ]
    scan()
    return () => {
      for (const stop of stops) stop()
      for (const script of all()) {
        if (script[TAKEN] !== mine) continue
        delete script[TAKEN]
        delete script.dataset.assentState
      }
    }
  }
}

/**
 * Takes a script for one gate. Returns whether that gate has it: not one that ran, that another gate has, or that is a
 * copy beside its original. Without a gate the original would have run, and its copy would not run again.
 */
function claim(
  script: Script,
  gate: object,
  taken: readonly Script[],
  report: (code: ConsentErrorCode, path: string, message: string) => void,
): boolean {
  const { dataset } = script
  const isInert = isType(script.type, 'text/plain')
  if (!script[TAKEN] && script.isConnected) {
    const isOver = !isInert || taken.some((own) => own.isEqualNode(script))
    if (!isInert && !dataset.assentState)
      report(
        'not-inert',
        `${MARK}="${dataset.assentService}"`,
        'has run. Give it type="text/plain".',
      )
    script[TAKEN] = isOver || gate
    dataset.assentState ??= isOver ? 'ran' : 'held'
  }
  return script[TAKEN] === gate && isInert
}

/** Whether a script may run now: its services are allowed, or, where it waits for that, its own was refused. */
function isOpen(consent: Consent, script: HTMLScriptElement): boolean {
  if (!script.isConnected || !consent.get().ready) return false
  const { assentService, assentWhen } = script.dataset
  return servicesOf(script).every((id) => {
    const { allowed, because } = consent.explain(id)
    const isWanted = assentWhen === 'refused' && id === assentService
    return isWanted ? /denied|signal/.test(because) : allowed
  })
}
