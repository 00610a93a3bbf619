import { playwright } from '@vitest/browser-playwright'
import { firefoxLaunch } from './firefox-launch.ts'
import { unitConfigIn } from './unit-config.ts'

export default unitConfigIn({
  headless: true,
  provider: playwright({ launchOptions: firefoxLaunch() }),
  instances: [{ browser: 'firefox' }],
})
