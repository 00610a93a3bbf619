import { definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { createTestConsent } from '@assent/core/testing'
import { adobeWebSdk, adobeWebSdkService } from '@assent/core/vendors/adobe-web-sdk'
import { afterEach, expect, it, vi } from 'vitest'
import { describeVendor } from '../describe-vendor'
import { standInAt } from './stand-in'

const page = window as unknown as Record<string, unknown>
const told = standInAt('alloy', (tell) => (...command: readonly unknown[]) => {
  tell(command)
  return Promise.reject(new Error('Adobe is out of reach.'))
})
afterEach(() => {
  delete page.__alloyNS
})

const site = { orgId: 'O7@AdobeOrg', datastreamId: 'd7' } as const
const configure = [
  'configure',
  {
    orgId: 'O7@AdobeOrg',
    datastreamId: 'd7',
    edgeDomain: 'edge.adobedc.net',
    defaultConsent: 'pending',
    onBeforeEventSend: expect.any(Function),
  },
]
const say = (general: string): unknown => [
  'setConsent',
  { consent: [{ standard: 'Adobe', version: '1.0', value: { general } }] },
]

describeVendor({
  name: 'adobe-web-sdk',
  create: (options) => adobeWebSdk({ ...site, ...options }),
  service: adobeWebSdkService,
  globals: ['alloy', '__alloyNS'],
  script: 'https://cdn1.adoberesources.net/alloy/2.33.1/alloy.min.js',
  told,
  granted: [configure, say('in')],
  denied: [say('out')],
  again: [say('in')],
})

const policy = definePolicy({
  categories: [{ id: 'statistics', label: 'Statistics' }],
  services: [{ ...adobeWebSdkService, id: 'adobe', category: 'statistics' }],
})
const started = (settings = {}) => {
  vi.spyOn(document.head, 'append').mockReturnValue()
  const effects = [adobeWebSdk({ ...site, service: 'adobe', settings })]
  return createTestConsent({ policy, regime: eu, effects })
}

it('lets an event through while it is allowed, as the site wants, whatever Adobe answered', () => {
  const onBeforeEventSend = vi.fn((event: unknown) => (event === 'draft' ? false : undefined))
  const consent = started({ onBeforeEventSend })
  consent.acceptAll()
  const [, own] = told()[0] as [string, { onBeforeEventSend: (event: unknown) => unknown }]
  expect(own.onBeforeEventSend('event')).not.toBe(false)
  expect(own.onBeforeEventSend('draft')).toBe(false)
  consent.withdraw()
  expect(own.onBeforeEventSend('event')).toBe(false)
  expect(onBeforeEventSend).toHaveBeenCalledTimes(2)
})

it('queues what the page asks for until its script is there, and only the withdrawal after one', async () => {
  delete page.alloy
  const consent = started({ context: ['web'] })
  consent.acceptAll()
  const alloy = page.alloy as {
    (...command: unknown[]): Promise<unknown>
    q: [(value: unknown) => void, unknown, unknown[]][]
  }
  const commands = (): unknown[] => alloy.q.map(([, , command]) => command)
  const answer = alloy('getIdentity')
  expect(page.__alloyNS).toEqual(['alloy'])
  expect(commands()).toEqual([
    ['configure', { ...(configure[1] as object), context: ['web'] }],
    say('in'),
    ['getIdentity'],
  ])
  alloy.q[2]?.[0]('identity')
  expect(await answer).toBe('identity')
  consent.withdraw()
  expect(commands()).toMatchObject([['configure', {}], say('out')])
})
