import { googleTagManager, googleTagManagerService } from '@assent/core/vendors/google-tag-manager'
import { expect } from 'vitest'
import { describeVendor } from '../describe-vendor'

const entries = (): unknown[] => (window as { dataLayer?: unknown[] }).dataLayer ?? []

describeVendor({
  name: 'google-tag-manager',
  create: (options) => googleTagManager({ containerId: 'GTM-7', ...options }),
  service: googleTagManagerService,
  globals: ['dataLayer'],
  script: 'https://www.googletagmanager.com/gtm.js?id=GTM-7',
  told: entries,
  granted: [{ 'gtm.start': expect.any(Number), event: 'gtm.js' }],
  denied: [],
  again: [],
  onlyReload: true,
})
