import { unitConfigIn } from './unit-config.ts'
import { webkitProvider } from './webkit-provider.ts'

export default unitConfigIn({
  // WebKit knows no such mode; its screen is one that nobody sees.
  headless: false,
  provider: webkitProvider(),
  instances: [{ browser: 'webkit' }],
})
