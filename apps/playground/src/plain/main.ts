import {
  createNode,
  mountBanner,
  mountCookiePolicy,
  mountPreferences,
  mountPreferencesButton,
  mountSaved,
  mountSignalStatus,
} from '@assent/ui/dom'
import { createPortalConsent } from '../consent'
import { mountInspector } from '../inspector/mount-inspector'
import { showSettings } from '../show-settings'
import { siteFrom } from '../site'
import { controlsView, POLICY_PAGE } from '../views/cookies'
import { skipLinkView } from '../views/layout'
import { portalView, titleOf } from '../views/portal'
import { showMap, showStillRunning } from './effects'

const site = await siteFrom(location, document)
const { messages, policyMessages, settings } = site
await showSettings(settings)
const place = (attributes = {}): Element => createNode('div', attributes) as Element

const map = place()
const cookiePolicy = place()
const preferencesButton = place()
const signalStatus = place()
const status = place({ role: 'status', class: 'status' })

const consent = createPortalConsent(site, [
  mountBanner({
    messages,
    layout: settings.layout,
    continueWithout: settings.refuse === 'continue',
  }),
  mountPreferences({ messages, controls: settings.controls }),
  mountPreferencesButton({ messages, look: settings.reopen, into: preferencesButton }),
  mountSaved({ messages }),
  mountSignalStatus({ messages, into: signalStatus }),
  mountCookiePolicy({ messages: policyMessages, ...POLICY_PAGE, into: cookiePolicy }),
  showMap(site, map),
  showStillRunning(site, status),
])
const controls = controlsView(createNode, site, { onWithdraw: consent.withdraw }, status)

document.title = titleOf(site)
document.body.prepend(skipLinkView(createNode, site))
document
  .querySelector('#app')
  ?.append(
    portalView(createNode, site, { preferencesButton, signalStatus, map, controls, cookiePolicy }),
  )
mountInspector(consent, site)
consent.start()
