import type { Answer, Choice, Method } from './choice'
import { ID } from './policy'

// version . method, then sections: ~ seconds since 1970 in base 36, a "+" where GPC was there, ids: a refused one after
// a "!", a granted service with what was told of it
const SHAPE =
  /^1\.(accept|reject|choose|withdraw|signal)((?:~[\da-z]{1,8}\+?(?:\.!?[A-Za-z][\w-]*(?::[\da-z]{1,8})?)*)+)$/

/**
 * A choice as one readable text of cookie-safe characters, a section for each date, the date of the choice first:
 * `1.choose~t4k2s0.statistics.matomo:2k3fab1.!media~t3zzzz.map:1k3`. An id that no policy could have is left out.
 */
export function encodeChoice({ decidedAt, method, answers, signalledAt }: Choice): string {
  const sections = new Map<string, string>()
  const write = (at: number, gpc: unknown, token: string): void => {
    const section = `~${(at / 1000).toString(36)}${gpc ? '+' : ''}`
    sections.set(section, (sections.get(section) ?? section) + token)
  }
  write(decidedAt, signalledAt === decidedAt, '')
  if (signalledAt) write(signalledAt, true, '')
  for (const [id, answer] of Object.entries(answers)) {
    if (ID.test(id)) write(answer.decidedAt, answer.gpc, tokenFor(id, answer))
  }
  return `1.${method}${[...sections.values()].join('')}`
}

/** An answer as it stands in the text: `.matomo:2k3fab1`, `.!media`. */
function tokenFor(id: string, { granted, told }: Pick<Answer, 'granted' | 'told'>): string {
  return `.${granted ? '' : '!'}${id}${granted && told ? `:${told.toString(36)}` : ''}`
}

/** The choice in a stored text, or `null`: what is malformed, of another version or contradicts itself is no choice. */
export function decodeChoice(text: string): Choice | null {
  const [, method, sections] = SHAPE.exec(text) ?? []
  if (!sections) return null
  const answers: Record<string, Answer> = {}
  const times: number[] = []
  let signalledAt = 0
  for (const section of sections.slice(1).split('~')) {
    const [stamp = '', ...tokens] = section.split('.')
    const decidedAt = Number.parseInt(stamp, 36) * 1000
    const gpc = stamp.endsWith('+')
    times.push(decidedAt)
    if (gpc && decidedAt > signalledAt) signalledAt = decidedAt
    for (const token of tokens) {
      const [id = '', told] = token.replace('!', '').split(':')
      answers[id] = {
        granted: token[0] !== '!',
        decidedAt,
        ...(gpc && { gpc }),
        ...(told && { told: Number.parseInt(told, 36) }),
      }
    }
  }
  const [decidedAt = 0] = times
  const choice: Choice = {
    decidedAt,
    method: method as Method,
    answers,
    ...(signalledAt && { signalledAt }),
  }
  // There is one way to write a choice: a text that says a thing twice, or otherwise, was not written here.
  const isSound = encodeChoice(choice) === text && times.every((time) => time <= decidedAt)
  return isSound ? choice : null
}
