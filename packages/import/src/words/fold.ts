/** A text for comparing: lower case, without accents, plural brackets and punctuation. */
export function fold(text: string): string {
  return text
    .replace(/\((?:s|e|es|x)\)/gi, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Above this length, in characters, a text is prose: no word is looked for in it. */
export const LONGEST_WORDS = 2000
