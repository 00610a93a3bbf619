import { wordsOf } from './cells'
import type { Block, PolicyDocument, Section, TableBlock } from './policy-document'

/** The document as text without form, for e-mail or a terminal: a table becomes a list of what each service says. */
export function plainTextFrom({ title, blocks, sections }: PolicyDocument): string {
  const parts = [headed(title, '='), ...blocks.map(blockIn), ...sections.flatMap(sectionIn)]
  return `${parts.join('\n\n')}\n`
}

function headed(title: string, line: string): string {
  return `${title}\n${line.repeat([...title].length)}`
}

function sectionIn({ title, blocks, sections }: Section): readonly string[] {
  return [headed(title, '-'), ...blocks.map(blockIn), ...sections.flatMap(sectionIn)]
}

function blockIn(block: Block): string {
  switch (block.kind) {
    case 'table':
      return tableIn(block)
    case 'list':
      return block.lines.map((line) => `* ${wordsOf(line)}${addressIn(line)}`).join('\n')
    case 'answer':
      return block.lines.map(wordsOf).join('\n')
    case 'definitions':
      return block.items
        .map(({ term, lines }) => `* ${term}\n  ${lines.map(wordsOf).join(' ')}`)
        .join('\n')
    case 'control':
      return block.href === '#' ? block.label : `${block.label}: ${block.href}`
    default:
      return wordsOf(block.line)
  }
}

function addressIn(line: readonly unknown[]): string {
  const links = line.filter((part) => typeof part === 'object' && part !== null && 'href' in part)
  return links.map((part) => `: ${(part as { readonly href: string }).href}`).join('')
}

function tableIn({ columns, rows }: TableBlock): string {
  return rows
    .map(({ cells }) =>
      columns
        .map(({ label }, i) => `${label}: ${(cells[i] ?? []).map(wordsOf).join('; ')}`)
        .join('\n'),
    )
    .join('\n\n')
}
