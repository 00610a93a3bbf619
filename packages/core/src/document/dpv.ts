import type { Category, Kept, Policy, Text } from '../model/policy'
import type { Regime } from '../model/regime'
import { termsOf } from '../model/rule-of'
import { addressFrom, type DpvNode, type DpvValue, nodeFrom, textsFrom, typed } from './dpv-node'
import { processFrom, purposeFrom, type RuledService } from './dpv-process'
import { withOwnRow } from './own-row'
import { DATE } from './policy-from-json'
import type { PolicyMessages } from './policy-messages'
import { lineIn } from './wording'

/** Who answers for the processing. */
export interface DpvController {
  /** @default the site of the policy's notice */
  readonly name?: Text
  /** @default the contact of the policy's notice */
  readonly contact?: Text
  readonly address?: Text
  /** The address of its page. */
  readonly url?: string
}

/** What a policy does not say of the notice. */
interface DpvFacts {
  readonly regime: Regime
  readonly controller?: DpvController
  /** @default the title of the messages; none without them */
  readonly title?: Text
  /** The `http` or `https` address of the notice, which becomes its name. @default no name */
  readonly url?: string
  /** Where one answers and changes one's mind. @default not said */
  readonly change?: string
}

/** What a notice is written by: messages, which name a language, or the language alone. */
export type DpvOptions = DpvFacts &
  (
    | {
        /** They word the title and the row of `keptIn`; what the policy gives in one language is in theirs. */
        readonly messages: PolicyMessages
        /** Where the choice is kept, `keptIn` of the storage: a process says so. @default no process */
        readonly keptIn?: readonly Kept[]
        readonly locale?: never
      }
    | {
        /** The language of what the policy gives in one language, as a BCP 47 tag. @default not said */
        readonly locale?: string
        readonly messages?: never
        readonly keptIn?: never
      }
  )

/** A notice in JSON-LD: plain data, for `JSON.stringify`. */
export interface DpvDocument extends DpvNode {
  readonly '@context': Readonly<Record<string, string>>
}

const CONTEXT = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  loc: 'https://w3id.org/dpv/loc#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  tech: 'https://w3id.org/dpv/tech#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/**
 * The policy as a notice that machines read, for visitors under a regime, in every language that the policy has. Its
 * context is inside it: nothing has to be loaded to understand it. Pure, and the same each time.
 * @see W3C Data Privacy Vocabulary 2.3, https://w3id.org/dpv
 * @example
 * const json = JSON.stringify(dpvFrom(policy, { regime: eu, locale: 'en' }))
 */
export function dpvFrom(policy: Policy, options: DpvOptions): DpvDocument {
  const { regime, messages, keptIn = [], url = '', change } = options
  const locale = messages?.locale ?? options.locale
  const whole = messages ? withOwnRow(policy, regime, keptIn, messages) : policy
  const ruled = ruledIn(whole, regime)
  const asks = ruled.some(({ rule }) => rule === 'ask')
  const title = textsFrom(options.title ?? messages?.title, locale)
  const told = nodeFrom({
    'dpv:hasDataController': controllerFrom(whole, options.controller, locale),
    'dpv:hasApplicableLaw': lawFrom(regime),
    'dpv:hasConsentControl': asks ? controlFrom(change) : undefined,
    'dpv:hasPurpose': usedIn(whole).map((category) => purposeFrom(category, locale)),
    'dpv:hasProcess': ruled.map((service) => processFrom(service, { regime, locale, change })),
  })
  return {
    '@context': CONTEXT,
    ...(ABSOLUTE.test(url) && { '@id': url }),
    '@type': ['dpv:PrivacyNotice', ...(asks ? ['dpv:ConsentNotice'] : [])],
    ...nodeFrom({
      'dct:title': title,
      'dct:language': [...new Set(languagesIn([title, told]))],
      'dct:date': dateFrom(whole.notice?.date),
      'schema:version': lineIn(whole.notice?.version ?? '', ''),
    }),
    ...told,
  }
}

function ruledIn({ categories, services }: Policy, regime: Regime): readonly RuledService[] {
  const kinds = new Map(categories.map(({ id, kind }) => [id, kind]))
  return services.map((service) => {
    const kind = kinds.get(service.category)
    const claim = service.exemption ?? (kind === 'necessary' ? kind : undefined)
    return { ...service, claim, ...termsOf(regime, kind, service) }
  })
}

function usedIn({ categories, services }: Policy): readonly Category[] {
  return categories.filter(({ id }) => services.some(({ category }) => category === id))
}

function controllerFrom(
  { notice }: Policy,
  own: DpvController = {},
  locale: string | undefined,
): DpvNode | undefined {
  const { name = notice?.site, contact = notice?.contact, address, url } = own
  if (name === undefined) return undefined
  return nodeFrom({
    '@type': 'dpv:DataController',
    'dpv:hasName': textsFrom(name, locale),
    'dpv:hasContact': textsFrom(contact, locale),
    'dpv:hasAddress': textsFrom(address, locale),
    'schema:url': addressFrom(url),
  })
}

function lawFrom({ id, sources }: Regime): DpvNode {
  return nodeFrom({
    '@type': 'dpv:Law',
    'dct:identifier': id,
    'dct:source': sources.map((source) => lineIn(source, '')),
  })
}

function controlFrom(change: string | undefined): DpvNode {
  return nodeFrom({
    '@type': ['dpv:ProvideConsent', 'dpv:RefuseConsent', 'dpv:WithdrawConsent'],
    'dpv:isExercisedAt': addressFrom(change),
  })
}

function dateFrom(date = ''): DpvValue {
  return DATE.test(date) ? typed('xsd:date', date) : lineIn(date, '')
}

function languagesIn(value: DpvNode | readonly DpvValue[]): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'string') return languagesIn(inner)
    return key === '@language' ? [inner] : []
  })
}

/** What may name a node: nothing in it that an IRI cannot have. */
const ABSOLUTE = /^https?:\/\/[^\s"<>\\^`{|}]+$/i
