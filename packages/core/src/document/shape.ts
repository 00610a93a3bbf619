import { ConsentError } from '../model/error'
import { nearestKey } from './nearest-key'

/** Throws a {@link ConsentError} where what was found at a path has another shape. */
export type Shape = (found: unknown, path: string) => void

type OptionalKey<T> = {
  [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? K : never
}[keyof T]

/** One shape for each key that a `T` must have. */
export type RequiredShapes<T> = Readonly<Record<Exclude<keyof T, OptionalKey<T>>, Shape>>

/** One shape for each key that a `T` may have. */
export type OptionalShapes<T> = Readonly<Record<OptionalKey<T>, Shape>>

const LONGEST = 40

/** Throws unless it fits, and says what was found and what to write. */
export function insist(fits: boolean, found: unknown, path: string, wanted: string): void {
  if (!fits) refuse(path, `is ${told(found)}. Write ${wanted}.`)
}

/** Refuses what stands at a path. */
export function refuse(path: string, message: string, cause?: unknown): never {
  throw new ConsentError('malformed-policy', path || 'policy', message, cause)
}

/** Whether it has keys, as an object of JSON has. */
export function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}

/** A text that matches. */
export function matching(pattern: RegExp, wanted: string): Shape {
  return (found, path) =>
    insist(typeof found === 'string' && pattern.test(found), found, path, wanted)
}

/** One of these words. */
export function oneOf<T extends string>(...words: readonly T[]): Shape {
  return (found, path) => insist(words.includes(found as T), found, path, `one of ${listed(words)}`)
}

/** A list of what has all the same shape. */
export function listOf(shape: Shape): Shape {
  return (found, path) => {
    insist(Array.isArray(found), found, path, 'a list')
    // An index at a time: forEach would pass over holes.
    const list = found as readonly unknown[]
    for (let i = 0; i < list.length; i++) shape(list[i], `${path}[${i}]`)
  }
}

/** An object with all of the required keys, and no others but the optional ones. */
export function objectOf<T>(required: RequiredShapes<T>, optional: OptionalShapes<T>): Shape {
  const shapes: Readonly<Record<string, Shape>> = { ...required, ...optional }
  const known = Object.keys(shapes)
  const needed = Object.keys(required)
  return (found, path) => {
    insist(isObject(found), found, path, `an object with ${listed(needed)}`)
    const object = found as Readonly<Record<string, unknown>>
    for (const key of Object.keys(object)) {
      if (!known.includes(key)) refuse(pathTo(path, key), strangerTo(key, object, known))
    }
    for (const [key, shape] of Object.entries(shapes)) {
      const value = object[key]
      if (value !== undefined || needed.includes(key)) shape(value, pathTo(path, key))
    }
  }
}

function strangerTo(
  key: string,
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): string {
  const missing = known.filter((own) => object[own] === undefined)
  const meant = nearestKey(key, missing)
  return meant
    ? `is unknown. Write "${meant}".`
    : `is unknown. Remove it: the keys here are ${listed(known)}.`
}

/** The path of a key: `services[0].id`, `label["pt-BR"]`. */
export function pathTo(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key) || key.length > LONGEST) return `${path}[${quoted(key)}]`
  return path ? `${path}.${key}` : key
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}

function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}

function told(found: unknown): string {
  if (found === undefined) return 'missing'
  if (found === '') return 'empty'
  if (typeof found === 'string') return quoted(found)
  if (Array.isArray(found)) return 'a list'
  return Object(found) === found ? 'an object' : String(found)
}
