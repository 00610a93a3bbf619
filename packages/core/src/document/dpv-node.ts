import { RETENTION } from '../model/define-policy'
import type { Retention, Text } from '../model/policy'
import { lineIn } from './wording'

/** A value in JSON-LD, as it is used here: text, a node, or several of them. */
export type DpvValue = string | DpvNode | readonly DpvValue[]

/** A node of JSON-LD: the names of terms are fixed, and only values come out of a policy. */
export interface DpvNode {
  readonly [term: string]: DpvValue
}

/** A node with what there is to say. */
export function nodeFrom(terms: Readonly<Record<string, DpvValue | undefined>>): DpvNode {
  const told = Object.entries(terms).filter(
    ([, value]) => value !== undefined && value.length !== 0,
  )
  return Object.fromEntries(told) as DpvNode
}

/** A text in each language in which it is given; one that stands alone is in the language named here. */
export function textsFrom(text: Text | undefined, language = ''): readonly DpvValue[] {
  const told = typeof text === 'object' ? Object.entries(text) : [[language, text ?? ''] as const]
  return told
    .map(([tag, words]) => [tag, lineIn(words, '')] as const)
    .filter(([, line]) => line)
    .map(([tag, line]) => (LANGUAGE.test(tag) ? { '@language': tag, '@value': line } : line))
}

/** A reference to a term, or to a node that stands elsewhere in the document. */
export function refTo(iri: string): DpvNode {
  return { '@id': iri }
}

/** A value of an XML Schema datatype. */
export function typed(type: 'xsd:anyURI' | 'xsd:date' | 'xsd:duration', value: string): DpvNode {
  return { '@type': type, '@value': value }
}

/** An address as a value, which may be relative. */
export function addressFrom(address: string | undefined): DpvNode | undefined {
  return address === undefined ? undefined : typed('xsd:anyURI', lineIn(address, ''))
}

/** A retention as DPV has it: a fixed time, or until the browser's session ends; nothing where it is no retention. */
export function spanFrom(retention: Retention): DpvNode | undefined {
  if (retention === 'session') {
    return { '@type': 'dpv:UntilEventDuration', 'rdf:value': 'End of the browser session' }
  }
  if (!RETENTION.test(retention)) return undefined
  return {
    '@type': 'dpv:TemporalDuration',
    'rdf:value': typed('xsd:duration', xsdDurationFrom(retention)),
  }
}

/**
 * A duration as XML Schema writes it: each unit once, the largest first, and weeks as days, which it has not.
 * @see W3C XML Schema 1.1 part 2, section 3.3.6
 */
function xsdDurationFrom(retention: Retention): string {
  const [date = '', time = ''] = retention.split('T')
  const sum = (part: string, unit: string): bigint =>
    [...part.matchAll(/(\d+)([A-Z])/g)].reduce(
      (all, [, value = '', own]) => (own === unit ? all + BigInt(value) : all),
      0n,
    )
  const written = (value: bigint, unit: string): string => (value ? `${value}${unit}` : '')
  const days = sum(date, 'D') + 7n * sum(date, 'W')
  const whole = written(sum(date, 'Y'), 'Y') + written(sum(date, 'M'), 'M') + written(days, 'D')
  const rest = ['H', 'M', 'S'].map((unit) => written(sum(time, unit), unit)).join('')
  return whole || rest ? `P${whole}${rest && `T${rest}`}` : 'P0D'
}

/** A well-formed tag, as JSON-LD wants it. */
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,9}$/i
