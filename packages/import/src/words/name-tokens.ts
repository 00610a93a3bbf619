import type { Line, Part } from '../cell'

/** A piece of a list of names. */
export interface NameToken {
  /** `opens` stands for "any cookie starting with", `opens-all` for the same of several. */
  readonly kind: 'literal' | 'opens' | 'opens-all' | 'separator' | 'words'
  readonly text: string
}

const STARTING =
  '(?:\\b(?:any|all|every|each|the) )?(?:\\bother )?(?:\\b(?:cookies?|trackers?|keys?|names?) )?(?:(?:with|whose) (?:a )?names? )?(?:(?:that|which) )?\\b(?:starts?|starting|begins?|beginning|prefixed) (?:with|by)\\b ?:?'
const COMMENCANT =
  '(?:\\b(?:tous?|toute?s?) )?(?:\\bles )?(?:\\bautres? )?(?:\\b(?:cookies?|traceurs?|t[ée]moins?|cl[ée]s?) )?(?:dont les? noms? )?\\b(?:commen[cç](?:ant|e|ent)|d[ée]but(?:ant|e|ent)|pr[ée]fix[ée]e?s?) par\\b ?:?'
const SEPARATOR = '\\n|[,;•|]| (?:and|et|or|ou|&|\\/) '
const PIECE = new RegExp(`(${STARTING}|${COMMENCANT})|(${SEPARATOR})`, 'gi')
const PLURAL = /\b(all|cookies|trackers|keys|names|tous|toutes|traceurs|t[ée]moins|cl[ée]s|noms)\b/i

/** The pieces of a line of names: code as it stands, words split where a list is. */
export function nameTokensFrom({ parts }: Line): readonly NameToken[] {
  return mergedFrom(parts).flatMap(({ text, literal }) =>
    literal
      ? text.split(/[,;]\s|\n/).flatMap((name) => tokenFrom('literal', name))
      : plainTokensFrom(text.replace(/[^\S\n]+/g, ' ')),
  )
}

function plainTokensFrom(text: string): readonly NameToken[] {
  const tokens: NameToken[] = []
  let end = 0
  for (const match of text.matchAll(PIECE)) {
    const [piece, opening] = match
    tokens.push(...tokenFrom('words', text.slice(end, match.index)))
    const kind = opening ? (PLURAL.test(piece) ? 'opens-all' : 'opens') : 'separator'
    tokens.push({ kind, text: piece })
    end = match.index + piece.length
  }
  return [...tokens, ...tokenFrom('words', text.slice(end))]
}

function tokenFrom(kind: NameToken['kind'], text: string): readonly NameToken[] {
  return text.trim() ? [{ kind, text: text.trim() }] : []
}

/** A parser gives a text in pieces wherever a character was escaped. */
function mergedFrom(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (last?.literal !== part.literal) merged.push(part)
    else merged[merged.length - 1] = { ...part, text: last.text + part.text }
  }
  return merged
}
