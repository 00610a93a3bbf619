import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'
import '@c15t/react/styles.css'
import { render } from './render.ts'

// Offline mode as its documentation shows it. The categories are its own closed set: all five, four of them optional.
render(
  <ConsentManagerProvider
    options={{
      mode: 'offline',
      consentCategories: ['necessary', 'functionality', 'measurement', 'experience', 'marketing'],
      overrides: { country: 'DE' },
    }}
  >
    <ConsentBanner />
    <ConsentDialog />
  </ConsentManagerProvider>,
)
