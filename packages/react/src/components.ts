import type { CategoryId, ServiceId } from '@assent/core'
import {
  bannerModel,
  bannerView,
  cookiePolicyModel,
  cookiePolicyView,
  embedModel,
  embedView,
  type PolicyMessages,
  preferencesButtonView,
  preferencesModel,
  preferencesView,
  signalStatusText,
  signalStatusView,
} from '@assent/ui'
import type { ReactNode } from 'react'
import { useProvided } from './consent-provider'
import { hyperscript } from './hyperscript'
import { useAllowed, useConsent } from './use-consent'

/** What `Allowed` takes. */
export interface AllowedProps {
  readonly id: CategoryId | ServiceId
  /** Shown in place of the children while they are not allowed. */
  readonly fallback?: ReactNode
  readonly children?: ReactNode
}

/** Renders its children while a category or service is allowed. */
export function Allowed({ id, fallback, children }: AllowedProps): ReactNode {
  return useAllowed(id) ? children : fallback
}

/** What `Embed` takes. */
export interface EmbedProps {
  readonly service: ServiceId
  readonly children?: ReactNode
}

/** Renders its children while their service is allowed; else says whose they are, and offers them once or always. */
export function Embed({ service, children }: EmbedProps): ReactNode {
  const { consent, messages } = useProvided()
  const allowed = useAllowed(service)
  return allowed ? children : embedView(hyperscript, embedModel(consent, service, messages))
}

/** The banner, while the visitor is to be asked. */
export function ConsentBanner(): ReactNode {
  const { consent, messages } = useProvided()
  return useConsent(({ needsAnswer }) => needsAnswer)
    ? bannerView(hyperscript, bannerModel(consent, messages))
    : null
}

/** The preferences, while they are open. */
export function ConsentPreferences(): ReactNode {
  const { consent, messages } = useProvided()
  return useConsent(({ preferencesOpen }) => preferencesOpen)
    ? preferencesView(hyperscript, preferencesModel(consent, messages))
    : null
}

/** The button that reopens the preferences. */
export function PreferencesButton(): ReactNode {
  const { consent, messages } = useProvided()
  return preferencesButtonView(hyperscript, consent, messages)
}

/** What `CookiePolicy` takes. */
export interface CookiePolicyProps {
  /** The language of the cookie policy: `enPolicy` from `@assent/ui/messages/en`. */
  readonly messages: PolicyMessages
}

/** The cookie policy, as tables. */
export function CookiePolicy({ messages }: CookiePolicyProps): ReactNode {
  return cookiePolicyView(hyperscript, cookiePolicyModel(useProvided().consent, messages))
}

/** What became of the browser's signal, where it sends one that binds; nothing elsewhere. */
export function SignalStatus(): ReactNode {
  const { messages } = useProvided()
  const text = useConsent((snapshot) => signalStatusText(snapshot, messages))
  return text ? signalStatusView(hyperscript, text) : null
}
