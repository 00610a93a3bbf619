import { type Answer, type Choice, orderOf, type Stamp } from './choice'
import { decodeChoice, encodeChoice, stampFrom, stampText } from './codec'
import { type Member, type Members, membersOf, PRINT, printOf } from './compact-members'
import { hashOf } from './hash'
import { byId, type Policy, type Service } from './policy'
import { toldOf } from './told'

/** A text of up to so many characters stays as it is, for people to read. */
const READABLE = 1000
/** What is longer, no browser keeps as a cookie, and no short text needs. */
const LONGEST = 1e5
// Forty-eight: with a thousand answers a group holds twenty of them, and the text has about 700 characters.
const GROUPS = 48
/** Where more services than this joined a group since, it is not sorted out which of them were answered. */
const MOST_JOINED = 2

// The choice with what stands in no group, when kept grants and kept refusals were given, then the groups.
const SHAPE = /^([^/]+)\/([^/]*)\/([^/]*)\/([\da-z.]*)\/$/

/** Shortens the text of a choice, and gives the whole text again. */
export interface CompactCodec {
  /**
   * Ids go into 48 groups by their hash, and of a group stand eight characters that verify it, and a bit for each answer,
   * or two where some were kept from earlier choices. Of those, grants count from the oldest date and refusals from the
   * newest, and as given under the signal where all were: that only ever makes less run. Categories, and what the
   * policy does not know, stay as they are, and so does a kept grant of a service whose category is refused.
   */
  shorten(text: string): string
  /**
   * A group that matches no more, because one of its services left or says something else now, is not answered; if it
   * held a refusal, all of it counts as refused: it grants nothing, and no refusal is asked about again. That something
   * was lost is noted.
   */
  restore(text: string): string
}

/** The codec for a policy, in which two ids of one hash are told apart by standing in no group. */
export function compactCodec({ categories, services }: Policy): CompactCodec {
  const declared = byId(categories)
  const told = (service: Service): number => toldOf(service, declared.get(service.category))
  const members = membersOf(services.map((own) => ({ id: own.id, told: told(own) })))
  return {
    shorten(text) {
      const choice = text.length > READABLE ? decodeChoice(text) : null
      return choice ? shortText(choice, members, services) : text
    },
    restore(text) {
      const [, head = '', ...parts] = (text.length < LONGEST && SHAPE.exec(text)) || []
      const choice = decodeChoice(head)
      return choice ? encodeChoice(restored(choice, parts, members)) : text
    },
  }
}

/** Whether a member was granted, and, where it matters, whether that answer was kept from earlier: `1`, `01`. */
type Coded = readonly [member: Member, code: string]

/** By their hash, each group in the order of its ids: that must not depend on the order of a policy. */
function groupsOf<T extends { readonly id: string }>(all: Iterable<T>): readonly (readonly T[])[] {
  const groups = Array.from({ length: GROUPS }, (): T[] => [])
  for (const own of all) groups[hashOf(own.id) % GROUPS]?.push(own)
  for (const group of groups) group.sort((a, b) => (a.id < b.id ? -1 : 1))
  return groups
}

function shortText(choice: Choice, members: Members, services: Policy['services']): string {
  const apart: Record<string, Answer> = {}
  const grouped: (Answer & Member)[] = []
  const coveringOf = new Map(services.map(({ id, category }) => [id, choice.answers[category]]))
  for (const [id, answer] of Object.entries(choice.answers)) {
    const member = members.get(id)
    const covering = coveringOf.get(id)
    // A date that it shares with others would put a grant behind the refusal of its category.
    const isException =
      answer.granted &&
      isKept(answer, choice) &&
      covering?.granted === false &&
      orderOf(covering) <= orderOf(answer)
    if (!member || isException) apart[id] = answer
    // What was granted and has changed since is asked about again, whether it stands here or not.
    else if (!answer.granted || (answer.told ?? 0) === member.told) {
      grouped.push({ ...answer, ...member })
    }
  }
  const kept = grouped.filter((own) => isKept(own, choice))
  kept.sort((a, b) => orderOf(a) - orderOf(b))
  const grants = kept.filter((own) => own.granted)
  const oldest = grants[0] && stampText(grants[0]) + (grants.every((own) => own.gpc) ? '+' : '')
  const newest = kept.filter((own) => !own.granted).at(-1)
  const codeOf = (own: Answer): string =>
    `${Number(own.granted)}${kept.length ? Number(isKept(own, choice)) : ''}`
  const texts = groupsOf(grouped).map((group) => groupText(group.map((own) => [own, codeOf(own)])))
  const head = encodeChoice({ ...choice, answers: apart })
  return [head, oldest, newest && stampText(newest), texts.join('.'), ''].join('/')
}

/** Whether an answer was kept from an earlier choice. */
function isKept(answer: Answer, choice: Choice): boolean {
  return orderOf(answer) < orderOf(choice)
}

function groupText(coded: readonly Coded[]): string {
  if (!coded.length) return ''
  const print = coded.reduce((sum, own) => (sum + printOf(...own)) % PRINT, 0)
  // Five bits make a digit of base 32; a last 1 says where they end.
  const bits = `${coded.map(([, code]) => code).join('')}1`.match(/.{1,5}/g) ?? []
  const digits = bits.map((five) => Number.parseInt(five.padEnd(5, '0'), 2).toString(32))
  return print.toString(36).padStart(8, '0') + digits.join('')
}

function restored(
  choice: Choice,
  [oldest = '', newest = '', short = '']: readonly string[],
  members: Members,
): Choice {
  const { decidedAt, order } = choice
  const made: Stamp = { decidedAt, order }
  const isSignalled = choice.signalled === orderOf(choice)
  const answerOf = ({ told }: Member, [granted, kept]: string): Answer => ({
    granted: granted === '1',
    ...(kept === '1' ? stampFrom(granted === '1' ? oldest : newest) : made),
    ...((kept === '1' ? granted === '1' && oldest.endsWith('+') : isSignalled) && { gpc: true }),
    ...(granted === '1' && told && { told }),
  })
  const groups = groupsOf([...members.values()].filter(({ id }) => !(id in choice.answers)))
  const answers: Record<string, Answer> = { ...choice.answers }
  let { lost } = choice
  for (const [i, text] of short.split('.').entries()) {
    const coded = codedIn(text, groups[i] ?? [], oldest || newest ? 2 : 1)
    if (!coded.isWhole) lost = orderOf(choice)
    for (const [member, code] of coded.members) answers[member.id] = answerOf(member, code)
  }
  return { ...choice, answers, lost }
}

/** What the text of a group says of those members that it is about. */
function codedIn(
  text: string,
  group: readonly Member[],
  width: number,
): { readonly isWhole: boolean; readonly members: readonly Coded[] } {
  if (!text) return { isWhole: true, members: [] }
  const codes = codesIn(text.slice(8), width)
  const joined = joinedIn(group, codes, Number.parseInt(text.slice(0, 8), 36))
  if (joined) {
    const answered = group.filter((member) => !joined.includes(member))
    return { isWhole: true, members: answered.map((own, i) => [own, codes[i] as string]) }
  }
  // The code of a refusal that was not kept from earlier is the lower one.
  const refusal = codes.filter((code) => code[0] === '0').sort()[0]
  return { isWhole: false, members: refusal ? group.map((own) => [own, refusal]) : [] }
}

function codesIn(digits: string, width: number): readonly string[] {
  const fives = [...digits].map((digit) => Number.parseInt(digit, 32).toString(2).padStart(5, '0'))
  const bits = fives.join('').replace(/10*$/, '')
  return bits.match(width === 2 ? /../g : /./g) ?? []
}

/**
 * Those members of a group that joined it since it was given these codes and this print; `null` where that cannot be told,
 * or could be told in two ways.
 */
function joinedIn(
  group: readonly Member[],
  codes: readonly string[],
  print: number,
): readonly Member[] | null {
  const count = group.length - codes.length
  if (count < 0 || count > MOST_JOINED || Number.isNaN(print)) return null
  const [only, another] = waysIn(group, codes, print, count)
  return only && !another ? only.map((place) => group[place] as Member) : null
}

/**
 * The places in a group that were empty if it had a print, by the ways in which so many of them (0, 1, 2) may have been.
 * Prints are sums, so that each way is a difference of sums: the work grows with the group, not with the ways.
 */
function waysIn(
  group: readonly Member[],
  codes: readonly string[],
  print: number,
  count: number,
): readonly (readonly number[])[] {
  /** For each place the print of what stands before it, had so many been empty before that. */
  const sumsAfter = (shift: number): readonly number[] => {
    const sums = [0]
    for (const [place, member] of group.entries()) {
      const code = codes[place - shift]
      sums.push((sums[place] as number) + (code ? printOf(member, code) : 0))
    }
    return sums
  }
  const [none, one, two] = [sumsAfter(0), sumsAfter(1), sumsAfter(2)] as const
  const between = (sums: readonly number[], from: number, to = group.length): number =>
    (sums[to] as number) - (sums[from] as number)
  if (!count) return modulo(between(none, 0) - print) ? [] : [[]]
  const ways: number[][] = []
  const firsts = new Map<number, number[]>()
  for (let last = 0; last < group.length; last++) {
    if (count === 1) {
      const sum = between(none, 0, last) + between(one, last + 1)
      if (!modulo(sum - print)) ways.push([last])
      continue
    }
    const wanted = modulo(print - between(two, last + 1) - (one[last] as number))
    for (const first of firsts.get(wanted) ?? []) ways.push([first, last])
    const start = modulo((none[last] as number) - (one[last + 1] as number))
    firsts.set(start, [...(firsts.get(start) ?? []), last])
  }
  return ways
}

/** Of a sum of prints, or of differences of them. */
function modulo(sum: number): number {
  return ((sum % PRINT) + PRINT) % PRINT
}
