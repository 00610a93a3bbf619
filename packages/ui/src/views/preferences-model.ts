import type { Consent, Selection, Tracker } from '@assent/core'
import { filledIn, nameIn, newSince, retentionIn, textIn } from '@assent/core/document'
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
  const answers = Object.values(choice?.answers ?? {})
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return {
    locale,
    direction,
    controls,
    ...messages.preferences,
    chosenOn:
      choice && answers.length
        ? filledIn(messages.chosenOn, { date: date.format(choice.decidedAt) })
        : '',
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
    withdraw: answers.some(({ granted }) => granted) ? messages.withdraw : null,
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
      ),
      news: news.has(service.id) ? messages.isNew : '',
      trackers: service.trackers.map(tracker),
    })
  }
  return categories.map(({ id, label, description = '' }) => {
    const own = models.get(id) ?? []
    const several = own.filter(({ asks }) => asks).length > 1
    return {
      ...preference(consent, id, textIn(label, locale), messages),
      description: textIn(description, locale),
      services: own.map((service) => ({ ...service, asks: service.asks && several })),
    }
  })
}

function preference(
  consent: Consent,
  id: string,
  label: string,
  { exempt, onUntilRefused }: Messages,
): PreferenceModel {
  const permission = consent.explain(id)
  const { allowed, because } = permission
  const isOn = because === 'unrefused'
  return {
    id,
    label,
    allowed,
    answer: allowed || because === 'denied' || because === 'signal' ? allowed : null,
    note: because === 'exempt' ? exempt[permission.exemption] : isOn ? onUntilRefused : '',
    asks: because !== 'exempt',
  }
}

/** Pairs of which none was taken answer nothing. */
function isAnswer({ services = {}, ...categories }: Selection): boolean {
  return Object.keys(categories).length + Object.keys(services).length > 0
}
