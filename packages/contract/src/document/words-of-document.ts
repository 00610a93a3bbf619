import type { Block, Line, PolicyDocument, Section, TableBlock } from '@assent/core/document'

/** The words of a line. */
export function textOf(line: Line): string {
  return line
    .map((part) => (typeof part === 'string' ? part : 'code' in part ? part.code : part.link))
    .join('')
}

/** The texts of blocks that are lines or lists of lines. */
export function blockTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if ('line' in block) return [textOf(block.line)]
    return 'lines' in block ? block.lines.map(textOf) : []
  })
}

/** All tables, in order. */
export function tablesIn({
  sections,
}: Pick<PolicyDocument | Section, 'sections'>): readonly TableBlock[] {
  return sections.flatMap((section) => [
    ...section.blocks.filter((block): block is TableBlock => block.kind === 'table'),
    ...tablesIn(section),
  ])
}

/** The text of every cell, lines with a bar between. */
export function cellTexts({ rows }: TableBlock): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map((lines) => lines.map(textOf).join(' / ')))
}
