import { definePolicy } from '@assent/core'
import { vimeoAddress, vimeoService } from '@assent/core/vendors/vimeo'
import { describe, expect, it } from 'vitest'

describe('vimeoAddress', () => {
  it('asks not to track', () => {
    expect(vimeoAddress('76979871')).toBe('https://player.vimeo.com/video/76979871?dnt=1')
    expect(vimeoAddress(76979871, {})).toBe('https://player.vimeo.com/video/76979871?dnt=1')
  })

  it('knows an unlisted film, and says where it begins', () => {
    expect(vimeoAddress(76979871, { hash: '8272103f6e' })).toBe(
      'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
    )
    expect(vimeoAddress(76979871, { hash: '8272103f6e', start: 90 })).toBe(
      'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e#t=90s',
    )
  })

  it.each([
    '',
    '0',
    '012',
    'abc',
    '../1',
    '1/2',
    '1?dnt=0',
    '1#',
    '1\n',
    'https://vimeo.com/1',
    -1,
    1.5,
    1e21,
    Number.NaN,
  ])('refuses %j as an id', (id) => {
    expect(() => vimeoAddress(id)).toThrow(TypeError)
    expect(() => vimeoAddress(id)).toThrow('no id of a film')
  })

  it.each(['', 'a&dnt=0', 'a#', 'a b', 'a/b'])('refuses %j as a hash', (hash) => {
    expect(() => vimeoAddress(1, { hash })).toThrow(TypeError)
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1&x=2' as unknown as number])(
    'refuses %s as a time',
    (start) => {
      expect(() => vimeoAddress(1, { start })).toThrow(RangeError)
    },
  )
})

describe('vimeoService', () => {
  it('fits a policy, and its hosts are those of the address', () => {
    definePolicy({
      categories: [{ id: 'media', label: 'Media' }],
      services: [{ ...vimeoService, id: 'vimeo', category: 'media' }],
    })
    const { hostname } = new URL(vimeoAddress(1))
    const covers = (pattern: string): boolean =>
      pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern
    expect(vimeoService.hosts?.some(covers)).toBe(true)
  })

  it('is told of in English and French, and stores nothing under the name of the site', () => {
    const { vendor, function: role, trackers } = vimeoService
    expect(vendor).toBe('vimeo')
    for (const text of [role, ...trackers.map(({ purpose }) => purpose)]) {
      expect(text).toEqual({ en: expect.any(String), fr: expect.any(String) })
    }
    expect(new Set(trackers.map(({ party }) => party))).toEqual(new Set(['third']))
  })
})
