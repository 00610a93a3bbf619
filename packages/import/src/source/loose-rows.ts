/** Above this number of lines nobody can say any more which belongs to which cell. */
const MOST_LINES = 100
/** One word that no sentence has: with a sign, in small letters or in capitals. */
const NAME = /^(?=.*[_\d.*-]|[a-z]|[A-Z]{3,}$)[\w.*-]{3,}$/

type Rows = readonly (readonly string[])[]

/** Rows found among lines that each hold one cell, or a part of one, and the lines that are none. */
export interface LooseRows {
  readonly rows: Rows
  /** How many lines, from the first, the rows are made of. */
  readonly used: number
}

/** The columns of the table that fell apart: how many, and which of them holds names. */
export interface LooseColumns {
  readonly count: number
  readonly names: number
}

/**
 * The rows of a table that fell apart, a cell to a paragraph: row by row, or column by column, as some pages are saved as
 * text. The names of cookies, one word each, show where a column begins; a line in small letters goes on the one before.
 */
export function looseRowsFrom(lines: readonly string[], columns: LooseColumns): LooseRows {
  const near = lines.slice(0, MOST_LINES)
  if (columns.names < 0 || columns.count < 2) return { rows: [], used: 0 }
  const inRows = rowByRow(near, columns)
  return inRows.used ? inRows : columnByColumn(near, columns)
}

function rowByRow(lines: readonly string[], { count, names }: LooseColumns): LooseRows {
  const rows: (readonly string[])[] = []
  let used = 0
  while (used + count <= lines.length && NAME.test(lines[used + names] ?? '')) {
    rows.push(lines.slice(used, used + count))
    used += count
  }
  return { rows, used }
}

function columnByColumn(lines: readonly string[], { count, names }: LooseColumns): LooseRows {
  const isName = lines.map((line) => NAME.test(line))
  for (let height = Math.floor(lines.length / count); height > 0; height -= 1) {
    for (let start = height * names; start + height <= lines.length; start += 1) {
      if (!isName.slice(start, start + height).every(Boolean)) continue
      const before = cellsIn(lines.slice(0, start), height * names)
      const after = cellsIn(lines.slice(start + height), height * (count - names - 1))
      if (before?.used !== start || !after) continue
      const cells = [...before.cells, ...lines.slice(start, start + height), ...after.cells]
      return { rows: turnedFrom(cells, height), used: start + height + after.used }
    }
  }
  return { rows: [], used: 0 }
}

/** As many cells as are wanted, each of a line and the lines that go on from it; null where there are fewer. */
function cellsIn(
  lines: readonly string[],
  wanted: number,
): { readonly cells: readonly string[]; readonly used: number } | null {
  if (lines.length === wanted) return { cells: lines, used: wanted }
  const cells: string[] = []
  let used = 0
  for (const line of lines) {
    const goesOn = cells.length > 0 && /^[\p{Ll}),.;]/u.test(line)
    if (!goesOn && cells.length === wanted) break
    if (goesOn) cells.push(`${cells.pop()} ${line}`)
    else cells.push(line)
    used += 1
  }
  return cells.length === wanted ? { cells, used } : null
}

function turnedFrom(cells: readonly string[], height: number): Rows {
  return Array.from({ length: height }, (_, row) =>
    cells.filter((_, place) => place % height === row),
  )
}
