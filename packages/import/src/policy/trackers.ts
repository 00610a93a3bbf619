import type { Text, Tracker } from '@assent/core'
import { type LeftOver, leftOverFrom } from '../left-over'
import type { ServiceDraft, TrackerDraft } from './draft'

/** The trackers of a service's rows, each name once; `what` stands for a purpose that nobody says. */
export function trackersFrom(
  drafts: readonly ServiceDraft[],
  what: Text,
  textFrom: (text: string) => Text,
): { readonly trackers: readonly Tracker[]; readonly leftOver: readonly LeftOver[] } {
  const byName = new Map<string, Tracker>()
  const leftOver: LeftOver[] = []
  for (const draft of drafts.flatMap(({ trackers }) => trackers)) {
    const tracker = trackerFrom(draft, draft.purpose ? textFrom(draft.purpose) : what)
    const name = JSON.stringify(tracker.name)
    const before = byName.get(name)
    byName.set(name, before ?? tracker)
    if (before && !isSame(before, tracker)) {
      leftOver.push(leftOverFrom(draft.where, draft.said.join(' · '), 'repeated-name'))
    } else if (!draft.purpose) {
      leftOver.push(leftOverFrom(draft.where, draft.said[0] ?? '', 'assumed-purpose'))
    }
  }
  return { trackers: [...byName.values()], leftOver }
}

function trackerFrom({ name, storage, party, retention }: TrackerDraft, purpose: Text): Tracker {
  return {
    name,
    ...(storage && storage !== 'cookie' && { storage }),
    ...(party && { party }),
    purpose,
    retention,
  }
}

function isSame(one: Tracker, other: Tracker): boolean {
  const keys = ['storage', 'party', 'purpose', 'retention'] as const
  return keys.every((key) => plain(one[key]) === plain(other[key]))
}

function plain(text: Text | undefined): string | undefined {
  return typeof text === 'object' ? Object.values(text)[0] : text
}
