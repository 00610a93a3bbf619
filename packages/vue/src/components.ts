import type { CategoryId, ServiceId } from '@assent/core'
import {
  type BannerOptions,
  bannerModel,
  bannerView,
  type CookiePolicyViewOptions,
  cookiePolicyModel,
  cookiePolicyView,
  embedModel,
  embedView,
  type Hyperscript,
  knownPermissions,
  type PolicyMessages,
  type PreferencesButtonOptions,
  type PreferencesOptions,
  preferencesButtonModel,
  preferencesButtonView,
  preferencesModel,
  preferencesView,
  savedModel,
  savedView,
  signalStatusModel,
  signalStatusView,
} from '@assent/ui'
import {
  type DefineSetupFnComponent,
  defineComponent,
  type PropType,
  type Slot,
  type VNode,
} from 'vue'
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

/**
 * Renders its default slot while its service is allowed; else says whose it is, and offers it once or always. A slot
 * `placeholder` gets the model of that, and stands there instead.
 */
export const Embed: DefineSetupFnComponent<EmbedProps> = /* @__PURE__ */ defineComponent(
  (props: EmbedProps, { slots }) => {
    const { consent, messages } = useProvided()
    const allowed = useAllowed(() => props.service)
    return () =>
      allowed.value
        ? slots.default?.()
        : shown(slots.placeholder, embedView, embedModel(consent, props.service, messages()))
  },
  {
    name: 'Embed',
    props: { service: { type: String as PropType<ServiceId>, required: true } },
  },
)

/** The banner, while the visitor is to be asked, or told; the default slot gets its model, and stands there instead. */
export const ConsentBanner: DefineSetupFnComponent<BannerOptions> = /* @__PURE__ */ defineComponent(
  (props: BannerOptions, { slots }) => {
    const { consent, messages } = useProvided()
    const isShown = useConsent(({ needsAnswer, needsNotice }) =>
      needsAnswer ? 'asks' : needsNotice,
    )
    return () =>
      isShown.value
        ? shown(slots.default, bannerView, bannerModel(consent, messages(), props))
        : null
  },
  {
    name: 'ConsentBanner',
    props: { layout: String as PropType<'box' | 'bar' | 'modal'>, continueWithout: Boolean },
  },
)

/** The preferences, while they are open; the default slot gets their model, and stands there instead. */
export const ConsentPreferences: DefineSetupFnComponent<PreferencesOptions> =
  /* @__PURE__ */ defineComponent(
    (props: PreferencesOptions, { slots }) => {
      const { consent, messages } = useProvided()
      const isShown = useConsent(({ preferencesOpen }) => preferencesOpen)
      return () =>
        isShown.value
          ? shown(slots.default, preferencesView, preferencesModel(consent, messages(), props))
          : null
    },
    {
      name: 'ConsentPreferences',
      props: { controls: String as PropType<'switches' | 'pairs'>, searchFrom: Number },
    },
  )

/** The button that reopens the preferences; the default slot gets its model, and stands there instead. */
export const PreferencesButton: DefineSetupFnComponent<PreferencesButtonOptions> =
  /* @__PURE__ */ defineComponent(
    (props: PreferencesButtonOptions, { slots }) => {
      const { consent, messages } = useProvided()
      const signal = useConsent((snapshot) => signalStatusModel(snapshot, messages())?.text ?? '')
      return () =>
        shown(slots.default, preferencesButtonView, {
          ...preferencesButtonModel(consent, messages(), props),
          signal: signal.value,
        })
    },
    {
      name: 'PreferencesButton',
      props: { look: String as PropType<'button' | 'link' | 'corner'> },
    },
  )

/** What `CookiePolicy` takes. */
export interface CookiePolicyProps extends Omit<CookiePolicyViewOptions, 'permissions'> {
  /** The language of the cookie policy: `enPolicy` from `@assent/ui/messages/en`. */
  readonly messages: PolicyMessages
}

/** The cookie policy, with what the visitor answered; the default slot gets its model, and stands there instead. */
export const CookiePolicy: DefineSetupFnComponent<CookiePolicyProps> =
  /* @__PURE__ */ defineComponent(
    (props: CookiePolicyProps, { slots }) => {
      const { consent } = useProvided()
      const permissions = useConsent(knownPermissions)
      return () => {
        const own = { ...props, permissions: permissions.value }
        return shown(
          slots.default,
          cookiePolicyView,
          cookiePolicyModel(consent, props.messages, own),
        )
      }
    },
    {
      name: 'CookiePolicy',
      props: {
        messages: { type: Object as PropType<PolicyMessages>, required: true },
        parts: Array as PropType<NonNullable<CookiePolicyProps['parts']>>,
        columns: Array as PropType<NonNullable<CookiePolicyProps['columns']>>,
        previous: Object as PropType<NonNullable<CookiePolicyProps['previous']>>,
        level: Number as PropType<NonNullable<CookiePolicyProps['level']>>,
      },
    },
  )

/** What became of the browser's signal, where it sends one that binds; nothing elsewhere. */
export const SignalStatus: DefineSetupFnComponent<Record<never, never>> =
  /* @__PURE__ */ defineComponent(
    (_, { slots }) => {
      const { messages } = useProvided()
      const model = useConsent((snapshot) => signalStatusModel(snapshot, messages()))
      return () => (model.value ? shown(slots.default, signalStatusView, model.value) : null)
    },
    { name: 'SignalStatus' },
  )

/**
 * Says quietly that an answer is kept, for those who do not see that the banner is gone; the default slot gets its model, and
 * stands there instead.
 */
export const ConsentSaved: DefineSetupFnComponent<Record<never, never>> =
  /* @__PURE__ */ defineComponent(
    (_, { slots }) => {
      const { messages } = useProvided()
      const model = useConsent((snapshot) => savedModel(snapshot, messages()))
      return () => shown(slots.default, savedView, model.value)
    },
    { name: 'ConsentSaved' },
  )

function shown<Model>(
  slot: Slot | undefined,
  view: (h: Hyperscript<VNode>, model: Model) => VNode,
  model: Model,
): VNode | VNode[] {
  return slot ? slot(model) : view(hyperscript, model)
}
