import type { Retention } from '@assent/core'
import { fold, LONGEST_WORDS } from '../words/fold'
import { retentionFrom } from '../words/retention'
import type { ColumnRole } from './columns'
import type { Context } from './context'
import type { Ledger } from './ledger'
import type { Share, Shares } from './shares'

const UNSAID = /^(|n a|na|nd|non precisee?|not specified|unknown|inconnue?|undefined)$/

/**
 * How long a tracker stays, by its row. Where the row is silent, the assumption holds and is listed. Where it speaks of
 * something else than a time ("persistent"), only the caller's own assumption may stand for it: null without one.
 */
export function retentionOf(
  ledger: Ledger,
  name: string,
  shares: Shares,
  { retention: assumed }: Context,
): Retention | null {
  const [role, { text, lines }] = saidIn(shares)
  const isLong = text.length > LONGEST_WORDS
  const reading = retentionFrom(isLong ? text : lines.map((line) => line.text).join('\n'))
  if (reading.retention) {
    ledger.tell(lines)
    if (reading.loss) ledger.list(role, text, reading.loss)
    return reading.retention
  }
  const isSilent = !isLong && UNSAID.test(fold(text))
  if (assumed === null || (assumed === undefined && !isSilent)) return null
  ledger.tell(lines)
  ledger.list('retention', text || name, 'assumed-retention')
  return assumed ?? 'session'
}

/** A column of types says it too: "session cookie", "persistent". */
function saidIn(shares: Shares): readonly [role: ColumnRole, share: Share] {
  const [retention, type] = [shares('retention'), shares('type')]
  const isType = !retention.text && /session(?! ?storage)|persist|permanent/i.test(type.text)
  return isType ? ['type', type] : ['retention', retention]
}
