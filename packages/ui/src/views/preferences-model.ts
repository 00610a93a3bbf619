import type { Consent, Permission, Selection, Tracker } from '@assent/core'
import {
  answeredAt,
  filledIn,
  nameIn,
  newSince,
  retentionIn,
  termsIn,
  textIn,
} from '@assent/core/document'
import type { Messages } from '../messages'
import { type SignalStatusModel, signalStatusModel } from './signal-status'

/** How the preferences ask. */
export interface PreferencesOptions {
  /**
   * `switches` are off until the visitor puts them on; `pairs` ask for each purpose to accept or to refuse, with neither
   * taken beforehand, as French public services do.
   * @default 'switches'
   */
  readonly controls?: 'switches' | 'pairs'
  /** From how many services on there is a field that finds one. @default 12 */
  readonly searchFrom?: number
}

/** One category or service in the preferences. */
export interface PreferenceModel {
  readonly id: string
  readonly label: string
  readonly allowed: boolean
  /** What the visitor answered, or what holds without an answer; `null` where they have not answered. */
  readonly answer: boolean | null
  /** What stands beside it: why there is nothing to decide, or that it is on until it is refused; else empty. */
  readonly note: string
  /** Whether it has a control of its own: not where it is exempt, or the category's says the same. */
  readonly asks: boolean
  /** Whether its category's control says nothing of it: exempt with an objection, beside services that ask. */
  readonly isApart: boolean
}

/** A tracker of a service, in words. */
export interface TrackerModel {
  readonly name: string
  /** What for, and for how long. */
  readonly text: string
}

/** A service in the preferences. */
export interface ServiceModel extends PreferenceModel {
  /** A label where it joined or changed since the last choice; else empty. */
  readonly news: string
  readonly trackers: readonly TrackerModel[]
}

/** A category with its services. */
export interface CategoryModel extends PreferenceModel {
  readonly description: string
  readonly services: readonly ServiceModel[]
}

/** How the preferences were closed: by an answer, or by closing them. */
export type PreferencesAnswer = 'accept-all' | 'reject-all' | 'save' | 'withdraw' | ''

/** What the preferences show and offer. */
export interface PreferencesModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly controls: 'switches' | 'pairs'
  readonly title: string
  readonly text: string
  /** When the visitor chose; empty where they have not. */
  readonly chosenOn: string
  readonly signal: SignalStatusModel | null
  /** The field that finds a service; `null` where there are few. */
  readonly search: { readonly label: string; readonly nothingFound: string } | null
  readonly words: Pick<Messages, 'details' | 'close' | 'accept' | 'refuse'>
  readonly categories: readonly CategoryModel[]
  readonly actions: readonly { readonly name: PreferencesAnswer; readonly label: string }[]
  /** Takes back what was granted; `null` where nothing is. */
  readonly withdraw: string | null
  /** Carries out how the dialog was closed; anything but an answer only closes. */
  readonly answer: (answer: string, selection: Selection) => void
}

/** The preferences of a consent, as they stand now, in a language. */
export function preferencesModel(
  consent: Consent,
  messages: Messages,
  { controls = 'switches', searchFrom = 12 }: PreferencesOptions = {},
): PreferencesModel {
  const snapshot = consent.get()
  const { policy, choice } = snapshot
  const { locale, direction } = messages
  const terms = termsIn(policy, snapshot.regime)
  const answered = answeredAt(choice)
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  // What needs no consent is nothing to withdraw.
  const isGranted = Object.entries(choice?.answers ?? {}).some(
    ([id, { granted }]) => granted && !terms.get(id)?.isApart,
  )
  return {
    locale,
    direction,
    controls,
    ...messages.preferences,
    chosenOn: answered ? filledIn(messages.chosenOn, { date: date.format(answered) }) : '',
    signal: signalStatusModel(snapshot, messages),
    search:
      policy.services.length >= searchFrom
        ? { label: messages.search, nothingFound: messages.nothingFound }
        : null,
    words: messages,
    categories: categoryModels(consent, messages),
    actions: [
      { name: 'accept-all', label: messages.acceptAll },
      { name: 'reject-all', label: messages.rejectAll },
      { name: 'save', label: messages.save },
    ],
    withdraw: isGranted ? messages.withdraw : null,
    answer(answer, selection) {
      if (answer === 'accept-all') consent.acceptAll()
      else if (answer === 'reject-all') consent.rejectAll()
      else if (answer === 'withdraw') consent.withdraw()
      else if (answer === 'save' && isAnswer(selection)) consent.choose(selection)
      else consent.close()
    },
  }
}

function categoryModels(consent: Consent, messages: Messages): readonly CategoryModel[] {
  const { locale } = messages
  const { categories, services } = consent.get().policy
  const terms = termsIn(consent.get().policy, consent.get().regime)
  const news = new Set<string>(newSince(consent.get(), consent.now())?.services)
  const tracker = (own: Tracker): TrackerModel => ({
    name: nameIn(own, messages),
    text: `${textIn(own.purpose, locale)} (${retentionIn(own.retention, messages)})`,
  })
  // Through the services once, and not once for each category.
  const models = new Map<string, ServiceModel[]>(categories.map(({ id }) => [id, []]))
  for (const service of services) {
    models.get(service.category)?.push({
      ...preference(
        consent,
        service.id,
        `${textIn(service.function, locale)} · ${service.provider}`,
        messages,
        !!terms.get(service.id)?.isApart,
      ),
      isApart: !!terms.get(service.id)?.isApart && !terms.get(service.category)?.isApart,
      news: news.has(service.id) ? messages.isNew : '',
      trackers: service.trackers.map(tracker),
    })
  }
  return categories.map(({ id, label, description = '' }) => {
    const own = models.get(id) ?? []
    const asked = own.filter(({ asks, isApart }) => asks && !isApart)
    const several = asked.length > 1
    const category = preference(
      consent,
      id,
      textIn(label, locale),
      messages,
      !!terms.get(id)?.isApart,
    )
    // It stands for its services, whatever was once answered to it: nothing is on that one of them has not been asked about.
    const [first = category] = asked
    const isAlike = asked.every(({ answer }) => answer === first.answer)
    return {
      ...category,
      answer: isAlike ? first.answer : null,
      description: textIn(description, locale),
      services: own.map((service) => ({
        ...service,
        asks: service.asks && (several || service.isApart),
      })),
    }
  })
}

function preference(
  consent: Consent,
  id: string,
  label: string,
  { exempt, onUntilRefused, onUntilObjected }: Messages,
  isApart = false,
): PreferenceModel {
  const permission = consent.explain(id)
  const { allowed, because } = permission
  const on = because !== 'unrefused' ? '' : isApart ? onUntilObjected : onUntilRefused
  return {
    id,
    label,
    allowed,
    answer: allowed || ANSWERED.includes(because) ? allowed : null,
    note: because === 'exempt' ? exempt[permission.exemption] : on,
    asks: because !== 'exempt',
    isApart: false,
  }
}

const ANSWERED: readonly Permission['because'][] = ['denied', 'withdrawn', 'signal']

/** Pairs of which none was taken answer nothing. */
function isAnswer({ services = {}, ...categories }: Selection): boolean {
  return Object.keys(categories).length + Object.keys(services).length > 0
}
