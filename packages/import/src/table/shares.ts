import type { Line } from '../cell'
import type { ColumnRole } from './columns'
import type { Ledger } from './ledger'

/** What a cell says for one of the names beside it. */
export interface Share {
  readonly text: string
  readonly lines: readonly Line[]
}

/** What a column says for the name of the given place. */
export type Shares = (role: ColumnRole) => Share

/** Deals the lines of a row out to its names: the one line of as many as there are names, else all of them to each. */
export function createShares(ledger: Ledger, count: number): (index: number) => Shares {
  const dealt = new Map<ColumnRole, readonly Line[] | null>()
  const linesFor = (role: ColumnRole): readonly Line[] | null => {
    const lines = ledger.lines(role)
    if (lines.length === count) return lines
    const filled = lines.filter(({ text }) => text)
    return filled.length === count ? filled : null
  }
  return (index) => (role) => {
    const lines = dealt.has(role) ? dealt.get(role) : linesFor(role)
    dealt.set(role, lines ?? null)
    const line = lines?.[index]
    return line
      ? { text: line.text, lines: [line] }
      : { text: ledger.text(role), lines: ledger.lines(role) }
  }
}
