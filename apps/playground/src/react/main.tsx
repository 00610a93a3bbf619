import { ConsentProvider } from '@assent/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createPortalConsent } from '../consent'
import { mountInspector } from '../inspector/mount-inspector'
import { showSettings } from '../show-settings'
import { siteFrom } from '../site'
import { titleOf } from '../views/portal'
import { Portal } from './portal'

const site = await siteFrom(location, document)
await showSettings(site.settings)
const consent = createPortalConsent(site)
document.title = titleOf(site)
mountInspector(consent, site)

createRoot(document.querySelector('#app') as Element).render(
  <StrictMode>
    <ConsentProvider consent={consent} messages={site.messages}>
      <Portal site={site} />
    </ConsentProvider>
  </StrictMode>,
)
