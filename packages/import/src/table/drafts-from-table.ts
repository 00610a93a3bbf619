import type { Cell, Line } from '../cell'
import { type LeftOver, leftOverFrom } from '../left-over'
import type { ServiceDraft } from '../policy/draft'
import type { SourceTable } from '../source/source'
import { fold, LONGEST_WORDS } from '../words/fold'
import { type Columns, columnsFrom } from './columns'
import type { Context } from './context'
import { createLedger, type RowOutcome } from './ledger'
import { serviceDraftFrom } from './service-draft'

/** What a table says, row by row, and what of it no policy can carry. */
export interface TableReading {
  readonly drafts: readonly ServiceDraft[]
  readonly leftOver: readonly LeftOver[]
}

/** Reads a table; `where` names it: `table 1`. */
export function draftsFromTable(table: SourceTable, where: string, context: Context): TableReading {
  const columns = columnsFrom(table.rows)
  if (!columns) return { drafts: [], leftOver: unrecognisedIn(table.rows, where) }
  const drafts: ServiceDraft[] = []
  const sections: LeftOver[] = []
  const swept = new Set<Line>()
  const leftOver = headingsLeft(columns, where)
  const repeatsHead = createRepeatsHead(columns)
  let above = { label: table.label, description: table.description }
  columns.rows.forEach((row, index) => {
    const section = index === columns.head ? '' : sectionIn(row, columns)
    if (section) {
      above = { label: section, description: '' }
      sections.push(leftOverFrom(`${where}, row ${index + 1}`, section, 'no-name'))
    }
    if (section || index <= columns.head || repeatsHead(row)) return
    const ledger = createLedger(columns, index, where, swept)
    const draft = serviceDraftFrom(ledger, above, context)
    if (draft) drafts.push(draft)
    for (const entry of ledger.end(outcomeOf(draft))) leftOver.push(entry)
  })
  const labels = new Set(drafts.map(({ label }) => label))
  return { drafts, leftOver: [...leftOver, ...sections.filter(({ text }) => !labels.has(text))] }
}

function outcomeOf(draft: ServiceDraft | null): RowOutcome {
  if (!draft) return 'nothing'
  return draft.trackers.length ? 'carried' : 'without-trackers'
}

/** A row without headings to read it by, whole. */
function unrecognisedIn(rows: SourceTable['rows'], where: string): readonly LeftOver[] {
  return rows.flatMap((row, index) => {
    const texts = [...new Set(row)].map(({ text }) => text).filter(Boolean)
    const at = `${where}, row ${index + 1}`
    return texts.length ? [leftOverFrom(at, texts.join(' · '), 'unrecognised-table')] : []
  })
}

/** The headings that mean nothing here, and what stands above the headings without being a label. */
function headingsLeft({ rows, head, headings, roles }: Columns, where: string): LeftOver[] {
  const unknown = headings.flatMap((heading, column) => {
    const isUnknown = roles[column] === 'unknown' || roles[column] === 'repeated'
    const reason = roles[column] === 'repeated' ? 'repeated-column' : 'unknown-column'
    return heading && isUnknown ? [leftOverFrom(`${where}, headings`, heading, reason)] : []
  })
  const known = new Set(rows[head])
  const before = rows.slice(0, head).flatMap((row) => {
    const cells = [...new Set(row)].filter((cell) => !known.has(cell))
    const texts = cells.map(({ text }) => text).filter(Boolean)
    const isLabel = sectionIn(row, { headings }) !== ''
    return isLabel
      ? []
      : texts.map((text) => leftOverFrom(`${where}, headings`, text, 'unknown-column'))
  })
  return [...unknown, ...before]
}

/** A row that is one cell all across names the rows below it. */
function sectionIn(row: readonly Cell[], { headings }: Pick<Columns, 'headings'>): string {
  const [cell, ...others] = new Set(row)
  const isAcross = headings.length > 1 && (row.length > 1 || cell?.isHeading)
  return cell && isAcross && !others.length ? cell.text : ''
}

/** Whether a row says the headings again, as a long table does. */
function createRepeatsHead({ headings }: Columns): (row: readonly Cell[]) => boolean {
  const folded = headings.map(fold)
  const isSame = (text: string, i: number): boolean =>
    text === headings[i] || (text.length <= LONGEST_WORDS && fold(text) === (folded[i] ?? ''))
  return (row) => row.some(({ text }) => text) && row.every(({ text }, i) => isSame(text, i))
}
