import type { TrackerDraft } from '../policy/draft'
import { type NamedTracker, trackerNamesFrom } from '../words/tracker-names'
import { trackerTypeFrom } from '../words/tracker-type'
import { PARTIES, STORAGES } from '../words/tracker-words'
import { meaningsFrom, type Vocabulary } from '../words/vocabulary'
import type { ColumnRole } from './columns'
import type { Context } from './context'
import type { Ledger } from './ledger'
import { retentionOf } from './retention-of'
import { createShares, type Shares } from './shares'

/** The columns that may say one line for each name. */
const OF_TRACKERS: readonly ColumnRole[] = ['purposes', 'retention', 'party', 'storage', 'type']

/** The trackers of a row. */
export function trackerDraftsFrom(ledger: Ledger, context: Context): readonly TrackerDraft[] {
  const { names, beside } = trackerNamesFrom(ledger.lines('names'), context.namesLeft(0))
  context.namesLeft(names.length)
  for (const text of beside) ledger.list('names', text, 'unclear-name')
  const shares = createShares(ledger, names.length)
  return names.flatMap((named, i) => {
    ledger.tell([named.line])
    return trackerDraftFrom(ledger, withWildcard(named, ledger), shares(i), context) ?? []
  })
}

/** A column of its own can say that a name is only a beginning: `1`, else `0`. */
function withWildcard(named: NamedTracker, ledger: Ledger): NamedTracker {
  const wildcard = ledger.text('wildcard')
  if (named.name && /^[01]$/.test(wildcard)) ledger.take('wildcard')
  const isOpen = wildcard === '1' && typeof named.name === 'string'
  return isOpen ? { ...named, name: { prefix: String(named.name) } } : named
}

function trackerDraftFrom(
  ledger: Ledger,
  { name, text, loss }: NamedTracker,
  shares: Shares,
  context: Context,
): TrackerDraft | null {
  const retention = name === null ? null : retentionOf(ledger, text, shares, context)
  if (name === null || retention === null) {
    ledger.list('names', text, name === null ? 'unclear-name' : 'no-retention')
    return null
  }
  if (loss) ledger.list('names', text, loss)
  const said = [text, ...OF_TRACKERS.map((role) => shares(role).text).filter(Boolean)]
  return { where: ledger.where, said, name, retention, ...factsFrom(ledger, shares) }
}

type Facts = Pick<TrackerDraft, 'party' | 'purpose' | 'storage'>

function factsFrom(ledger: Ledger, shares: Shares): Facts {
  const meaningOf = <T>(role: ColumnRole, vocabulary: Vocabulary<T>): T | null => {
    const { text, lines } = shares(role)
    const { found, rest } = meaningsFrom(text, vocabulary)
    if (found.length !== 1) return null
    ledger.tell(lines)
    if (rest) ledger.list(role, text, 'unknown-word')
    return found[0] ?? null
  }
  const purposes = shares('purposes')
  ledger.tell(purposes.lines)
  const party = meaningOf('party', PARTIES)
  const storage = meaningOf('storage', STORAGES)
  const type = trackerTypeFrom(shares('type').text)
  takeType(ledger, shares, { party, storage })
  return {
    purpose: purposes.text,
    party: party ?? type.party,
    storage: storage ?? type.storage,
  }
}

/** A column of types is told where it says nothing else than the columns beside it, and nothing more. */
function takeType(
  ledger: Ledger,
  shares: Shares,
  { party, storage }: Pick<Facts, 'party' | 'storage'>,
): void {
  const { text, lines } = shares('type')
  const type = trackerTypeFrom(text)
  if (!type.party && !type.storage) return
  ledger.tell(lines)
  const isOther = [
    type.party && party && type.party !== party,
    type.storage && storage && type.storage !== storage,
    // Without a column of times, "session" is the time.
    type.rest && !(type.rest === 'session' && !shares('retention').text),
  ].some(Boolean)
  if (isOther) ledger.list('type', text, 'unknown-word')
}
