import type { Choice, Method } from './choice'

// version . seconds since 1970 in base 36 . method . ids, a refused one with a "!" before it
const SHAPE = /^1\.([\da-z]{1,8})\.(accept|reject|choose|withdraw)((?:\.!?[A-Za-z][\w-]*)*)$/

/** A choice as one readable text of cookie-safe characters: `1.t4k2s0.choose.statistics.!media.matomo.!map`. */
export function encodeChoice({ decidedAt, method, answers }: Choice): string {
  const ids = Object.keys(answers).map((id) => (answers[id] ? '.' : '.!') + id)
  return `1.${(decidedAt / 1000).toString(36)}.${method}${ids.join('')}`
}

/** The choice in a stored text, or `null`: what is malformed, of another version or contradicts itself is no choice. */
export function decodeChoice(text: string): Choice | null {
  const [, time = '', method, rest = ''] = SHAPE.exec(text) ?? []
  if (!method) return null
  const ids = rest.split('.').slice(1)
  const answers = Object.fromEntries(ids.map((id) => [id.replace('!', ''), id[0] !== '!']))
  if (Object.keys(answers).length < ids.length) return null
  return { decidedAt: Number.parseInt(time, 36) * 1000, method: method as Method, answers }
}
