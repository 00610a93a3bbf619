import { createConsent, definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import { googleTagManager, googleTagManagerService } from '@assent/core/vendors/google-tag-manager'
import { matomo, matomoService } from '@assent/core/vendors/matomo'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [
    { ...googleTagManagerService, id: 'tags', category: 'statistics' },
    { ...googleTagManagerService, id: 'more-tags', category: 'statistics' },
    { ...matomoService, id: 'matomo', category: 'statistics' },
  ],
})

describe('under a content security policy that allows the Trusted Types policy of one vendor, once', () => {
  const scripts: HTMLScriptElement[] = []
  beforeAll(() => {
    // For this file's page alone, which nothing else shares.
    const meta = document.createElement('meta')
    meta.httpEquiv = 'Content-Security-Policy'
    meta.content = 'trusted-types assent-google-tag-manager'
    document.head.append(meta)
  })
  beforeEach(() => {
    scripts.length = 0
    vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
      scripts.push(...(nodes as HTMLScriptElement[]))
    })
    return () => vi.restoreAllMocks()
  })

  const accept = async (...effects: Parameters<typeof createConsent>[0]['effects'] & object) => {
    const onError = vi.fn()
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects,
      onError,
    })
    consent.start()
    consent.acceptAll()
    // What is reported is so in a microtask.
    await Promise.resolve()
    return onError
  }

  it('loads two containers of it, in one consent and in another', async () => {
    const own = (service: 'tags' | 'more-tags', containerId: string) =>
      googleTagManager({ service, containerId })
    const onError = await accept(own('tags', 'GTM-1'), own('more-tags', 'GTM-2'))
    expect(await accept(own('tags', 'GTM-3'))).not.toHaveBeenCalled()
    expect(onError).not.toHaveBeenCalled()
    const address = 'https://www.googletagmanager.com/gtm.js?id=GTM-'
    expect(scripts.map(({ src }) => src)).toEqual([1, 2, 3].map((id) => `${address}${id}`))
  })

  it('reports another vendor, with the policy that is missing, and loads nothing of it', async () => {
    const onError = await accept(
      matomo({ service: 'matomo', url: 'https://m.example/', siteId: 1 }),
    )
    expect(scripts).toEqual([])
    expect(onError).toHaveBeenCalledOnce()
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'vendor-not-loaded',
      path: 'vendors/matomo',
      message: expect.stringContaining('Trusted Types policy "assent-matomo"'),
    })
  })
})
