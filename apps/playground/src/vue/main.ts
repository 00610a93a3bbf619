import { consentPlugin } from '@assent/vue'
import { createApp } from 'vue'
import { createPortalConsent } from '../consent'
import { mountInspector } from '../inspector/mount-inspector'
import { siteFrom } from '../site'
import { titleOf } from '../views/portal'
import { Portal } from './portal'

const site = siteFrom(location, document)
const consent = createPortalConsent(site)
document.title = titleOf(site)
mountInspector(consent, site)

createApp(Portal, { site }).use(consentPlugin, { consent, messages: site.messages }).mount('#app')
