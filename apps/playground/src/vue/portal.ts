import { stillRunning } from '@assent/core/effects'
import {
  Allowed,
  ConsentBanner,
  ConsentPreferences,
  ConsentSaved,
  CookiePolicy,
  hyperscript,
  PreferencesButton,
  SignalStatus,
  useConsent,
} from '@assent/vue'
import { defineComponent, h, type PropType } from 'vue'
import type { Site } from '../site'
import { controlsView, POLICY_PAGE, stillRunningView } from '../views/cookies'
import { skipLinkView } from '../views/layout'
import { mapFrameView, mapPlaceholderView } from '../views/map'
import { portalView } from '../views/portal'

interface SiteProps {
  readonly site: Site
}

const props = { site: { type: Object as PropType<Site>, required: true } } as const

const MapPlaceholder = defineComponent(
  ({ site }: SiteProps) => {
    const consent = useConsent()
    return () =>
      mapPlaceholderView(hyperscript, site, {
        onAllow: () => consent.choose({ services: { map: true } }),
        onChoose: consent.open,
      })
  },
  { name: 'MapPlaceholder', props },
)

const StillRunning = defineComponent(
  ({ site }: SiteProps) => {
    const running = useConsent(stillRunning)
    return () =>
      h('div', { role: 'status', class: 'status' }, [
        ...stillRunningView(hyperscript, site, running.value),
      ])
  },
  { name: 'StillRunning', props },
)

const Controls = defineComponent(
  ({ site }: SiteProps) => {
    const consent = useConsent()
    return () =>
      controlsView(hyperscript, site, { onWithdraw: consent.withdraw }, h(StillRunning, { site }))
  },
  { name: 'Controls', props },
)

/** The portal as a Vue app. */
export const Portal = defineComponent(
  ({ site }: SiteProps) => {
    const { settings } = site
    return () => [
      skipLinkView(hyperscript, site),
      h(ConsentBanner, {
        layout: settings.layout,
        continueWithout: settings.refuse === 'continue',
      }),
      portalView(hyperscript, site, {
        preferencesButton: h(PreferencesButton, { look: settings.reopen }),
        signalStatus: h(SignalStatus),
        map: h(
          Allowed,
          { id: 'map' },
          {
            default: () => mapFrameView(hyperscript, site),
            fallback: () => h(MapPlaceholder, { site }),
          },
        ),
        controls: h(Controls, { site }),
        cookiePolicy: h(CookiePolicy, { messages: site.policyMessages, ...POLICY_PAGE }),
      }),
      h(ConsentPreferences, { controls: settings.controls }),
      h(ConsentSaved),
    ]
  },
  { name: 'Portal', props },
)
