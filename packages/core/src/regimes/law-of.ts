import type { Regime } from '../model/regime'
import { australia } from './australia'
import { brazil } from './brazil'
import { california } from './california'
import { canada } from './canada'
import { china } from './china'
import { colorado } from './colorado'
import { eea } from './eea'
import { france } from './france'
import { germany } from './germany'
import { gibraltar } from './gibraltar'
import { INDIA_CONSENT_FROM, india, indiaUntilConsent } from './india'
import { indonesia } from './indonesia'
import { italy } from './italy'
import { japan } from './japan'
import { malaysia } from './malaysia'
import { netherlands } from './netherlands'
import { philippines } from './philippines'
import { quebec } from './quebec'
import { saudiArabia } from './saudi-arabia'
import { singapore } from './singapore'
import { southAfrica } from './south-africa'
import { southKorea } from './south-korea'
import { spain } from './spain'
import { switzerland } from './switzerland'
import { thailand } from './thailand'
import { turkiye } from './turkiye'
import { uae } from './uae'
import { uk } from './uk'
import { unitedStates } from './united-states'
import { alabama, louisiana, oklahoma, US_STATES_FROM, vermont } from './us-states-to-come'
import { maryland, nebraska, texas } from './us-states-with-conditional-signal'
import {
  connecticut,
  delaware,
  minnesota,
  montana,
  newHampshire,
  newJersey,
  oregon,
} from './us-states-with-signal'
import {
  florida,
  indiana,
  iowa,
  kentucky,
  rhodeIsland,
  tennessee,
  utah,
  virginia,
} from './us-states-without-signal'
import { vietnam } from './vietnam'

/** A place, as a server or a service that knows addresses says it; any case. */
export interface Place {
  /** ISO 3166-1 alpha-2, `FR`. */
  readonly country?: string | null | undefined
  /** ISO 3166-2, with its country or without, `US-CA` or `CA`. */
  readonly region?: string | null | undefined
}

/** When laws begin that are not in force everywhere yet. */
export interface LawDates {
  /** ms since 1970; without it a law to come counts as in force. */
  readonly now?: number | undefined
  /**
   * When India asks for consent, in ms since 1970.
   * @default 1810146600000, 13 May 2027 there
   */
  readonly indiaConsentFrom?: number | undefined
  /**
   * When laws of states of the United States begin, in ms since 1970, by their codes.
   * @default 1 January 2027 in Louisiana and Oklahoma, 1 May 2027 in Alabama, 1 January 2028 in Vermont
   */
  readonly usStatesFrom?: Readonly<Partial<Record<keyof typeof US_STATES_FROM, number>>> | undefined
  /**
   * When the Digital Omnibus exempts a site's own aggregate statistics in the European Union, in ms since 1970: article
   * 88a(3)(c) of COM(2025) 837, which is not adopted. Norway, Iceland and Liechtenstein follow by a decision of their own.
   * @default never
   */
  readonly omnibusFrom?: number | undefined
}

/** The law of a place. Total: see `regimeFor`. */
export function lawOf(
  place: Place,
  { now = Infinity, indiaConsentFrom = INDIA_CONSENT_FROM, omnibusFrom, usStatesFrom }: LawDates,
): Regime {
  const country = codeFrom(place?.country, /^[A-Z]{2}$/)
  const region = codeFrom(place?.region, /^([A-Z]{2}-)?[A-Z]{2}$/)
  const [owner, subdivision = ''] = region.includes('-') ? region.split('-') : [country, region]
  const part = owner === country ? subdivision : ''
  if (country === 'US') {
    const from: Readonly<Record<string, number>> = { ...US_STATES_FROM, ...usStatesFrom }
    return (now < (from[part] ?? 0) ? null : STATES[part]) ?? unitedStates
  }
  if (country === 'CA') return PROVINCE_BUT_QUEBEC.test(part) ? canada : quebec
  if (country === 'IN' && now < indiaConsentFrom) return indiaUntilConsent
  const regime = COUNTRIES[country] ?? eea
  // Only where a country is known to be of the Union: an unknown place stays with the strictest.
  const isOmnibus = omnibusFrom !== undefined && now >= omnibusFrom && UNION.test(country)
  return isOmnibus ? withOmnibus(regime) : regime
}

/** What a state exempts already stays as it is, with its conditions: nothing says that the Union loosens them. */
function withOmnibus(regime: Regime): Regime {
  if (regime.exemptions['anonymised-statistics']) return regime
  const source = 'Digital Omnibus, GDPR article 88a(3)(c)'
  return {
    ...regime,
    exemptions: {
      ...regime.exemptions,
      'anonymised-statistics': { rule: 'exempt', source, processorOnly: true },
    },
    sources: [...regime.sources, `${source}, once it is law [unverified]`],
  }
}

/** A code in capitals; the empty text where it is none. */
function codeFrom(text: unknown, pattern: RegExp): string {
  // Only ASCII is raised: a dotless i must not become an I, and with it another country.
  const code = typeof text === 'string' ? text.trim().replace(/[a-z]/g, capital) : ''
  return pattern.test(code) ? code : ''
}

function capital(letter: string): string {
  return letter.toUpperCase()
}

/** What is not in here is of the European Economic Area, Åland, Svalbard, or unknown: `eea` holds. */
const COUNTRIES: Readonly<Record<string, Regime>> = {
  // Departments and collectivities of France have codes of their own.
  FR: france,
  BL: france,
  GF: france,
  GP: france,
  MF: france,
  MQ: france,
  PM: france,
  RE: france,
  YT: france,
  DE: germany,
  IT: italy,
  ES: spain,
  // The Canaries, Ceuta and Melilla: reserved by ISO 3166 and in use.
  EA: spain,
  IC: spain,
  NL: netherlands,
  GB: uk,
  // Reserved by ISO 3166 and in use.
  UK: uk,
  GI: gibraltar,
  CH: switzerland,
  TR: turkiye,
  // Territories of the United States have codes of their own, and no law of a state.
  AS: unitedStates,
  GU: unitedStates,
  MP: unitedStates,
  PR: unitedStates,
  UM: unitedStates,
  VI: unitedStates,
  BR: brazil,
  CN: china,
  IN: india,
  ID: indonesia,
  JP: japan,
  KR: southKorea,
  MY: malaysia,
  PH: philippines,
  SG: singapore,
  TH: thailand,
  VN: vietnam,
  AU: australia,
  AE: uae,
  SA: saudiArabia,
  ZA: southAfrica,
}

const STATES: Readonly<Record<string, Regime>> = {
  AL: alabama,
  CA: california,
  CO: colorado,
  CT: connecticut,
  DE: delaware,
  FL: florida,
  IA: iowa,
  IN: indiana,
  KY: kentucky,
  LA: louisiana,
  MD: maryland,
  MN: minnesota,
  MT: montana,
  NE: nebraska,
  NH: newHampshire,
  NJ: newJersey,
  OK: oklahoma,
  OR: oregon,
  RI: rhodeIsland,
  TN: tennessee,
  TX: texas,
  UT: utah,
  VA: virginia,
  VT: vermont,
}

const PROVINCE_BUT_QUEBEC = /^(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|SK|YT)$/

/** The European Union, with the places of its members that have codes of their own. */
const UNION =
  /^(AT|AX|BE|BG|BL|CY|CZ|DE|DK|EA|EE|ES|FI|FR|GF|GP|GR|HR|HU|IC|IE|IT|LT|LU|LV|MF|MQ|MT|NL|PL|PT|RE|RO|SE|SI|SK|YT)$/
