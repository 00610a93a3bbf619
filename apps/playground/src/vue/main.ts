import { consentPlugin } from '@assent/vue'
import { createApp } from 'vue'
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

createApp(Portal, { site }).use(consentPlugin, { consent, messages: site.messages }).mount('#app')
