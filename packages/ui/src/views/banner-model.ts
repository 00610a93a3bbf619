import type { Category, Consent, Permission, Selection, Service, Snapshot } from '@assent/core'
import { askedIn, filledIn, type NewSince, newSince, textIn } from '@assent/core/document'
import { type Messages, pluralIn } from '../messages'
import { type LinkModel, policyLink } from './policy-link'
import { preferencesLabel } from './preferences-button'

/** How the banner stands in the page, and what it offers besides its three answers. */
export interface BannerOptions {
  /**
   * `box` in a corner, `bar` along the edge, `modal` before everything else: closing that one answers nothing.
   * @default 'box'
   */
  readonly layout?: 'box' | 'bar' | 'modal'
  /**
   * One more way to refuse, at the head of the banner.
   * @see CNIL, recommendation 2020-092, §31
   * @default false
   */
  readonly continueWithout?: boolean
}

/** A button of the banner. */
export interface BannerAction {
  readonly name: 'accept-all' | 'reject-all' | 'choose' | 'continue' | 'acknowledge'
  readonly label: string
  readonly run: () => void
}

/** A purpose that the banner names: a category of the policy. */
export interface PurposeModel {
  readonly id: string
  readonly label: string
  /** Empty where the policy has none. */
  readonly description: string
}

/** What the banner says and offers: each fact by itself, as the policy declares it. */
export interface BannerModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly layout: 'box' | 'bar' | 'modal'
  /** Whether it asks, or tells of what runs until the visitor refuses. */
  readonly kind: 'question' | 'notice'
  /** Who asks: the site and, where that is another, who answers for it in law; none where the policy has no notice. */
  readonly site: readonly string[]
  readonly title: string
  /** What is asked or told, and by how many providers; the purposes follow. */
  readonly text: string
  readonly providers: number
  /** What is asked about, or goes on; what is exempt is not among it. */
  readonly purposes: readonly PurposeModel[]
  /** That the site can be used either way, and where an answer is changed; what is on without consent, and where to object. */
  readonly notes: readonly string[]
  /** To the cookie policy; `null` where the policy's notice names no page. */
  readonly policy: LinkModel | null
  /** Refuses from the head; `null` where the site does not offer that. */
  readonly continueWithout: BannerAction | null
  /** Three of one kind: none may stand out. */
  readonly actions: readonly BannerAction[]
}

/**
 * The first layer of a consent, in a language: who asks, for which purposes, how many providers, what follows, and where the
 * policy is. Who has chosen before is asked about what is new, and about nothing else.
 * @see CNIL, guidelines 2020-091, §24; recommendation 2020-092, §§10 to 15; GDPR, articles 4(11) and 13
 */
export function bannerModel(
  consent: Consent,
  messages: Messages,
  { layout = 'box', continueWithout = false }: BannerOptions = {},
): BannerModel {
  const { locale, direction, banner } = messages
  const snapshot = consent.get()
  const { needsNotice, policy, regime } = snapshot
  const news = newSince(snapshot, consent.now())
  const told = needsNotice ? runningIn(snapshot) : askedIn(snapshot, consent.now())
  const count = new Set(told.services.map(({ provider }) => provider)).size
  const lead = needsNotice ? banner.informs : banner.asks
  return {
    locale,
    direction,
    layout,
    kind: needsNotice ? 'notice' : 'question',
    site: siteIn(snapshot, locale),
    title: banner.title,
    text: news ? newsIn(news, snapshot, messages) : pluralIn(locale, lead, count, {}),
    providers: count,
    purposes: told.categories.map(({ id, label, description = '' }) => ({
      id,
      label: textIn(label, locale),
      description: textIn(description, locale),
    })),
    notes: [
      filledIn(banner.free, { reopen: preferencesLabel(regime, messages) }),
      ...(needsNotice ? [] : objectionIn(snapshot, messages)),
    ],
    policy: policyLink(policy, messages.policy, locale),
    ...actionsOf(consent, messages, told, continueWithout),
  }
}

/** What a first layer is about. */
type Told = ReturnType<typeof askedIn>

/** The answers of a first layer: to what it names, and to nothing that was answered before or that it says nothing of. */
function actionsOf(
  consent: Consent,
  messages: Messages,
  told: Told,
  continueWithout: boolean,
): Pick<BannerModel, 'actions' | 'continueWithout'> {
  const { needsNotice } = consent.get()
  const isWhole = isAboutAll(consent.get(), told)
  const exactly = (granted: boolean) => (): void => {
    // As services, so that a category's answer is none for those of its services that are not named.
    const entries = answeredIn(consent.get(), told, granted).map((id) => [id, granted])
    consent.choose({ services: Object.fromEntries(entries) } as Selection)
  }
  const reject = isWhole && !needsNotice ? consent.rejectAll : exactly(false)
  const accept: BannerAction = needsNotice
    ? { name: 'acknowledge', label: messages.acknowledge, run: consent.acknowledge }
    : {
        name: 'accept-all',
        label: messages.acceptAll,
        run: isWhole ? consent.acceptAll : exactly(true),
      }
  return {
    continueWithout: continueWithout
      ? { name: 'continue', label: messages.continueWithout, run: reject }
      : null,
    actions: [
      accept,
      { name: 'reject-all', label: messages.rejectAll, run: reject },
      { name: 'choose', label: messages.choose, run: consent.open },
    ],
  }
}

/** Whether nothing but what is named was answered before, or is kept from running by anything else. */
function isAboutAll({ policy, permissions }: Snapshot, { categories, services }: Told): boolean {
  const named = new Set([...categories, ...services].map(({ id }) => id))
  const isOpen = ({ because }: Permission): boolean =>
    because === 'exempt' || because === 'unrefused' || because === 'undecided'
  return [...policy.categories, ...policy.services].every(
    ({ id }) => named.has(id) || isOpen(permissions[id] as Permission),
  )
}

/** The ids that an answer to what is named answers: a category's own not against what was granted in it. */
function answeredIn(
  { policy, permissions }: Snapshot,
  { categories, services }: Told,
  granted: boolean,
): readonly string[] {
  const named = new Set(services.map(({ id }) => id))
  const others = policy.services.filter(({ id }) => !named.has(id))
  // What was granted keeps its date: nothing prolongs it.
  const isFree = ({ id }: Category): boolean =>
    !(granted && permissions[id]?.because === 'granted') &&
    others.every(
      (own) =>
        own.category !== id ||
        permissions[own.id]?.because === 'exempt' ||
        (permissions[own.id]?.because === 'granted') === granted,
    )
  return [...categories.filter(isFree), ...services].map(({ id }) => id)
}

/** Who asks: by the name that the visitor knows and, where that is another, by that in law. GDPR, article 13(1)(a). */
function siteIn({ policy: { notice } }: Snapshot, locale: string): readonly string[] {
  const names = [notice?.site ?? '', notice?.controller ?? ''].map((own) => textIn(own, locale))
  return [...new Set(names.filter(Boolean))]
}

/** What runs until it is refused: services with their categories, and categories that have none. */
function runningIn({ policy, permissions }: Snapshot): Told {
  const runs = ({ id }: { readonly id: string }): boolean =>
    permissions[id]?.because === 'unrefused'
  const services = policy.services.filter(runs)
  const used = new Set(policy.services.map(({ category }) => category))
  const running = new Set(services.map(({ category }) => category))
  const isShown = (own: Category): boolean => (used.has(own.id) ? running.has(own.id) : runs(own))
  return { categories: policy.categories.filter(isShown), services }
}

/** What is on without consent, in a clause, and where to object to it. */
function objectionIn(snapshot: Snapshot, { banner, choose, locale }: Messages): readonly string[] {
  const { services } = runningIn(snapshot)
  if (!services.length) return []
  const names = [...new Set(services.map((own) => textIn(own.function, locale)))]
  return [filledIn(banner.objection, { choose, names: new Intl.ListFormat(locale).format(names) })]
}

function namedIn(service: Service, locale: string): string {
  return `${textIn(service.function, locale)} (${service.provider})`
}

function newsIn(
  { since, services, categories }: NewSince,
  { policy }: Snapshot,
  { banner, locale }: Messages,
): string {
  const ids = new Set<string>([...services, ...categories])
  const isNew = ({ id }: { readonly id: string }): boolean => ids.has(id)
  const names = services.length
    ? policy.services.filter(isNew).map((own) => namedIn(own, locale))
    : policy.categories.filter(isNew).map(({ label }) => textIn(label, locale))
  return pluralIn(locale, banner.news, names.length, {
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(since),
    names: new Intl.ListFormat(locale).format(names),
  })
}
