import type { CategoryId, ServiceId } from '@assent/core'
import {
  type BannerModel,
  type BannerOptions,
  bannerModel,
  bannerView,
  type CookiePolicyModel,
  type CookiePolicyViewOptions,
  cookiePolicyModel,
  cookiePolicyView,
  type EmbedModel,
  embedModel,
  embedView,
  knownPermissions,
  type PolicyMessages,
  type PreferencesButtonModel,
  type PreferencesButtonOptions,
  type PreferencesModel,
  type PreferencesOptions,
  preferencesButtonModel,
  preferencesButtonView,
  preferencesModel,
  preferencesView,
  type SavedModel,
  type SignalStatusModel,
  savedModel,
  savedView,
  signalStatusModel,
  signalStatusView,
} from '@assent/ui'
import type { ReactNode } from 'react'
import { useProvided } from './consent-provider'
import { hyperscript } from './hyperscript'
import { useAllowed, useConsent } from './use-consent'

/** What a site may show instead of a view, made of the same model. */
export interface ReplaceableProps<Model> {
  /** @default the view of `@assent/ui` */
  readonly children?: (model: Model) => ReactNode
}

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
  /** What stands there instead. @default the view of `@assent/ui` */
  readonly placeholder?: (model: EmbedModel) => ReactNode
}

/** Renders its children while their service is allowed; else says whose they are, and offers them once or always. */
export function Embed({
  service,
  children,
  placeholder = viewOf(embedView),
}: EmbedProps): ReactNode {
  const { consent, messages } = useProvided()
  const allowed = useAllowed(service)
  return allowed ? children : placeholder(embedModel(consent, service, messages))
}

/** The banner, while the visitor is to be asked, or told. */
export function ConsentBanner({
  children = viewOf(bannerView),
  ...options
}: ReplaceableProps<BannerModel> & BannerOptions): ReactNode {
  const { consent, messages } = useProvided()
  const shown = useConsent(({ needsAnswer, needsNotice }) => (needsAnswer ? 'asks' : needsNotice))
  return shown ? children(bannerModel(consent, messages, options)) : null
}

/** The preferences, while they are open. */
export function ConsentPreferences({
  children = viewOf(preferencesView),
  ...options
}: ReplaceableProps<PreferencesModel> & PreferencesOptions): ReactNode {
  const { consent, messages } = useProvided()
  const shown = useConsent(({ preferencesOpen }) => preferencesOpen)
  return shown ? children(preferencesModel(consent, messages, options)) : null
}

/** The button that reopens the preferences. */
export function PreferencesButton({
  children = viewOf(preferencesButtonView),
  ...options
}: ReplaceableProps<PreferencesButtonModel> & PreferencesButtonOptions): ReactNode {
  const { consent, messages } = useProvided()
  const signal = useConsent((snapshot) => signalStatusModel(snapshot, messages)?.text ?? '')
  return children({ ...preferencesButtonModel(consent, messages, options), signal })
}

/** What `CookiePolicy` takes. */
export interface CookiePolicyProps
  extends ReplaceableProps<CookiePolicyModel>,
    Omit<CookiePolicyViewOptions, 'permissions'> {
  /** The language of the cookie policy: `enPolicy` from `@assent/ui/messages/en`. */
  readonly messages: PolicyMessages
}

/** The cookie policy, with what the visitor answered. */
export function CookiePolicy({
  messages,
  children = viewOf(cookiePolicyView),
  ...options
}: CookiePolicyProps): ReactNode {
  const permissions = useConsent(knownPermissions)
  return children(cookiePolicyModel(useProvided().consent, messages, { ...options, permissions }))
}

/** What became of the browser's signal, where it sends one that binds; nothing elsewhere. */
export function SignalStatus({
  children = viewOf(signalStatusView),
}: ReplaceableProps<SignalStatusModel>): ReactNode {
  const { messages } = useProvided()
  const model = useConsent((snapshot) => signalStatusModel(snapshot, messages))
  return model && children(model)
}

/** Says quietly that an answer is kept, for those who do not see that the banner is gone. */
export function ConsentSaved({
  children = viewOf(savedView),
}: ReplaceableProps<SavedModel>): ReactNode {
  const { messages } = useProvided()
  return children(useConsent((snapshot) => savedModel(snapshot, messages)))
}

function viewOf<Model>(
  view: (h: typeof hyperscript, model: Model) => ReactNode,
): (model: Model) => ReactNode {
  return (model) => view(hyperscript, model)
}
