import type { Consent, Effect } from '../../consent'
import { ConsentError, type ConsentErrorCode } from '../../model/error'
import { refuseDocumentWrite } from './refuse-document-write'
import { isType, runScript } from './run-script'
import { createScriptQueue } from './script-queue'
import { unshadowed } from './unshadowed'
import { MARK, markedIn, servicesOf, TAKEN, type Takeable, watchMarked } from './watch-marked'

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
 * browser's signal, has refused the service. A script of an SVG keeps its address in `data-assent-href`: Chromium requests
 * a real one. A script cannot be stopped once it ran: after a withdrawal, `stillRunning` names its service.
 */
export function gateScripts({ root }: GateScriptsOptions = {}): Effect {
  return (consent, send) => {
    const scope = root ?? document
    const mine = {}
    const queued = new Set<Script>()

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
    const { stop } = watchMarked<Script>(
      consent,
      scope,
      MARKED,
      // A copy beside its original: without a gate the original would have run, and its copy would not run again.
      (script) => {
        const isCopy = !script[TAKEN] && script.dataset.assentState
        if (isCopy && all().some((own) => own[TAKEN] && own.isEqualNode(script)))
          script[TAKEN] = true
      },
      (script) => {
        if (!claim(script, mine, report) || queued.has(script) || !isOpen(consent, script)) return
        queued.add(script)
        address(script)
        queue(script)
      },
    )
    const allowWrite = refuseDocumentWrite(
      unshadowed<Node>(scope).ownerDocument ?? (scope as Document),
      (script) => (script as Script | null)?.[TAKEN] === true,
      (name) => report('late-write', name, 'would empty the page. Load it otherwise.'),
    )
    return () => {
      stop()
      allowWrite()
      for (const script of all()) {
        if (script[TAKEN] !== mine) continue
        delete script[TAKEN]
        delete script.dataset.assentState
      }
    }
  }
}

/** Takes a script for one gate, and returns whether that gate has it: not one that ran, or that another has. */
function claim(
  script: Script,
  gate: object,
  report: (code: ConsentErrorCode, path: string, message: string) => void,
): boolean {
  const { dataset } = script
  const isInert = isType(script.type, 'text/plain')
  if (!script[TAKEN] && script.isConnected) {
    if (!isInert && !dataset.assentState)
      report(
        'not-inert',
        `${MARK}="${dataset.assentService}"`,
        'has run. Give it type="text/plain".',
      )
    script[TAKEN] = !isInert || gate
    dataset.assentState ??= isInert ? 'held' : 'ran'
  }
  return script[TAKEN] === gate && isInert
}

/** Gives a script, which is inert still, the address that it keeps aside: Chromium requests that of an SVG's at once. */
function address(script: Script): void {
  for (const name of ['src', 'href']) {
    const value = script.getAttribute(`data-assent-${name}`)
    if (value !== null) script.setAttribute(name, value)
  }
}

/** Whether a script may run now: its services are allowed, or, where it waits for that, its own was refused. */
function isOpen(consent: Consent, script: HTMLScriptElement): boolean {
  const { assentService, assentWhen } = script.dataset
  const isAllowed = (id: string): boolean => {
    const { allowed, because } = consent.explain(id)
    const isWanted = assentWhen === 'refused' && id === assentService
    return isWanted ? /denied|signal/.test(because) : allowed
  }
  return script.isConnected && consent.get().ready && servicesOf(script).every(isAllowed)
}
