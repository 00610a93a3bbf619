import { describe, expect, it } from 'vitest'
import { eu } from '../regimes/eu'
import { definePolicy } from './define-policy'
import { DAY, type Permission } from './permissions'
import { mayAsk, newSince } from './reask'
import { initialSnapshot, transition } from './transition'

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

describe('newSince', () => {
  const service = { provider: 'P', function: 'F', trackers: [] } as const
  const before = definePolicy({
    categories: [{ id: 'media', label: 'Media' }],
    services: [{ ...service, id: 'map', category: 'media' }],
  })
  const after = definePolicy({
    categories: [...before.categories, { id: 'ads', label: 'Advertising' }],
    services: [
      ...before.services,
      { ...service, id: 'video', category: 'media' },
      { ...service, id: 'pixel', category: 'ads' },
    ],
  })
  const at = AT
  const { choice } = [
    { type: 'restored', choices: [], at } as const,
    { type: 'chosen', method: 'accept', at } as const,
  ].reduce(transition, initialSnapshot(before, eu))
  const readAt = (days: number) =>
    transition(initialSnapshot(after, eu), {
      type: 'restored',
      choices: choice ? [choice] : [],
      at: AT + days * DAY,
    })

  it('names the categories and services that joined, and when the visitor chose', () => {
    expect(newSince(readAt(1), AT + DAY)).toEqual({
      since: AT,
      categories: ['media', 'ads'],
      services: ['video', 'pixel'],
    })
  })

  it('names nothing where everything is asked about: the answers ran out too', () => {
    const old = readAt(184)
    expect(old.needsAnswer).toBe(true)
    expect(newSince(old, AT + 184 * DAY)).toBeNull()
  })

  it('names nothing where nothing is asked', () => {
    const same = transition(initialSnapshot(before, eu), {
      type: 'restored',
      choices: choice ? [choice] : [],
      at,
    })
    expect(newSince(same, at)).toBeNull()
  })
})
