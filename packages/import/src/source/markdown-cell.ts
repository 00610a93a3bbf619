import { type Cell, lineFrom, type Part, textFrom, visibleFrom } from '../cell'

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }
const MARKUP = /`([^`]*)`|\\([\\`*_~[\]<>|&@#+=.:()-])|(&(?:lt|gt|amp);)|(\*\*)/g

/** A cell of a table in Markdown: code is literal, a backslash and bold type are not read, `<br>` ends a line. */
export function markdownCellFrom(source: string): Cell {
  const { text, isCleaned } = visibleFrom(source)
  const lines = text
    .split(/<br ?\/?>|\r?\n|\r/i)
    .map((line) => lineFrom(partsFrom(line)))
    .filter((line) => line.text)
  return { text: textFrom(lines), lines, isHeading: false, isCleaned }
}

function partsFrom(line: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  const add = (text: string, literal: boolean): void => {
    if (text) parts.push({ text, literal })
  }
  for (const { 0: mark, 1: code, 2: escaped, 3: entity, index } of line.matchAll(MARKUP)) {
    add(line.slice(end, index), false)
    add(code ?? escaped ?? (entity ? (ENTITIES[entity] ?? '') : ''), code !== undefined)
    end = index + mark.length
  }
  add(line.slice(end), false)
  return parts
}
