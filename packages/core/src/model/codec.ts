import {
  type Answer,
  type Choice,
  type Method,
  notesOf,
  orderOf,
  PER_SECOND,
  type Stamp,
} from './choice'
import { ID } from './policy'

/**
 * A choice as one readable text of cookie-safe characters, a section for each date, the date of the choice first:
 * `1.choose~t4k2s0.matomo:2k3fab1.statistics~t3zzzz.map:1k3.!media$`. A section begins with its seconds since 1970 in base
 * 36, then, where the clock does not say it all, a count and by how many seconds the clock was behind: `~t4k2s0-1-go`. A
 * `+` says that Global Privacy Control was there, `*` that everything was forgotten then, `?` that something could not be
 * read then; `$` ends the text, so that one which was cut is noticed. There is one way to write a choice. An id that no policy could have is left out.
 */
export function encodeChoice({ answers, signalled, cleared, lost, ...head }: Choice): string {
  const sections = new Map<string, string>()
  const write = (stamp: string, token = ''): void => {
    sections.set(stamp, (sections.get(stamp) ?? '') + token)
  }
  const order = orderOf(head)
  const seen = new Set(signalled === order ? [order] : [])
  write(stampText(head, signalled === order ? '+' : ''))
  for (const id of Object.keys(answers).sort()) {
    const answer = answers[id] as Answer
    if (!ID.test(id)) continue
    if (answer.gpc) seen.add(orderOf(answer))
    write(stampText(answer, answer.gpc ? '+' : ''), tokenFor(id, answer))
  }
  const note = (mark: string, at: number | undefined): void => {
    if (at !== undefined) write(orderText(at) + mark)
  }
  if (!seen.has(signalled as number)) note('+', signalled)
  note('*', cleared)
  note('?', lost)
  const parts = [...sections].map((section) => section.join(''))
  return `${[`1.${head.method}`, ...parts].join('~')}$`
}

function orderText(order: number): string {
  const count = order % PER_SECOND
  return `${((order - count) / PER_SECOND).toString(36)}${count ? `-${count.toString(36)}` : ''}`
}

/** A stamp as it stands in the text: `t4k2s0`, `t4k2s0-1`, `t4k2s0-1-go`, and its mark. */
export function stampText(stamp: Stamp, mark: string): string {
  const order = orderOf(stamp)
  const behind = (order - (order % PER_SECOND)) / PER_SECOND - stamp.decidedAt / 1000
  return `${orderText(order)}${behind ? `-${behind.toString(36)}` : ''}${mark}`
}

/** An answer as it stands in the text: `.matomo:2k3fab1`, `.!media`. */
function tokenFor(id: string, { granted, told }: Pick<Answer, 'granted' | 'told'>): string {
  return `.${granted ? '' : '!'}${id}${granted && told ? `:${told.toString(36)}` : ''}`
}

/** In the year 2106. */
const LAST_ORDER = 2 ** 32 * PER_SECOND
const METHODS = /^1\.(accept|reject|choose|withdraw|signal|clear)$/

/** The choice in a stored text, or `null`: what is malformed, of another version or contradicts itself is no choice. */
export function decodeChoice(text: string): Choice | null {
  const [start = '', ...sections] = text.slice(0, -1).split('~')
  const [, method] = METHODS.exec(start) ?? []
  if (!method || !text.endsWith('$')) return null
  const head = stampFrom(sections[0]?.split('.')[0] ?? '')
  const answers: Record<string, Answer> = {}
  const marked: Record<string, number> = {}
  for (const section of sections) {
    const [stamp = '', ...tokens] = section.split('.')
    const made = stampFrom(stamp)
    const order = orderOf(made)
    // Nor one that is no number, or so far away that nothing could come after it.
    if (!(order < LAST_ORDER && order <= orderOf(head))) return null
    const mark = stamp.at(-1) ?? ''
    if (!(order <= (marked[mark] ?? -1))) marked[mark] = order
    for (const token of tokens) Object.assign(answers, answerFrom(token, made, mark === '+'))
  }
  const { '+': signalled, '*': cleared, '?': lost } = marked
  const notes = notesOf({ signalled, cleared, lost })
  const choice: Choice = { ...head, method: method as Method, answers, ...notes }
  // What says a thing twice, or otherwise than it is written here, was not written here.
  return encodeChoice(choice) === text ? choice : null
}

function answerFrom(token: string, made: Stamp, gpc: boolean): Choice['answers'] {
  const [id = '', told] = token.replace('!', '').split(':')
  const granted = token[0] !== '!'
  return {
    [id]: {
      granted,
      ...made,
      ...(gpc && { gpc }),
      ...(told && { told: Number.parseInt(told, 36) }),
    },
  }
}

/** What `stampText` wrote, whatever mark it has. */
export function stampFrom(text: string): Stamp {
  const [second = 0, count = 0, behind = 0] = text
    .split('-')
    .map((part) => Number.parseInt(part, 36))
  const decidedAt = (second - behind) * 1000
  return count ? { decidedAt, order: second * PER_SECOND + count } : { decidedAt }
}
