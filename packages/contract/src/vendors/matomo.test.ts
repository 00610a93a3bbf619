import { matomo, matomoService } from '@assent/core/vendors/matomo'
import { describeVendor } from '../describe-vendor'

const queue = (): unknown[] => (window as { _paq?: unknown[] })._paq ?? []
const site = { url: 'https://matomo.example/', siteId: 7 } as const

describeVendor({
  name: 'matomo',
  create: (options) => matomo({ ...site, ...options }),
  service: matomoService,
  globals: ['_paq'],
  script: 'https://matomo.example/matomo.js',
  told: queue,
  granted: [
    ['requireConsent'],
    ['setTrackerUrl', 'https://matomo.example/matomo.php'],
    ['setSiteId', '7'],
    ['trackPageView'],
    ['enableLinkTracking'],
    ['setConsentGiven'],
  ],
  denied: [['forgetConsentGiven']],
  again: [['setConsentGiven']],
})
