import { describe, expect, it } from 'vitest'
import { eu } from '../regimes/eu'
import { definePolicy } from './define-policy'
import type { Regime } from './regime'
import { signalStatus } from './signal-status'
import type { Snapshot } from './snapshot'
import { type ConsentEvent, initialSnapshot, transition } from './transition'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'ads', kind: 'advertising', label: 'Advertising' },
  ],
  services: [
    { ...service, id: 'matomo', category: 'statistics' },
    { ...service, id: 'pixel', category: 'ads' },
  ],
})
const optOut: Regime = {
  ...eu,
  rules: { ...eu.rules, statistics: 'allow', advertising: 'allow' },
  gpc: { denies: ['advertising'], overridable: true },
}
const sale: Regime = { ...optOut, gpc: { denies: [], deniesControllers: true, overridable: true } }
const AT = Date.UTC(2026, 2, 1)
const after = (regime: Regime, ...events: readonly ConsentEvent[]): Snapshot =>
  events.reduce<Snapshot>(transition, initialSnapshot(policy, regime))

const present = { type: 'signalled', gpc: 'present', at: AT } as const
const absent = { type: 'signalled', gpc: 'absent', at: AT } as const
const unreadable = { type: 'signalled', gpc: 'unreadable', at: AT } as const
const noted = { type: 'chosen', method: 'signal', selection: {}, at: AT } as const
const accepted = { type: 'chosen', method: 'accept', at: AT } as const

describe('signalStatus', () => {
  it.each([
    ['absent', after(optOut)],
    ['absent', after(optOut, accepted)],
    ['honoured', after(optOut, present)],
    ['honoured', after(optOut, unreadable)],
    ['honoured', after(optOut, present, noted, absent)],
    ['honoured', after(optOut, accepted, present)],
    ['overruled', after(optOut, present, accepted)],
    ['not-binding', after(eu, present)],
    [
      'overruled',
      after(sale, present, { ...accepted, method: 'choose', selection: { statistics: true } }),
    ],
    ['honoured', after(sale, present)],
  ] as const)('%s', (status, snapshot) => {
    expect(signalStatus(snapshot)).toBe(status)
  })
})
