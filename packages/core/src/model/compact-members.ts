import { hashOf } from './hash'

/** What a short text has a bit for: an id, and what a visitor is told of it. */
export interface Member {
  readonly id: string
  readonly told: number
}
export type Members = ReadonlyMap<string, Member>

/** Prints have 41 bits, eight digits of base 36: chance finds none twice, whatever a million visitors answered. */
export const PRINT: number = 2 ** 41

/** Those that have a print of their own: an id that was made to have the print of another one stands in no group. */
export function membersOf(all: readonly Member[]): Members {
  const byPrint = new Map<number, Member | null>()
  for (const member of all) {
    const print = printOf(member, '')
    byPrint.set(print, byPrint.has(print) ? null : member)
  }
  return new Map([...byPrint.values()].flatMap((own) => (own ? [[own.id, own]] : [])))
}

/** What an answer of a member adds to the print of its group: what was told of it counts where it was granted. */
export function printOf({ id, told }: Member, code: string): number {
  const text = `${id}:${code}${code[0] === '1' ? told : ''}`
  const more = hashOf(text, 1)
  return hashOf(text) + ((more - (more % 2 ** 23)) / 2 ** 23) * 2 ** 32
}
