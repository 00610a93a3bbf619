import { ConsentBanner, ConsentPreferences, ConsentProvider } from '@assent/react'
import { en } from '@assent/ui/messages/en'
import '@assent/ui/styles.css'
import { consentWith } from './assent-consent.ts'
import { render } from './render.ts'

const consent = consentWith([])

render(
  <ConsentProvider consent={consent} messages={en}>
    <ConsentBanner />
    <ConsentPreferences />
  </ConsentProvider>,
)
