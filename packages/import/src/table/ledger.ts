import type { Cell, Line } from '../cell'
import { type LeftOver, type LeftOverReason, leftOverFrom } from '../left-over'
import type { ColumnRole, Columns } from './columns'

/** Accounts for every line of a row: what is not told in the policy is listed. */
export interface Ledger {
  readonly where: string
  readonly heading: (role: ColumnRole) => string
  /** The lines under the heading of this meaning, empty ones too; none where there is no such column. */
  readonly lines: (role: ColumnRole) => readonly Line[]
  readonly text: (role: ColumnRole) => string
  /** The text of a column, told in the policy from now on. */
  readonly take: (role: ColumnRole) => string
  /** The policy tells these lines. */
  readonly tell: (lines: readonly Line[]) => void
  /** Lists something, once, even where the policy tells it too. */
  readonly list: (role: ColumnRole, text: string, reason: LeftOverReason) => void
  /** What is left over, with every line that nobody told. */
  readonly end: (outcome: RowOutcome) => readonly LeftOver[]
}

/** What became of a row as a whole. */
export type RowOutcome = 'carried' | 'without-trackers' | 'nothing'

const OWN_REASONS: Readonly<Partial<Record<ColumnRole, LeftOverReason>>> = {
  names: 'unclear-name',
  'no-place': 'no-place',
  repeated: 'repeated-column',
  unknown: 'unknown-column',
}
/** What only a tracker can carry. */
const OF_TRACKERS: readonly ColumnRole[] = ['party', 'storage', 'type', 'wildcard']

/** Opens the account of one row; `swept` are the lines of its table that were listed with another row. */
export function createLedger(
  columns: Columns,
  index: number,
  table: string,
  swept: Set<Line>,
): Ledger {
  const { headings, roles } = columns
  const cells = columns.rows[index] ?? []
  const where = `${table}, ${columns.isTurned ? 'column' : 'row'} ${index + 1}`
  const told = new Set<Line>()
  const listed = createList()

  const placeOf = (column: number): string => {
    const heading = headings[column]
    return heading ? `${where}, "${heading}"` : where
  }
  const linesIn = (role: ColumnRole): readonly Line[] => cells[roles.indexOf(role)]?.lines ?? []
  const tell = (lines: readonly Line[]): void => {
    for (const line of lines) told.add(line)
  }
  const textIn = (role: ColumnRole): string => cells[roles.indexOf(role)]?.text ?? ''
  return {
    where,
    heading: (role) => headings[roles.indexOf(role)] ?? '',
    lines: linesIn,
    text: textIn,
    take: (role) => {
      tell(linesIn(role))
      return textIn(role)
    },
    tell,
    list: (role, text, reason) => listed.addOnce(placeOf(roles.indexOf(role)), text, reason),
    end: (outcome) => {
      const missing = missingIn(listed.all)
      for (const [column, cell] of cells.entries()) {
        const reason = reasonFor(headings[column] ? roles[column] : null, outcome, missing)
        if (cell.isCleaned) listed.add(placeOf(column), cell.text, 'hidden-characters')
        for (const line of untoldIn(cell, told, swept)) {
          listed.add(placeOf(column), line.text, reason)
        }
      }
      return listed.all
    },
  }
}

/** What the trackers of a row lack that it could not carry. */
function missingIn(listed: readonly LeftOver[]): 'no-name' | 'no-retention' {
  return listed.some(({ reason }) => reason === 'no-retention') ? 'no-retention' : 'no-name'
}

/** The lines of a cell that nobody told and no row listed; from now on they are listed. */
function untoldIn({ lines }: Cell, told: ReadonlySet<Line>, swept: Set<Line>): readonly Line[] {
  const untold = lines.filter((line) => line.text && !told.has(line) && !swept.has(line))
  for (const line of untold) swept.add(line)
  return untold
}

/** Why a column's text is left over; `missing` is what the row's trackers lack. */
function reasonFor(
  role: ColumnRole | null | undefined,
  outcome: RowOutcome,
  missing: 'no-name' | 'no-retention',
): LeftOverReason {
  if (!role) return 'no-heading'
  const own = OWN_REASONS[role]
  if (own) return own
  const isOfTracker = role === 'purposes' || role === 'retention'
  if (isOfTracker || outcome === 'nothing') return missing
  return outcome === 'without-trackers' && OF_TRACKERS.includes(role) ? missing : 'unknown-word'
}

interface List {
  readonly all: readonly LeftOver[]
  readonly add: (where: string, text: string, reason: LeftOverReason) => void
  /** The same, unless it is there already. */
  readonly addOnce: (where: string, text: string, reason: LeftOverReason) => void
}

function createList(): List {
  const all: LeftOver[] = []
  const add: List['add'] = (where, text, reason) => {
    all.push(leftOverFrom(where, text, reason))
  }
  const there = new Set<string>()
  return {
    all,
    add,
    addOnce: (...entry) => {
      const key = entry.join('\n')
      if (!there.has(key)) add(...entry)
      there.add(key)
    },
  }
}
