import { definePolicy } from '@assent/core'
import { youtubeAddress, youtubeService } from '@assent/core/vendors/youtube'
import { describe, expect, it } from 'vitest'

const ID = 'dQw4w9WgXc-'

describe('youtubeAddress', () => {
  it('is that of the mode with fewer trackers', () => {
    expect(youtubeAddress(ID)).toBe(`https://www.youtube-nocookie.com/embed/${ID}`)
    expect(youtubeAddress(ID, {})).toBe(`https://www.youtube-nocookie.com/embed/${ID}`)
  })

  it('says where the film begins', () => {
    const address = `https://www.youtube-nocookie.com/embed/${ID}`
    expect(youtubeAddress(ID, { start: 90 })).toBe(`${address}?start=90`)
    expect(youtubeAddress(ID, { start: 0 })).toBe(`${address}?start=0`)
  })

  it.each([
    '',
    'short',
    'twelve-chars',
    '../../watch',
    'dQw4w9WgXc?',
    'dQw4w9WgXc#',
    'dQw4w9WgXc/',
    'dQw4w9WgXc ',
    'dQw4w9WgXc"',
    `${ID}\n`,
    `https://youtu.be/${ID}`,
    `${ID}?autoplay=1`,
  ])('refuses %j as an id', (id) => {
    expect(() => youtubeAddress(id)).toThrow(TypeError)
    expect(() => youtubeAddress(id)).toThrow('no id of a film')
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1&x=2' as unknown as number])(
    'refuses %s as a time',
    (start) => {
      expect(() => youtubeAddress(ID, { start })).toThrow(RangeError)
    },
  )
})

describe('youtubeService', () => {
  it('fits a policy, and its hosts are those of the address', () => {
    definePolicy({
      categories: [{ id: 'media', label: 'Media' }],
      services: [{ ...youtubeService, id: 'youtube', category: 'media' }],
    })
    const { hostname } = new URL(youtubeAddress(ID))
    const covers = (pattern: string): boolean =>
      pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern
    expect(youtubeService.hosts?.some(covers)).toBe(true)
  })

  it('is told of in English and French, and stores nothing under the name of the site', () => {
    const { vendor, function: role, trackers } = youtubeService
    expect(vendor).toBe('youtube')
    for (const text of [role, ...trackers.map(({ purpose }) => purpose)]) {
      expect(text).toEqual({ en: expect.any(String), fr: expect.any(String) })
    }
    expect(new Set(trackers.map(({ party }) => party))).toEqual(new Set(['third']))
  })
})
