import { retentionFrom } from '../model/duration'
import type { Category, CategoryKind, Exemption, Service, Tracker } from '../model/policy'
import type { Regime, Rule } from '../model/regime'
import { countryFrom } from './dpv-country'
import { addressFrom, type DpvNode, nodeFrom, refTo, spanFrom, textsFrom } from './dpv-node'
import { lineIn } from './wording'

/** What every process is written by. */
export interface ProcessFacts {
  readonly regime: Regime
  readonly locale: string | undefined
  /** Where a visitor changes their mind. */
  readonly change: string | undefined
}

const PURPOSE: Readonly<Record<CategoryKind, string>> = {
  necessary: 'dpv:RequestedServiceProvision',
  functional: 'dpv:ServicePersonalisation',
  statistics: 'dpv:ServiceUsageAnalytics',
  advertising: 'dpv:TargetedAdvertising',
}

/** A category as a purpose, which the processes refer to. */
export function purposeFrom(category: Category, locale: string | undefined): DpvNode {
  const { id, kind, label, description } = category
  return nodeFrom({
    '@id': `_:${id}`,
    '@type': 'dpv:Purpose',
    'dct:identifier': id,
    'dct:title': textsFrom(label, locale),
    'dct:description': textsFrom(description, locale),
    'skos:broader': kind && refTo(PURPOSE[kind]),
  })
}

/** A service with what a law asks for it, and where that is written. */
export interface RuledService extends Service {
  readonly claim: Exemption | undefined
  readonly rule: Rule
  readonly source: string
}

/** A service as a process. */
export function processFrom(service: RuledService, facts: ProcessFacts): DpvNode {
  const { id, category, provider, function: does, trackers, transfers = [] } = service
  const { claim, rule, source } = service
  const { regime, locale, change } = facts
  // No id has a full stop in it.
  const providerId = `_:${id}.provider`
  const provides = refTo(providerId)
  return nodeFrom({
    '@type': ['dpv:Process', 'dpv:Service'],
    'dct:identifier': id,
    'dct:title': textsFrom(does, locale),
    'dpv:hasPurpose': refTo(`_:${category}`),
    'dpv:hasServiceProvider': nodeFrom({
      '@id': providerId,
      '@type': 'dpv:ServiceProvider',
      'dpv:hasName': lineIn(provider, ''),
    }),
    ...receiverOf(service, provides),
    'dpv:hasStorageCondition': trackers.map((tracker) => storageFrom(tracker, provides, locale)),
    'dpv:hasProcessing': transfers.length
      ? { '@type': 'dpv:CrossBorderTransfer', 'dpv:hasCountry': transfers.map(countryFrom) }
      : undefined,
    'dpv:hasLegalBasis': basisOf(rule, source, regime),
    'dpv:hasNecessity': necessityOf(rule, claim),
    'dpv:hasEntityInvolvement': wayOutOf(rule, change),
  })
}

/** A third party has storage of its own; else the provider receives data where something of it is reached. */
function receiverOf({ trackers, hosts, transfers }: Service, provider: DpvNode): DpvNode {
  if (trackers.some(({ party }) => party === 'third')) {
    return { 'dpv:hasRecipientThirdParty': provider }
  }
  return hosts?.length || transfers?.length ? { 'dpv:hasRecipient': provider } : {}
}

/** Consent is asked for; what needs none has the source that says so, and DPV has no class for it. */
function basisOf(rule: Rule, source: string, { lifetime }: Regime): DpvNode | undefined {
  if (rule === 'ask') {
    return nodeFrom({
      '@type': 'dpv:ExpressedConsent',
      'dpv:hasDuration': spanFrom(retentionFrom(lifetime.granted)),
    })
  }
  return source ? { '@type': 'dpv:LegalBasis', 'dct:source': lineIn(source, '') } : undefined
}

/** A visitor decides on all that is not exempt; what is, and for another reason than necessity, is neither. */
function necessityOf(rule: Rule, claim: Exemption | undefined): DpvNode | undefined {
  if (rule !== 'exempt') return refTo('dpv:Optional')
  return claim === 'necessary' ? refTo('dpv:Required') : undefined
}

const WAY_OUT: Readonly<Partial<Record<Rule, string>>> = {
  allow: 'dpv:OptingOutFromProcess',
  object: 'dpv:ObjectingToProcess',
}

function wayOutOf(rule: Rule, change: string | undefined): DpvNode | undefined {
  const type = WAY_OUT[rule]
  return type ? nodeFrom({ '@type': type, 'dpv:isExercisedAt': addressFrom(change) }) : undefined
}

/** DPV has a term for cookies, and one for all other storage of a device. */
const STORAGE: Readonly<Record<NonNullable<Tracker['storage']>, DpvNode>> = {
  cookie: { '@type': 'tech:Cookie' },
  local: { '@type': 'tech:LocalStorage', 'schema:additionalType': 'LocalStorage' },
  session: { '@type': 'tech:LocalStorage', 'schema:additionalType': 'SessionStorage' },
  indexeddb: { '@type': 'tech:LocalStorage', 'schema:additionalType': 'IndexedDB' },
  cache: { '@type': 'tech:LocalStorage', 'schema:additionalType': 'CacheStorage' },
}

function storageFrom(tracker: Tracker, provider: DpvNode, locale: string | undefined): DpvNode {
  const { name, storage = 'cookie', party, purpose, retention } = tracker
  return nodeFrom({
    '@type': 'dpv:StorageCondition',
    'dpv:hasPurpose': nodeFrom({
      '@type': 'dpv:Purpose',
      'dct:description': textsFrom(purpose, locale),
    }),
    'dpv:hasDuration': spanFrom(retention),
    'dpv:hasThirdParty': party === 'third' ? provider : undefined,
    'dpv:isImplementedUsingTechnology': {
      ...STORAGE[storage],
      'dpv:hasIdentifier': typeof name === 'string' ? lineIn(name, '') : patternFrom(name.prefix),
    },
  })
}

/** Any name with this beginning, as a regular expression of the whole, which `pattern` of HTML is. */
function patternFrom(prefix: string): DpvNode {
  const escaped = lineIn(prefix, '').replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
  return { '@type': 'schema:PropertyValueSpecification', 'schema:valuePattern': `${escaped}.*` }
}
