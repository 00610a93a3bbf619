import { createConsent, definePolicy, whenAllowed } from '@assent/core'
import { california, eu, regimeFor, strictest } from '@assent/core/regimes'
import { gpcFrom, headerStorage } from '@assent/core/server'
import { memoryStorage } from '@assent/core/storage'
import { createTestConsent } from '@assent/core/testing'
import { policyOf, startedWith, storedFor, survived, textOf, upTo, withMore } from './inputs.ts'
import { given, type Row, rowsOf } from './row.ts'

const front = rowsOf('@assent/core', {
  definePolicy: {
    services: given((size) => policyOf(size), definePolicy),
    categories: given((size) => policyOf(size, size), definePolicy),
    'trackers of one service': (size) => {
      const [service] = policyOf(1).services
      const trackers = upTo(size).map((i) => ({
        name: `tracker-${i}`,
        purpose: 'Purpose',
        retention: 'P6M' as const,
      }))
      const policy = { ...policyOf(1), services: [{ ...service, trackers }] }
      return () => definePolicy(policy as never)
    },
    'letters of an id': (size) => {
      const policy = { categories: [{ id: `${'a'.repeat(size)}!`, label: 'A' }], services: [] }
      return () => survived(() => definePolicy(policy))
    },
  },
  createConsent: {
    'services, with a stored answer': (size) => {
      const policy = policyOf(size)
      const text = storedFor(policy)
      return () => startedWith(policy, memoryStorage(text))
    },
    'services, half of them new': (size) => {
      const policy = policyOf(size / 2)
      const text = storedFor(policy)
      const now = withMore(policy, size / 2)
      return () => startedWith(now, memoryStorage(text))
    },
    'choose, with a stored answer': (size) => {
      const policy = policyOf(size)
      const consent = startedWith(policy, memoryStorage(storedFor(policy)))
      let isOn = false
      return () => {
        isOn = !isOn
        consent.choose({ 'category-0': isOn, services: { 'service-1': isOn } })
      }
    },
    'refresh, nothing new': (size) => {
      const policy = policyOf(size)
      const consent = startedWith(policy, memoryStorage(storedFor(policy)))
      return () => consent.refresh()
    },
    'allows and explain, once a service': (size) => {
      const policy = policyOf(size)
      const consent = startedWith(policy, memoryStorage(storedFor(policy)))
      const ids = policy.services.map(({ id }) => id)
      return () => ids.filter((id) => consent.allows(id) && consent.explain(id).allowed)
    },
    'isWatched, once a service': (size) => {
      const consent = startedWith(policyOf(size))
      const ids = policyOf(size).services.map(({ id }) => id)
      for (const id of ids) consent.subscribe(() => {}, id)
      return () => ids.filter((id) => consent.isWatched(id))
    },
    'listeners, each of a service': (size) => {
      const consent = startedWith(policyOf(size))
      for (const { id } of policyOf(size).services) consent.subscribe(() => {}, id)
      let isOn = false
      return () => {
        isOn = !isOn
        if (isOn) consent.acceptAll()
        else consent.rejectAll()
      }
    },
  },
  whenAllowed: {
    'gates, each of a service': (size) => {
      const policy = policyOf(size)
      return () => {
        const consent = createConsent({ policy, regime: eu, storage: memoryStorage() })
        const stops = policy.services.map(({ id }) => whenAllowed(consent, id, () => () => {}))
        consent.start()
        consent.acceptAll()
        for (const stop of stops) stop()
      }
    },
  },
})

const readHeader = (cookie: string): unknown =>
  headerStorage({ cookie, setCookie: () => {} }).read()

const others = [
  ...rowsOf('@assent/core/regimes', {
    regimeFor: {
      'letters of a place': given(
        (size) => ({ country: ' us-'.repeat(size), region: 'CA' }),
        (visitor) => regimeFor({ visitor, establishment: visitor.country }),
      ),
      establishments: given(
        (size) => Array.from({ length: size }, () => 'FR'),
        (establishment) => regimeFor({ visitor: { country: 'JP' }, establishment }),
      ),
    },
    strictest: {
      sources: given(
        (size) => ({ ...eu, sources: upTo(size).map((i) => `Source ${i}`) }),
        (regime) => strictest(regime, california),
      ),
    },
  }),
  ...rowsOf('@assent/core/server', {
    gpcFrom: { values: given((size) => ' 0 ,'.repeat(size), gpcFrom) },
    headerStorage: {
      'cookies of others': given(
        (size) =>
          upTo(size)
            .map((i) => `other-${i}=1`)
            .join('; '),
        readHeader,
      ),
      'cookies of its name': given(
        (size) =>
          upTo(size)
            .map(() => `cookies_preferences=${textOf(2)}`)
            .join('; '),
        readHeader,
      ),
      spaces: given((size) => ` a${' '.repeat(size)}=;`.repeat(20), readHeader),
    },
  }),
  ...rowsOf('@assent/core/testing', {
    createTestConsent: {
      services: given(
        (size) => policyOf(size),
        (policy) => createTestConsent({ policy, regime: california, chose: 'accept' }),
      ),
    },
  }),
]

/** What consent is, and what a server reads. */
export const coreRows: readonly Row[] = [...front, ...others]
