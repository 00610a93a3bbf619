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
import { type DefineSetupFnComponent, defineComponent, type PropType } from 'vue'
import { useProvided } from './consent-plugin'
import { hyperscript } from './hyperscript'
import { useAllowed, useConsent } from './use-consent'

/** What `Allowed` takes. */
export interface AllowedProps {
  readonly id: CategoryId | ServiceId
}

/** Renders its default slot while a category or service is allowed, its `fallback` slot while it is not. */
export const Allowed: DefineSetupFnComponent<AllowedProps> = /* @__PURE__ */ defineComponent(
  (props: AllowedProps, { slots }) => {
    const allowed = useAllowed(() => props.id)
    return () => (allowed.value ? slots.default?.() : slots.fallback?.())
  },
  {
    name: 'Allowed',
    props: { id: { type: String as PropType<CategoryId | ServiceId>, required: true } },
  },
)

/** What `Embed` takes. */
export interface EmbedProps {
  readonly service: ServiceId
}

/** Renders its slot while its service is allowed; else says whose it is, and offers it once or always. */
export const Embed: DefineSetupFnComponent<EmbedProps> = /* @__PURE__ */ defineComponent(
  (props: EmbedProps, { slots }) => {
    const { consent, messages } = useProvided()
    const allowed = useAllowed(() => props.service)
    return () =>
      allowed.value
        ? slots.default?.()
        : embedView(hyperscript, embedModel(consent, props.service, messages))
  },
  {
    name: 'Embed',
    props: { service: { type: String as PropType<ServiceId>, required: true } },
  },
)

/** The banner, while the visitor is to be asked. */
export const ConsentBanner: DefineSetupFnComponent<Record<never, never>> =
  /* @__PURE__ */ defineComponent(
    () => {
      const { consent, messages } = useProvided()
      const shown = useConsent(({ needsAnswer }) => needsAnswer)
      return () => (shown.value ? bannerView(hyperscript, bannerModel(consent, messages)) : null)
    },
    { name: 'ConsentBanner' },
  )

/** The preferences, while they are open. */
export const ConsentPreferences: DefineSetupFnComponent<Record<never, never>> =
  /* @__PURE__ */ defineComponent(
    () => {
      const { consent, messages } = useProvided()
      const shown = useConsent(({ preferencesOpen }) => preferencesOpen)
      return () =>
        shown.value ? preferencesView(hyperscript, preferencesModel(consent, messages)) : null
    },
    { name: 'ConsentPreferences' },
  )

/** The button that reopens the preferences. */
export const PreferencesButton: DefineSetupFnComponent<Record<never, never>> =
  /* @__PURE__ */ defineComponent(
    () => {
      const { consent, messages } = useProvided()
      return () => preferencesButtonView(hyperscript, consent, messages)
    },
    { name: 'PreferencesButton' },
  )

/** What `CookiePolicy` takes. */
export interface CookiePolicyProps {
  /** The language of the cookie policy: `enPolicy` from `@assent/ui/messages/en`. */
  readonly messages: PolicyMessages
}

/** The cookie policy, as tables. */
export const CookiePolicy: DefineSetupFnComponent<CookiePolicyProps> =
  /* @__PURE__ */ defineComponent(
    (props: CookiePolicyProps) => {
      const { consent } = useProvided()
      return () => cookiePolicyView(hyperscript, cookiePolicyModel(consent, props.messages))
    },
    {
      name: 'CookiePolicy',
      props: { messages: { type: Object as PropType<PolicyMessages>, required: true } },
    },
  )

/** What became of the browser's signal, where it sends one that binds; nothing elsewhere. */
export const SignalStatus: DefineSetupFnComponent<Record<never, never>> =
  /* @__PURE__ */ defineComponent(
    () => {
      const { messages } = useProvided()
      const text = useConsent((snapshot) => signalStatusText(snapshot, messages))
      return () => (text.value ? signalStatusView(hyperscript, text.value) : null)
    },
    { name: 'SignalStatus' },
  )
