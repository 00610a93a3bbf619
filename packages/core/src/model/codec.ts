import type { Choice, Method } from './choice'

// version . seconds since 1970 in base 36 . method, a "+" where GPC was there . ids, a refused one after a "!", a
// granted service with what was told of it
const SHAPE =
  /^1\.([\da-z]{1,8})\.(accept|reject|choose|withdraw)(\+?)((?:\.!?[A-Za-z][\w-]*(?::[\da-z]{1,8})?)*)$/

/** A choice as one readable text of cookie-safe characters: `1.t4k2s0.choose.statistics.!media.matomo:2k3fab1.!map`. */
export function encodeChoice({ decidedAt, method, answers, told, gpc }: Choice): string {
  const ids = Object.keys(answers).map(
    (id) => (answers[id] ? '.' : '.!') + id + (told?.[id] ? `:${told[id].toString(36)}` : ''),
  )
  return `1.${(decidedAt / 1000).toString(36)}.${method}${gpc ? '+' : ''}${ids.join('')}`
}

/** The choice in a stored text, or `null`: what is malformed, of another version or contradicts itself is no choice. */
export function decodeChoice(text: string): Choice | null {
  const [, time = '', method, gpc, ids = ''] = SHAPE.exec(text) ?? []
  if (!method) return null
  const answers: Record<string, boolean> = {}
  const told: Record<string, number> = {}
  for (const part of ids.split('.').slice(1)) {
    const [id = '', text] = part.replace('!', '').split(':')
    answers[id] = part[0] !== '!'
    if (text) told[id] = Number.parseInt(text, 36)
  }
  const choice: Choice = {
    decidedAt: Number.parseInt(time, 36) * 1000,
    method: method as Method,
    answers,
    told,
    ...(gpc && { gpc: true }),
  }
  // There is one way to write a choice: a text that says a thing twice, or otherwise, was not written here.
  return encodeChoice(choice) === text ? choice : null
}
