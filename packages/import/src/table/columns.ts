import type { Cell } from '../cell'
import { hasLocation, isSubject, type Role, roleFrom } from '../words/heading'
import { PARTIES } from '../words/tracker-words'
import { meaningsFrom } from '../words/vocabulary'

/** What a column of a table holds, once the columns beside it are known. */
export type ColumnRole = Exclude<Role, 'name' | 'platform'> | 'repeated' | 'unknown'

/** A table whose columns are recognised. */
export interface Columns {
  /** The row of headings. */
  readonly head: number
  readonly headings: readonly string[]
  readonly roles: readonly ColumnRole[]
  /** The rows, each one tracker or service: turned where the headings stand in the first column. */
  readonly rows: readonly (readonly Cell[])[]
  readonly isTurned: boolean
}

type Rows = readonly (readonly Cell[])[]

/** Among how many rows headings may stand, from the first that has several cells. */
const LAST_HEAD = 3
const MOST_COLUMNS = 40
const MOST_TURNED_ROWS = 1000

/** The columns of a table; null where no headings tell of a provider or a cookie. */
export function columnsFrom(rows: Rows): Columns | null {
  const first = rows.findIndex((row) => new Set(row).size > 1)
  const head = rows
    .slice(0, first + LAST_HEAD)
    .findIndex((row, i) => isMarkedHead(row) || (i === first && isHead(row)))
  if (head >= 0) return columnsUnder(head, rows, false)
  const turned = turnedFrom(rows)
  return turned[0] && isTurnedHead(turned[0]) ? columnsUnder(0, turned, true) : null
}

/** Headings by their marks: one that we know is enough. */
function isMarkedHead(row: readonly Cell[]): boolean {
  const { cells, roles } = headIn(row)
  const isSaid = roles.some((role) => isSubject(role) || role === 'party')
  return isSaid && cells.every(({ isHeading }) => isHeading)
}

/** Headings by their words. */
function isHead(row: readonly Cell[]): boolean {
  const { cells, roles } = headIn(row)
  return roles.some(isSubject) && new Set(roles).size > 1 && roles.length * 2 >= cells.length
}

/** A first column that is all headings: where no mark says so, three different ones and nothing else. */
function isTurnedHead(column: readonly Cell[]): boolean {
  const { cells, roles } = headIn(column)
  const isDifferent = roles.length === cells.length && new Set(roles).size === roles.length
  return isMarkedHead(column) || (isHead(column) && isDifferent && roles.length > 2)
}

function headIn(row: readonly Cell[]): {
  readonly cells: readonly Cell[]
  readonly roles: readonly Role[]
} {
  if (row.length > MOST_COLUMNS) return { cells: [], roles: [] }
  const cells = [...new Set(row)].filter(({ text }) => text)
  return { cells, roles: cells.flatMap(({ text }) => roleFrom(text) ?? []) }
}

function turnedFrom(rows: Rows): Rows {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width > MOST_COLUMNS || rows.length > MOST_TURNED_ROWS) return []
  const none: Cell = { text: '', lines: [], isHeading: false, isCleaned: false }
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? none))
}

function columnsUnder(head: number, rows: Rows, isTurned: boolean): Columns {
  const headings = (rows[head] ?? []).map(({ text }) => text)
  const read = headings.map(roleFrom)
  const roles: ColumnRole[] = []
  headings.forEach((heading, column) => {
    const role = roleAmong(read, column, heading, () =>
      rows.slice(head + 1).map((row) => row[column]?.text ?? ''),
    )
    roles.push(roles.includes(role) && !SEVERAL.includes(role) ? 'repeated' : role)
  })
  return { head, headings, roles, rows, isTurned }
}

/** What more than one column may hold. */
const SEVERAL: readonly ColumnRole[] = ['no-place', 'type', 'unknown']

/** What a heading means among the others: a "function" is the purpose where no other column tells of one. */
function roleAmong(
  read: readonly (Role | null)[],
  column: number,
  heading: string,
  texts: () => readonly string[],
): ColumnRole {
  const role = read[column] ?? null
  const has = (other: Role): boolean => read.includes(other)
  switch (role) {
    case null:
      return 'unknown'
    case 'name':
      return has('names') && !has('function') && !has('platform') ? 'function' : 'names'
    case 'platform':
      return has('provider') && !has('function') ? 'function' : 'provider'
    case 'names':
      return holdsParties(texts()) ? 'party' : 'names'
    case 'party':
      return isParty(has, texts) ? 'party' : 'provider'
    case 'function':
      return has('purposes') || hasLocation(heading) ? 'function' : 'purposes'
    default:
      return role
  }
}

/** "Set by" asks for the provider, unless another column names them or its own cells name parties. */
function isParty(has: (role: Role) => boolean, texts: () => readonly string[]): boolean {
  return has('provider') || has('platform') || holdsParties(texts())
}

/** Whether a column says nothing but whose cookies are, in most of its rows. */
function holdsParties(texts: readonly string[]): boolean {
  const filled = texts.filter(Boolean)
  const parties = filled.filter((text) => {
    const { found, rest } = meaningsFrom(text, PARTIES)
    return found.length === 1 && !rest
  })
  return filled.length > 0 && parties.length * 2 >= filled.length
}
