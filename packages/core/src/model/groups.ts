import type { Answer } from './choice'
import { decodeChoice, encodeChoice } from './codec'
import { hashOf } from './hash'
import type { Policy } from './policy'
import { toldOf } from './told'

/** A text of up to so many characters stays as it is, for people to read. */
const READABLE = 1000
// Sixty-four: with a thousand answers a group holds sixteen of them, and the text has 700 characters.
const GROUPS = 64
const PRINT = 36 ** 6
/** Where more services than this joined a group since, it is not sorted out which of them were answered. */
const MOST_JOINED = 3

// The choice without its answers, when kept grants and kept refusals were given, then the groups.
const SHAPE = /^([^*]+)\*([\da-z]*)-([\da-z]*)\*([\da-z.]*)$/

/**
 * The text of a choice, shortened where it is long: ids go into 64 groups by their hash, and of a group stand six
 * characters that verify it, and a bit for each answer, or two where some were kept from earlier choices. Of those,
 * grants count from the oldest date and refusals from the newest: both only ever make less run.
 */
export function shortened(text: string): string {
  const choice = text.length > READABLE ? decodeChoice(text) : null
  if (!choice) return text
  const kept = Object.values(choice.answers).filter(({ decidedAt }) => decidedAt < choice.decidedAt)
  const dates = (granted: boolean): number[] =>
    kept
      .flatMap((own) => (own.granted === granted ? own.decidedAt / 1000 : []))
      .sort((a, b) => a - b)
  const [oldest = 0] = dates(true)
  const newest = dates(false).at(-1) ?? 0
  const groups = groupsOf(
    Object.entries(choice.answers).map(([id, answer]) => ({ id, told: 0, ...answer })),
  )
  const isKept = kept.length > 0
  const texts = groups.map((group) =>
    groupText(group.map((own) => [own, codeOf(own, own.decidedAt < choice.decidedAt, isKept)])),
  )
  const times = isKept ? `${oldest.toString(36)}-${newest.toString(36)}` : '-'
  return `${encodeChoice({ ...choice, answers: {} })}*${times}*${texts.join('.')}`
}

/**
 * The whole text again, for those ids that the policy has today. A group that matches no more, because one of its
 * services left or says something else now, is not answered; if it held a refusal, all of it counts as refused: it
 * grants nothing, and no refusal is asked about again.
 */
export function restored(text: string, policy: Policy): string {
  const [, head = '', oldest = '', newest = '', short = ''] = SHAPE.exec(text) ?? []
  const choice = decodeChoice(head)
  if (!choice) return text
  const groups = groupsOf([
    ...policy.categories.map(({ id }) => ({ id, told: 0 })),
    ...policy.services.map((service) => ({ id: service.id as string, told: toldOf(service) })),
  ])
  const width = oldest ? 2 : 1
  const answers: Record<string, Answer> = {}
  const gpc = choice.signalledAt === choice.decidedAt && { gpc: true as const }
  for (const [i, part] of short.split('.').entries()) {
    for (const [{ id, told }, code] of membersIn(part, groups[i] ?? [], width)) {
      const granted = code[0] === '1'
      const kept = Number.parseInt(granted ? oldest : newest, 36) * 1000
      const answer = code[1] === '1' ? { decidedAt: kept } : { decidedAt: choice.decidedAt, ...gpc }
      answers[id] = { granted, ...answer, ...(granted && told && { told }) }
    }
  }
  return encodeChoice({ ...choice, answers })
}

interface Member {
  readonly id: string
  readonly told: number
}
/** Whether a member was granted, and, where it matters, whether that answer was kept from earlier: `1`, `01`. */
type Coded = readonly [member: Member, code: string]

function codeOf({ granted }: Pick<Answer, 'granted'>, kept: boolean, isWide: boolean): string {
  return `${Number(granted)}${isWide ? Number(kept) : ''}`
}

/** By their hash, each group in the order of its ids: that must not depend on the order of a policy. */
function groupsOf<M extends Member>(members: readonly M[]): readonly (readonly M[])[] {
  const groups = Array.from({ length: GROUPS }, (): M[] => [])
  for (const member of members) groups[hashOf(member.id) % GROUPS]?.push(member)
  for (const group of groups) group.sort((a, b) => (a.id < b.id ? -1 : 1))
  return groups
}

/** What of a member goes into the print of its group: what was told of it counts where it was granted. */
function hashWith(hash: number, [{ id, told }, code]: Coded): number {
  return hashOf(`${id}:${code}${code[0] === '1' ? told : ''};`, hash)
}

function groupText(coded: readonly Coded[]): string {
  if (!coded.length) return ''
  const print = coded.reduce(hashWith, 0) % PRINT
  // Five bits make a digit of base 32; a last 1 says where they end.
  const bits = `${coded.map(([, code]) => code).join('')}1`.match(/.{1,5}/g) ?? []
  const digits = bits.map((five) => Number.parseInt(five.padEnd(5, '0'), 2).toString(32))
  return print.toString(36).padStart(6, '0') + digits.join('')
}

function membersIn(short: string, group: readonly Member[], width: number): readonly Coded[] {
  const print = Number.parseInt(short.slice(0, 6), 36)
  const digits = [...short.slice(6)].map((digit) =>
    Number.parseInt(digit, 32).toString(2).padStart(5, '0'),
  )
  const bits = digits.join('').replace(/10*$/, '')
  const codes = bits.match(width === 2 ? /../g : /./g) ?? []
  const isClear = group.length - codes.length <= MOST_JOINED
  const found = isClear ? search(group, codes, print, 0) : null
  const refused = codes.find((code) => code[0] === '0')
  return found ?? (refused ? group.map((member) => [member, refused]) : [])
}

/** Those members of a group that have its print with these codes. Others have joined since. */
function search(
  group: readonly Member[],
  [code, ...codes]: readonly string[],
  print: number,
  hash: number,
): readonly Coded[] | null {
  if (code === undefined) return hash % PRINT === print ? [] : null
  for (let i = 0; i + codes.length < group.length; i++) {
    const coded: Coded = [group[i] as Member, code]
    const found = search(group.slice(i + 1), codes, print, hashWith(hash, coded))
    if (found) return [coded, ...found]
  }
  return null
}
