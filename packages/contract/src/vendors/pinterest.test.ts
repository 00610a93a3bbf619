import { pinterest, pinterestService } from '@assent/core/vendors/pinterest'
import { describeVendor } from '../describe-vendor'

const page = window as { pintrk?: { queue: unknown[]; version: string } }

describeVendor({
  name: 'pinterest',
  create: (options) => pinterest({ tagId: '7', ...options }),
  service: pinterestService,
  globals: ['pintrk'],
  script: 'https://s.pinimg.com/ct/core.js',
  // Its script reads the queue of the version that it knows.
  told: () => (page.pintrk?.version === '3.0' ? page.pintrk.queue : []),
  granted: [['load', '7', {}], ['page'], ['setconsent', true]],
  denied: [['setconsent', false]],
  again: [['setconsent', true]],
})
