import { crisp, crispService } from '@assent/core/vendors/crisp'
import { describeVendor } from '../describe-vendor'

const page = window as { CRISP_WEBSITE_ID?: string }

describeVendor({
  name: 'crisp',
  create: (options) => crisp({ websiteId: '7-7', ...options }),
  service: crispService,
  globals: ['$crisp', 'CRISP_WEBSITE_ID'],
  script: 'https://client.crisp.chat/l.js',
  told: () => (page.CRISP_WEBSITE_ID ? [page.CRISP_WEBSITE_ID] : []),
  granted: ['7-7'],
  denied: [],
  again: [],
  onlyReload: true,
})
