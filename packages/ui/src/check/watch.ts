import type { Consent, ConsentEvent, Snapshot, Stop } from '@assent/core'
import { partIn, type ViewFinding } from './finding'
import { isReachable } from './look'

type Report = (finding: ViewFinding) => void

/** Where the check notes a refusal until the tab is closed, to see whether the site keeps it. */
const REFUSED = 'assent-check-refused'
/** How soon after a press its answer must be there, in ms. */
const SOON = 500
const WATCHED = [
  'click',
  'keydown',
  'scroll',
  'wheel',
  'pointermove',
  'popstate',
  'pagehide',
] as const

/** A grant follows a press, and nothing else that the visitor did last. */
export function watchGrants(consent: Consent, report: Report): Stop {
  let last = 'nothing'
  const note = ({ type, target }: Event): void => {
    // A press of Enter or Space is a click by the time that it answers.
    const isPress = type === 'click' && (target as Element).closest?.('button, a, [role], label')
    last = isPress ? 'press' : type
  }
  for (const type of WATCHED) window.addEventListener(type, note, { capture: true, passive: true })
  const stop = consent.subscribe((snapshot, event) => {
    if (!isGrant(snapshot, event) || last === 'press') return
    const message = `Something was granted after "${last}", and not by pressing a button.`
    report({ rule: 'unasked-grant', message })
  })
  return () => {
    stop()
    for (const type of WATCHED) window.removeEventListener(type, note, { capture: true })
  }
}

/** A press that rejects is the whole answer: nothing asks back. */
export function watchRejections(consent: Consent, report: Report): Stop {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const expectAnswer = ({ target }: Event): void => {
    const name = (target as Element).closest?.('[data-assent]')?.getAttribute('data-assent') ?? ''
    if (!['reject-all', 'withdraw', 'continue'].includes(name)) return
    const before = consent.get().choice
    const timer = setTimeout(() => {
      timers.delete(timer)
      if (consent.get().choice !== before) return
      const message = `Pressing "${name}" refused nothing yet: accepting takes one press.`
      report({ rule: 'longer-way-back', message })
    }, SOON)
    timers.add(timer)
  }
  window.addEventListener('click', expectAnswer, true)
  return () => {
    window.removeEventListener('click', expectAnswer, true)
    for (const timer of timers) clearTimeout(timer)
  }
}

/** A refusal is there again after a reload, and who refused is not asked. */
export function watchMemory(consent: Consent, report: Report): Stop {
  return consent.subscribe(({ choice, needsAnswer }, event) => {
    if (event.type === 'chosen') {
      if (event.method === 'reject') sessionStorage.setItem(REFUSED, String(event.at))
      else sessionStorage.removeItem(REFUSED)
    }
    const isAnswered = Object.keys(choice?.answers ?? {}).length > 0
    if (event.type !== 'restored' || isAnswered || !sessionStorage.getItem(REFUSED)) return
    sessionStorage.removeItem(REFUSED)
    if (needsAnswer) {
      const message = 'The visitor refused before this page was loaded, and is asked again.'
      report({ rule: 'asked-again', message })
    }
  })
}

/** Who need neither answer nor be told sees no banner. */
export function bannerFindings(consent: Consent, root: ParentNode): readonly ViewFinding[] {
  const { ready, needsAnswer, needsNotice } = consent.get()
  const isDue = needsAnswer || needsNotice
  if (!ready || isDue || !isReachable(partIn(root, 'banner'))) return []
  return [{ rule: 'asked-again', message: 'The visitor need not be asked, and the banner shows.' }]
}

function isGrant({ permissions, choice }: Snapshot, event: ConsentEvent): boolean {
  if (event.type !== 'chosen' || event.method === 'signal') return false
  return Object.values(permissions).some(
    (permission) => permission.because === 'granted' && permission.decidedAt === choice?.decidedAt,
  )
}
