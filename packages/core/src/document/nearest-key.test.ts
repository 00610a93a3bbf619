import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestKey } from './nearest-key'

const KEYS = ['id', 'kind', 'name', 'hosts', 'provider', 'retention', 'httpOnly']

describe('the nearest key', () => {
  it.each([
    ['retension', 'retention'],
    ['retntion', 'retention'],
    ['retenttion', 'retention'],
    ['retnetion', 'retention'],
    ['httponly', 'httpOnly'],
    ['http_only', 'httpOnly'],
    ['host', 'hosts'],
    ['Kind', 'kind'],
    ['ids', 'id'],
    ['nmae', 'name'],
  ])('takes %s for %s', (key, meant) => {
    expect(nearestKey(key, KEYS)).toBe(meant)
  })

  it.each(['', 'label', 'at', 'retain', '__proto__', 'x'.repeat(1e6)])(
    'takes %.10s for none of them',
    (key) => {
      expect(nearestKey(key, KEYS)).toBe(null)
    },
  )

  it('prefers one slip to two', () => {
    expect(nearestKey('parts', ['ports!', 'party'])).toBe('party')
  })

  it('is the key itself but for one letter, wherever that is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), fc.nat(), fc.string(), (key, at, put) => {
        const i = at % key.length
        const slipped = key.slice(0, i) + put.slice(0, 1) + key.slice(i + 1)
        expect(nearestKey(slipped, [key])).toBe(key)
      }),
    )
  })
})
