import { intercom, intercomService } from '@assent/core/vendors/intercom'
import { describeVendor } from '../describe-vendor'

const page = window as { Intercom?: { q: unknown[] } }
const boot = ['boot', { alignment: 'left', app_id: 'abc', api_base: 'https://api-iam.intercom.io' }]

describeVendor({
  name: 'intercom',
  create: (options) => intercom({ appId: 'abc', settings: { alignment: 'left' }, ...options }),
  service: intercomService,
  globals: ['Intercom'],
  script: 'https://widget.intercom.io/widget/abc',
  told: () => page.Intercom?.q ?? [],
  granted: [boot],
  denied: [['shutdown']],
  again: [boot],
})
