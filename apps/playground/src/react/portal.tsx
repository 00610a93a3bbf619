import { stillRunning } from '@assent/core/effects'
import {
  Allowed,
  ConsentBanner,
  ConsentPreferences,
  ConsentSaved,
  CookiePolicy,
  PreferencesButton,
  SignalStatus,
  useConsent,
} from '@assent/react'
import type { ReactNode } from 'react'
import type { Site } from '../site'
import { controlsView, POLICY_PAGE, stillRunningView } from '../views/cookies'
import { skipLinkView } from '../views/layout'
import { mapFrameView, mapPlaceholderView } from '../views/map'
import { portalView } from '../views/portal'
import { h } from './hyperscript'

interface SiteProps {
  readonly site: Site
}

/** The portal as a React app. */
export function Portal({ site }: SiteProps): ReactNode {
  const { settings } = site
  return (
    <>
      {skipLinkView(h, site)}
      <ConsentBanner layout={settings.layout} continueWithout={settings.refuse === 'continue'} />
      {portalView(h, site, {
        preferencesButton: <PreferencesButton look={settings.reopen} />,
        signalStatus: <SignalStatus />,
        map: (
          <Allowed id="map" fallback={<MapPlaceholder site={site} />}>
            {mapFrameView(h, site)}
          </Allowed>
        ),
        controls: <Controls site={site} />,
        cookiePolicy: <CookiePolicy messages={site.policyMessages} {...POLICY_PAGE} />,
      })}
      <ConsentPreferences controls={settings.controls} />
      <ConsentSaved />
    </>
  )
}

function MapPlaceholder({ site }: SiteProps): ReactNode {
  const consent = useConsent()
  return mapPlaceholderView(h, site, {
    onAllow: () => consent.choose({ services: { map: true } }),
    onChoose: consent.open,
  })
}

function Controls({ site }: SiteProps): ReactNode {
  const consent = useConsent()
  return controlsView(h, site, { onWithdraw: consent.withdraw }, <StillRunning site={site} />)
}

function StillRunning({ site }: SiteProps): ReactNode {
  const running = useConsent(stillRunning)
  return h('div', { role: 'status', class: 'status' }, ...stillRunningView(h, site, running))
}
