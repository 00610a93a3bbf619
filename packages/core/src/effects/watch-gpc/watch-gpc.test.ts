import { describe, expect, it, vi } from 'vitest'
import { createConsent } from '../../create-consent'
import { orderAt } from '../../model/choice'
import { definePolicy } from '../../model/define-policy'
import { newSince } from '../../model/reask'
import type { Regime } from '../../model/regime'
import type { ConsentEvent } from '../../model/transition'
import { eu } from '../../regimes/eu'
import { memoryStorage } from '../storage/memory-storage'
import { watchGpc } from './watch-gpc'

function signalFrom(navigator?: object): unknown {
  const sent: ConsentEvent[] = []
  const stop = watchGpc(navigator && { navigator })(
    { now: () => 7, subscribe: () => () => {} } as never,
    (event) => sent.push(event),
  )
  stop()
  return sent
}

describe('watchGpc', () => {
  it.each([
    ['present', { globalPrivacyControl: true }],
    ['absent', { globalPrivacyControl: false }],
    ['absent', { globalPrivacyControl: undefined }],
    ['absent', {}],
    ['unreadable', { globalPrivacyControl: '1' }],
    ['unreadable', { globalPrivacyControl: 0 }],
    ['unreadable', { globalPrivacyControl: null }],
    [
      'unreadable',
      {
        get globalPrivacyControl() {
          throw new Error('no')
        },
      },
    ],
  ])('%s', (gpc, navigator) => {
    expect(signalFrom(navigator)).toEqual([{ type: 'signalled', gpc, at: 7 }])
  })

  it('reads this browser, which has no such signal', () => {
    expect(signalFrom()).toEqual([{ type: 'signalled', gpc: 'absent', at: 7 }])
  })
})

const AT = Date.UTC(2026, 2, 1)
const DAY = 864e5
const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
  ],
  services: [
    { id: 'matomo', category: 'statistics', provider: 'P', function: 'F', trackers: [] },
    { id: 'pixel', category: 'ads', provider: 'P', function: 'F', trackers: [] },
  ],
})
const binding: Regime = {
  ...eu,
  id: 'binding',
  rules: { ...eu.rules, statistics: 'allow', advertising: 'allow' },
  gpc: { denies: ['advertising'], overridable: true },
}

describe('a signal that binds', () => {
  const storage = memoryStorage()
  const visit = (globalPrivacyControl: boolean, day: number, regime = binding) => {
    const consent = createConsent({
      policy,
      regime,
      storage,
      effects: [watchGpc({ navigator: { globalPrivacyControl } })],
      now: () => AT + day * DAY,
    })
    consent.start()
    return consent
  }

  it('is remembered once, and its absence later is no consent', () => {
    const write = vi.spyOn(storage, 'write')
    const first = visit(true, 0)
    expect(first.explain('pixel')).toMatchObject({ because: 'signal', signal: 'present' })
    expect(first.get().choice).toMatchObject({
      method: 'signal',
      answers: {},
      signalled: orderAt(AT),
    })
    expect(first.get().needsAnswer).toBe(false)
    const text = storage.read()
    expect(text).toMatch(/^1\.signal\.\w+~\w+\$$/)

    visit(true, 1)
    expect(storage.read()).toBe(text)
    const gone = visit(false, 2)
    expect(gone.explain('pixel')).toMatchObject({ because: 'signal', signal: 'absent' })
    expect(gone.explain('matomo').because).toBe('unrefused')
    // The first visit wrote it; the others gave it back for its whole time: that it was seen never runs out.
    const [whole, ...others] = write.mock.calls.map(([, maxAge]) => maxAge)
    expect(others).toEqual([whole, whole])
  })

  it('asks, where another law holds, as if nothing had been said', () => {
    const abroad = visit(false, 2, eu)
    expect(abroad.explain('pixel').because).toBe('undecided')
    expect(newSince(abroad.get(), AT)).toBeNull()
  })

  it('is beaten by an express choice once it is gone, until it comes back', () => {
    visit(false, 2).choose({ ads: true })
    expect(visit(false, 3).explain('pixel').because).toBe('granted')
    const back = visit(true, 4)
    expect(back.explain('pixel').because).toBe('signal')
    expect(back.get().choice?.answers.pixel).toMatchObject({ decidedAt: AT + 2 * DAY })
    expect(visit(false, 5).explain('pixel').because).toBe('signal')
  })

  it('is not noted where nothing hangs on it', () => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [watchGpc({ navigator: { globalPrivacyControl: true } })],
    })
    consent.start()
    expect(consent.get()).toMatchObject({ gpc: 'present', choice: null })
  })
})
