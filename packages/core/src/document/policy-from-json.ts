import { definePolicy, RETENTION } from '../model/define-policy'
import type { Category, Notice, Policy, Service, Tracker } from '../model/policy'
import { repeatedKeyIn } from './repeated-key'
import {
  insist,
  isObject,
  listOf,
  matching,
  objectOf,
  oneOf,
  pathTo,
  refuse,
  type Shape,
} from './shape'

// Without a group that repeats endlessly: on a text of megabytes such a pattern throws a RangeError.
/** The form of a language's BCP 47 tag: `fr`, `pt-BR`, `zh-Hant-TW`. */
export const LANGUAGE: RegExp = /^[A-Za-z]{2,3}(-[A-Za-z0-9-]+)?$/

/** The form of a country's ISO 3166-1 alpha-2 code: `US`. */
export const COUNTRY: RegExp = /^[A-Z]{2}$/

/** The form of a day: `2026-11-24`. */
export const DATE: RegExp = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The form of a host as a parsed address has it, without port, or of every host below: `*.example.com`. */
export const HOST: RegExp = /^(\*\.)?[a-z0-9_-][a-z0-9_.-]*$/

/**
 * A policy that was written as JSON: the text itself, or what came out of it. Checks its shape, which TypeScript has not
 * seen, then all that {@link definePolicy} checks. The same data come back, without `$schema`.
 * @throws ConsentError `malformed-policy` for what has another shape, a key that is unknown or written twice, and a text
 * that is no JSON; else those of `definePolicy`, with the same paths.
 * @example
 * const policy = policyFromJson(readFileSync('policy.json', 'utf8'))
 */
export function policyFromJson(json: unknown): Policy {
  const found = typeof json === 'string' ? parsed(json) : json
  policyShape(found, '')
  const { $schema: _, ...policy } = found as Policy & { readonly $schema?: string }
  return definePolicy(policy)
}

function parsed(json: string): unknown {
  let found: unknown
  try {
    found = JSON.parse(json)
  } catch (cause) {
    refuse('', `is no JSON: ${(cause as Error).message}. Correct it.`, cause)
  }
  const repeated = repeatedKeyIn(json)
  if (repeated !== null) refuse(repeated, 'is written twice. Keep one.')
  return found
}

const anyText: Shape = (found, path) => insist(typeof found === 'string', found, path, 'a text')
const filledText: Shape = (found, path) => matching(/./s, 'a text')(found, path)

/** What `definePolicy` itself says of a tracker where it is left out or empty: `tracker-incomplete`. */
const declared =
  (shape: Shape): Shape =>
  (found, path) => {
    if (found !== undefined && found !== '') shape(found, path)
  }

const textShape: Shape = (found, path) => {
  if (!isObject(found)) {
    const fits = typeof found === 'string' && found !== ''
    return insist(fits, found, path, 'a text, or one for each language')
  }
  const languages = Object.keys(found)
  if (!languages.length) refuse(path, 'has no language. Write a text for each: { "en": "…" }.')
  for (const language of languages) {
    const own = pathTo(path, language)
    if (!LANGUAGE.test(language)) refuse(own, 'is no language. Write a BCP 47 tag: "en", "pt-BR".')
    filledText(found[language], own)
  }
}

const prefixShape: Shape = (found, path) =>
  objectOf<{ readonly prefix: string }>({ prefix: anyText }, {})(found, path)

const nameShape: Shape = (found, path) => {
  const fits = typeof found === 'string' || isObject(found)
  insist(fits, found, path, 'a name, or { "prefix": "…" }')
  if (isObject(found)) prefixShape(found, path)
}

const anyTruth: Shape = (found, path) =>
  insist(typeof found === 'boolean', found, path, 'true or false')

const count: Shape = (found, path) =>
  insist(Number.isSafeInteger(found) && Number(found) >= 0, found, path, 'a whole number: 1')

const duration: Shape = matching(RETENTION, 'a duration: "P25M"')

const trackerShape: Shape = (found, path) =>
  objectOf<Tracker>(
    { name: declared(nameShape), purpose: declared(textShape), retention: declared(anyText) },
    {
      storage: oneOf('cookie', 'local', 'session', 'indexeddb', 'cache'),
      party: oneOf('first', 'third'),
      httpOnly: anyTruth,
    },
  )(found, path)

const categoryShape: Shape = (found, path) =>
  objectOf<Category>(
    { id: anyText, label: textShape },
    {
      kind: oneOf('necessary', 'functional', 'statistics', 'advertising'),
      description: textShape,
      revision: count,
    },
  )(found, path)

const serviceShape: Shape = (found, path) =>
  objectOf<Service>(
    {
      id: anyText,
      category: anyText,
      provider: filledText,
      function: textShape,
      trackers: listOf(trackerShape),
    },
    {
      role: oneOf('processor', 'controller'),
      location: listOf(oneOf('front-office', 'back-office')),
      exemption: oneOf('necessary', 'anonymised-statistics'),
      hosts: listOf(matching(HOST, 'a host in small letters: "cdn.example.com", "*.example.com"')),
      transfers: listOf(matching(COUNTRY, 'a country by its two letters: "US"')),
      scripts: listOf(filledText),
      vendor: filledText,
      dataRetention: duration,
      revision: count,
    },
  )(found, path)

const noticeShape: Shape = (found, path) =>
  objectOf<Notice>(
    { site: textShape },
    {
      controller: textShape,
      page: textShape,
      contact: textShape,
      version: filledText,
      date: matching(DATE, 'a day: "2026-11-24"'),
    },
  )(found, path)

const policyShape: Shape = (found, path) =>
  objectOf<Policy & { readonly $schema?: string }>(
    { categories: listOf(categoryShape), services: listOf(serviceShape) },
    { $schema: anyText, notice: noticeShape, rejectAllObjects: anyTruth },
  )(found, path)
