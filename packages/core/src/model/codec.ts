import {
  type Answer,
  type Choice,
  type Method,
  orderAt,
  orderOf,
  type Stamp,
  stampOf,
} from './choice'
import { ID } from './policy'

/**
 * A choice as one readable text of cookie-safe characters, a section for each date, the date of the choice first:
 * `1.choose~t4k2s0.matomo:2k3fab1.statistics~t3zzzz.map:1k3.!media$`. A section begins with its seconds since 1970 in base
 * 36, then, where the clock does not say it all, a count and by how many seconds the clock was behind: `~t4k2s0-1-go`, then
 * a `+` where Global Privacy Control was there. `!` stands before what was refused, `-` where
 * that took back a grant. Behind the method stands when the signal was last seen, everything was forgotten, something could not be read,
 * a notice was read, and something was refused for good: `1.choose.t4k2s0..t3k2s0`. `$` ends the text, so that one which was cut is
 * noticed. There is one way to write a choice. An id that no policy could have is left out.
 */
export function encodeChoice({ answers, method, ...head }: Choice): string {
  const sections = new Map([[stampText(head), '']])
  for (const id of Object.keys(answers).sort()) {
    const answer = answers[id] as Answer
    if (!ID.test(id)) continue
    const { granted, told, gpc, withdrawn } = answer
    const stamp = stampText(answer) + (gpc ? '+' : '')
    const refused = withdrawn ? '-' : '!'
    const token = granted ? `${id}${told ? `:${told.toString(36)}` : ''}` : `${refused}${id}`
    sections.set(stamp, `${sections.get(stamp) ?? ''}.${token}`)
  }
  const notes = [head.signalled, head.cleared, head.lost, head.informed, head.lasting].map(
    (order) => (order ? stampText(stampOf(orderAt(order), order)) : ''),
  )
  const start = [1, method, ...notes].join('.').replace(/\.+$/, '')
  return `${[start, ...[...sections].map((section) => section.join(''))].join('~')}$`
}

/** A stamp as it stands in the text: `t4k2s0`, `t4k2s0-1`, `t4k2s0-1-go`. */
export function stampText(stamp: Stamp): string {
  const order = orderOf(stamp)
  const second = orderAt(order)
  const parts = [second / 1000, order - second, (second - stamp.decidedAt) / 1000]
  const text = parts.map((part) => part.toString(36)).join('-')
  return text.replace(/(-0)+$/, '')
}

/** In ms since 1970: later than any clock is believed, so that there is always something later. */
const LAST_ORDER = 5e12
const START = /^1\.(accept|acknowledge|reject|choose|withdraw|signal|clear)(.*)/

/** An answer in the text: what was refused, or taken back, its id, and what was told. */
const TOKEN = /^([!-]?)([^:]*):?(.*)/

/** The choice in a stored text, or `null`: what is malformed, of another version or contradicts itself is no choice. */
export function decodeChoice(text: string): Choice | null {
  const [start = '', ...sections] = text.slice(0, -1).split('~')
  const [, method, behind] = START.exec(start) ?? []
  const notes = behind?.split('.').map((note) => orderOf(stampFrom(note)) || undefined) ?? []
  const [, signalled, cleared, lost, informed, lasting] = notes
  const head = stampFrom(sections[0]?.split('.')[0] ?? '')
  const last = orderOf(head)
  if (!method || last > LAST_ORDER || notes.some((order = 0) => order > last)) return null
  const answers: Record<string, Answer> = {}
  for (const section of sections) {
    const [stamp = '', ...tokens] = section.split('.')
    const made = stampFrom(stamp)
    if (orderOf(made) > last) return null
    for (const token of tokens) {
      const [, refused = '', id = '', told] = TOKEN.exec(token) ?? []
      answers[id] = {
        granted: !refused,
        ...made,
        ...(stamp.endsWith('+') && { gpc: true }),
        ...(told && { told: Number.parseInt(told, 36) }),
        ...(refused === '-' && { withdrawn: true }),
      }
    }
  }
  const noted = { signalled, cleared, lost, informed, lasting }
  const choice: Choice = { ...head, method: method as Method, answers, ...noted }
  // What says a thing twice, or otherwise than it is written here, was not written here.
  return encodeChoice(choice) === text ? choice : null
}

/** What `stampText` wrote, whatever stands behind it. */
export function stampFrom(text: string): Stamp {
  const parts = text.split('-').map((part) => Number.parseInt(part, 36) || 0)
  const [second = 0, count = 0, behind = 0] = parts
  return stampOf((second - behind) * 1000, second * 1000 + count)
}
