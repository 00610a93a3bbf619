/** A text with when it was written and for how long, both as one text of cookie-safe characters. */
export interface Envelope {
  readonly text: string
  /** In ms since 1970; 0 where it is not known. */
  readonly writtenAt: number
  /** In whole seconds, never above those that were asked for; `Infinity` where it is not known. */
  readonly remaining: number
}

/** Puts a text that was written at `writtenAt` (ms since 1970) for `maxAge` (s) into one text. */
export function encodeEnvelope(text: string, maxAge: number, writtenAt: number): string {
  return `~${writtenAt.toString(36)}~${maxAge.toString(36)}~${text}`
}

/** Takes such a text apart. One that is in no envelope, or in one from the future, vouches for no time. */
export function decodeEnvelope(kept: string, now: number): Envelope {
  const [, time = '', maxAge = '', inner = kept] = /^~([\da-z]+)~([\da-z]+)~(.*)$/s.exec(kept) ?? []
  const writtenAt = Number.parseInt(time, 36)
  if (!(writtenAt <= now)) return { text: inner, writtenAt: 0, remaining: Infinity }
  const age = (now - writtenAt) / 1000
  return { text: inner, writtenAt, remaining: Math.floor(Number.parseInt(maxAge, 36) - age) }
}
