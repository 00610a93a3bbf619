import { describe, expect, it } from 'vitest'
import { eu } from '../regimes/eu'
import { DAY, type Permission } from './permissions'
import { mayAsk } from './reask'

const AT = Date.UTC(2026, 2, 3)
const expired = (granted: boolean): Permission => ({
  allowed: false,
  because: 'expired',
  decidedAt: AT,
  expiresAt: AT,
  granted,
})
const patient = { ...eu, reask: { granted: 200, denied: 365 } }

describe('mayAsk', () => {
  it.each<[string, Permission, number, boolean]>([
    ['never what needs no answer', { allowed: true, because: 'unrefused' }, 0, false],
    [
      'never what the signal answered',
      { allowed: false, because: 'signal', signal: 'present' },
      0,
      false,
    ],
    [
      'never what was answered and holds',
      { allowed: false, because: 'denied', decidedAt: AT, expiresAt: null },
      900,
      false,
    ],
    ['at once what was never answered', { allowed: false, because: 'undecided' }, 0, true],
    ['a lapsed refusal not before its time', expired(false), 364, false],
    ['… and then', expired(false), 365, true],
    ['a lapsed grant not before its time', expired(true), 199, false],
    ['… and then', expired(true), 200, true],
  ])('asks %s', (_, permission, days, expected) => {
    expect(mayAsk(permission, patient, AT + days * DAY)).toBe(expected)
  })
})
