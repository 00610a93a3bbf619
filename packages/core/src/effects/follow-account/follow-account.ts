import type { Consent, Effect } from '../../consent'
import { type Answer, type Choice, orderAt, orderOf, type Stamp, stampOf } from '../../model/choice'
import { decodeChoice, encodeChoice } from '../../model/codec'
import { ConsentError } from '../../model/error'
import type { Snapshot } from '../../model/snapshot'

/** Where the refusals of an account are kept. */
export interface FollowAccountOptions {
  /** What the site's server keeps for the account that is logged in: the text that `onKept` was told last, or `null`. */
  readonly kept: string | null
  /** Told what to keep for the account instead, when the visitor refused, objected, or their browser signalled. */
  readonly onKept: (text: string) => void
}

/**
 * Lets what a visitor refused, and a signal that binds, hold on every device on which they are logged in, before anything may
 * run. Only that: a grant of one device grants nothing on another, and takes nothing from the account; one that is later than
 * the refusal holds on its own device. `consent.clear()` forgets on this device only: the account's refusals count again from
 * the next page on. What cannot be read is reported, and counts as refused where the law allows until refused.
 * @see People v. Disney DTC (Cal. Super. Ct. 2026): an opt-out of who is logged in is effective on every device of the account
 * [reported]; Cal. Code Regs., title 11, section 7025(c)(1)
 * @example
 * createConsent({ …, effects: [followAccount({ kept: user.refusals, onKept: (text) => post('/me/refusals', text) })] })
 */
export function followAccount({ kept, onKept }: FollowAccountOptions): Effect {
  // From one start to the next: what was told is kept.
  let account: Refusals | undefined
  return (consent, send) => {
    let own = account ?? readRefusals(kept, consent)
    account = own
    const { ready, suspended } = consent.get()
    if (!ready) {
      // Nothing may run before the account was heard; and what this device forgot is known by its memory only.
      if (!suspended) send({ type: 'suspended', at: consent.now() })
      consent.refresh()
    }
    const choice = choiceOf(own, consent.get().choice?.cleared)
    if (choice) send({ type: 'restored', choices: [choice], at: consent.now() })
    if (!ready && !suspended) send({ type: 'resumed' })
    return consent.subscribe((snapshot) => {
      const next = joined(own, snapshot, consent.now())
      if (next === own) return
      account = own = next
      onKept(encodeChoice(choiceOf(next) as Choice))
    })
  }
}

/** What follows an account: answers that are refusals, and when a signal was last seen, as its order. */
interface Refusals {
  readonly answers: Readonly<Record<string, Answer>>
  readonly signalled?: number | undefined
  /** Something that the account said could not be read. */
  readonly lost?: number | undefined
}

/** A text that cannot be read may have said a refusal: that something was lost is what follows of it. */
function readRefusals(kept: string | null, consent: Consent): Refusals {
  const choice = kept ? decodeChoice(kept) : null
  if (kept && !choice) {
    const message = 'was given a text that is unreadable. It counts as a refusal of all.'
    consent.report(new ConsentError('malformed-choice', 'followAccount', message))
  }
  const lost = kept && !choice ? orderAt(consent.now()) : choice?.lost
  return { answers: refusedIn(choice), signalled: choice?.signalled, lost }
}

function refusedIn(choice: Choice | null): Refusals['answers'] {
  const entries = Object.entries(choice?.answers ?? {})
  return Object.fromEntries(entries.filter(([, { granted }]) => !granted))
}

/** What an account holds once a device has its say; itself, where that adds nothing. */
function joined(
  account: Refusals,
  { ready, choice, regime, gpc }: Snapshot,
  now: number,
): Refusals {
  if (!ready) return account
  const { answers, signalled = 0 } = account
  const isNews = ([id, own]: [string, Answer]): boolean => {
    const known = answers[id]
    // Of one date it is the account's own, which this device may have in a later order since it forgot.
    return !known || (own.decidedAt !== known.decidedAt && orderOf(own) > orderOf(known))
  }
  const news = Object.entries(refusedIn(choice)).filter(isNews)
  const isHere = gpc !== 'absent' && regime.gpc && !signalled
  const noted = choice?.signalled === choice?.cleared ? 0 : (choice?.signalled ?? 0)
  const seen = isHere ? orderAt(now) : noted
  const isSeen = orderAt(seen) > orderAt(signalled)
  if (!news.length && !isSeen) return account
  return {
    ...account,
    answers: { ...answers, ...Object.fromEntries(news) },
    signalled: isSeen ? seen : account.signalled,
  }
}

/**
 * The choice of nothing but refusals, dated by the latest of them; `null` where there are none.
 * @param cleared the order at which a device forgot everything: what the account refused before counts there nevertheless
 */
function choiceOf({ answers, signalled, lost }: Refusals, cleared = 0): Choice | null {
  const after = (order: number): number => Math.max(order, cleared)
  const refusals = Object.entries(answers).map(([id, own]): [string, Answer] => [
    id,
    { ...own, ...stampOf(own.decidedAt, after(orderOf(own))) },
  ])
  const seen = signalled && after(signalled)
  const stamps: Stamp[] = refusals.map(([, own]) => own)
  const noted = [seen, lost && after(lost)]
  for (const order of noted) if (order) stamps.push(stampOf(orderAt(order), order))
  const [first, ...others] = stamps
  if (!first) return null
  const last = others.reduce((a, b) => (orderOf(b) > orderOf(a) ? b : a), first)
  return {
    ...stampOf(last.decidedAt, orderOf(last)),
    method: 'reject',
    answers: Object.fromEntries(refusals),
    signalled: seen,
    lost: noted[1],
  }
}
