import type { Location, Tracker } from '@assent/core'
import type { Said, ServiceDraft } from '../policy/draft'
import { basisFrom } from '../words/basis'
import { countriesFrom } from '../words/countries'
import { LONGEST_WORDS } from '../words/fold'
import { hostsFrom, isOwnHost } from '../words/hosts'
import { kindFrom } from '../words/kind'
import { trackerTypeFrom } from '../words/tracker-type'
import { LOCATIONS, PARTIES } from '../words/tracker-words'
import { meaningsFrom } from '../words/vocabulary'
import type { Context } from './context'
import type { Ledger } from './ledger'
import { trackerDraftsFrom } from './tracker-drafts'

const BRACKETS = /^(.+?) ?\(([^()]*)\)$/
const PARTY_NOTE = /\(?\b(?:first|1st|third|3rd)[ -]part(?:y|ies)\b\)?/gi

/** What a row says of a service; null where it tells of none. */
export function serviceDraftFrom(
  ledger: Ledger,
  above: { readonly label: string; readonly description: string },
  context: Context,
): ServiceDraft | null {
  const trackers = trackerDraftsFrom(ledger, context)
  if (!trackers.length && !isServiceAlone(ledger)) return null
  const label = labelIn(ledger)
  const domain = domainFrom(ledger, context)
  const hosts = [...domain.hosts, ...hostsIn(ledger, context)]
  const owned = trackers.map((tracker) => ({
    ...tracker,
    party: tracker.party ?? domain.party,
    said: domain.said.length ? [...tracker.said, ledger.text('domain')] : tracker.said,
  }))
  if (domain.said.some((party) => !owned.length || owned.some((one) => one.party !== party))) {
    ledger.list('domain', ledger.text('domain'), 'unknown-word')
  }
  return {
    where: ledger.where,
    label: label || above.label,
    description: label ? '' : above.description,
    ...providerFrom(ledger, hosts),
    ...functionFrom(ledger),
    ...basisIn(ledger),
    trackers: owned,
    hosts,
    transfers: transfersIn(ledger, context),
  }
}

/** A provider with what it does is a service without cookies; a provider alone may be anything. */
function isServiceAlone(ledger: Ledger): boolean {
  if (!ledger.text('provider') || ledger.text('names')) return false
  return ledger.text('function') !== '' || ledger.heading('names') === ''
}

/** Whom nobody names is known by their host. */
function providerFrom(
  ledger: Ledger,
  [host = '']: readonly string[],
): Pick<ServiceDraft, 'provider' | 'isProviderSaid'> {
  const provider = ledger.take('provider')
  return { provider: provider || host.replace('*.', ''), isProviderSaid: provider !== '' }
}

/** The category that the row itself names. */
function labelIn(ledger: Ledger): string {
  const label = ledger.take('category')
  if (label) return label
  const type = ledger.text('type')
  const { party, storage } = trackerTypeFrom(type)
  return kindFrom(type) && !party && !storage ? ledger.take('type') : ''
}

function functionFrom(ledger: Ledger): Pick<ServiceDraft, 'function' | 'location'> {
  const text = ledger.take('function')
  const place = ledger.text('location')
  const own = meaningsFrom(place, LOCATIONS)
  if (own.found.length) ledger.take('location')
  if (own.found.length && own.rest) ledger.list('location', place, 'unknown-word')
  const [, what = '', inBrackets = ''] = (text.length <= LONGEST_WORDS && BRACKETS.exec(text)) || []
  const { found, rest } = meaningsFrom(inBrackets, LOCATIONS)
  const isPlace = found.length > 0 && !rest
  const location: Location[] = ['front-office', 'back-office']
  const all = [...own.found, ...(isPlace ? found : [])]
  return {
    function: isPlace ? what : text,
    location: location.filter((part) => all.includes(part)),
  }
}

/** Whether consent is needed. Why it is not, where a regime decides that, is no fact of the policy. */
function basisIn(ledger: Ledger): Pick<ServiceDraft, 'consent' | 'exempt'> {
  const text = ledger.text('basis')
  const { basis, remark } = basisFrom(text, ledger.heading('basis'))
  if (basis) ledger.take('basis')
  const untold = basis === 'regime' ? text : remark
  if (basis && untold) ledger.list('basis', untold, 'no-place')
  const said: Said = { where: `${ledger.where}, "${ledger.heading('basis')}"`, text }
  return { consent: basis === 'consent' ? said : null, exempt: basis === 'exempt' ? said : null }
}

/** The hosts of others; the site's own are no service's. */
function hostsIn(ledger: Ledger, { site }: Context): readonly string[] {
  const text = ledger.text('hosts')
  const { hosts, rest } = hostsFrom(text)
  const own = hosts.filter((host) => site && isOwnHost(host, site))
  if (hosts.length) ledger.take('hosts')
  if (hosts.length && rest) ledger.list('hosts', text, 'unknown-word')
  if (own.length) ledger.list('hosts', text, 'own-host')
  return hosts.filter((host) => !own.includes(host))
}

interface Domain {
  readonly hosts: readonly string[]
  readonly party: Tracker['party'] | null
  /** The parties that the text names. */
  readonly said: readonly NonNullable<Tracker['party']>[]
}

/** The host under which a cookie is set, and whose it is thereby. */
function domainFrom(ledger: Ledger, { site }: Context): Domain {
  const text = ledger.text('domain')
  if (text.length > LONGEST_WORDS) return { hosts: [], party: null, said: [] }
  const said = meaningsFrom((text.match(PARTY_NOTE) ?? []).join(' '), PARTIES).found
  const { hosts, rest } = hostsFrom(text.replace(PARTY_NOTE, ' '))
  if (!hosts.length && !said.length) return { hosts, party: null, said }
  ledger.take('domain')
  if (rest) ledger.list('domain', text, 'unknown-word')
  const [party = null] = said.length === 1 ? said : []
  const isOwn = hosts.some((host) => site && isOwnHost(host, site)) || party === 'first'
  if (isOwn && hosts.length) ledger.list('domain', text, 'own-host')
  const known = isOwn ? 'first' : hosts.length && site ? 'third' : null
  return { hosts: isOwn ? [] : hosts, party: party ?? known, said }
}

function transfersIn(ledger: Ledger, { countryNames }: Context): readonly string[] {
  const text = ledger.text('transfers')
  if (!text) return []
  const { codes, inside, rest } = countriesFrom(text, countryNames())
  if (!rest || codes.length || inside.length) ledger.take('transfers')
  if (rest && (codes.length || inside.length)) ledger.list('transfers', text, 'unknown-word')
  if (inside.length) ledger.list('transfers', text, 'inside-the-union')
  return codes
}
