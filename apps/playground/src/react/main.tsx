import { ConsentProvider } from '@assent/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createPortalConsent } from '../consent'
import { mountInspector } from '../inspector/mount-inspector'
import { siteFrom } from '../site'
import { titleOf } from '../views/portal'
import { Portal } from './portal'

const site = siteFrom(location, document)
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
