import type { Block, Inline, Line, PolicyDocument, Section, TableBlock } from './policy-document'

/**
 * The document as Markdown: CommonMark with the tables of GFM. No text of a policy becomes markup, a link or HTML.
 * @see https://github.github.com/gfm/
 */
export function markdownFrom({ title, blocks, sections }: PolicyDocument): string {
  const parts = [
    `# ${escaped(title)}`,
    ...blocks.map(blockIn),
    ...sections.flatMap((section) => sectionIn(section, 2)),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionIn({ title, blocks, sections }: Section, level: number): readonly string[] {
  return [
    `${'#'.repeat(level)} ${escaped(title)}`,
    ...blocks.map(blockIn),
    ...sections.flatMap((section) => sectionIn(section, level + 1)),
  ]
}

function blockIn(block: Block): string {
  switch (block.kind) {
    case 'table':
      return tableIn(block)
    case 'list':
      return block.lines.map((line) => `- ${lineIn(line)}`).join('\n')
    case 'answer':
      return block.lines.map(lineIn).join('\\\n')
    case 'definitions':
      return block.items
        .map(({ term, lines }) => `- **${escaped(term)}**\\\n  ${lines.map(lineIn).join(' ')}`)
        .join('\n')
    case 'control':
      return inlineIn({ link: block.label, href: block.href })
    default:
      return lineIn(block.line)
  }
}

function tableIn({ columns, rows }: TableBlock): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(columns.map(({ label }) => escaped(label))),
    row(columns.map(() => '---')),
    ...rows.map(({ cells }) => row(cells.map((lines) => lines.map(lineIn).join('<br>')))),
  ].join('\n')
}

function lineIn(line: Line): string {
  const text = line.map(inlineIn).join('').trim()
  // A heading, list, quotation, rule or number that a text happens to begin with.
  return text.replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  )
}

function inlineIn(part: Inline): string {
  if (typeof part === 'string') return escaped(part)
  if ('link' in part) {
    return `[${escaped(part.link)}](<${part.href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
  }
  // A name that would end its own code, or the cell that it stands in, is written as text.
  return /^[^`|\\\s]+$/.test(part.code) ? `\`${part.code}\`` : escaped(part.code)
}

/** What means something wherever it stands; `://`, `www.` and `@` make links of their own in GFM. */
const MARKUP = /[\\`*_~[\]<>|&@]|:(?=\/\/)|(?<=www)\./gi

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKUP, (mark) => ENTITIES[mark] ?? `\\${mark}`)
}

// What HTML reads, in HTML's own way.
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }
