import type { Category, Consent, Selection, Tracker } from '@assent/core'
import { textIn } from '@assent/core/document'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'
import { nameIn, retentionIn } from './tracker-text'

/** One category or service in the preferences. */
export interface PreferenceModel {
  readonly id: string
  readonly label: string
  readonly allowed: boolean
  /** Why there is nothing to decide, in words; empty where the visitor decides. */
  readonly exempt: string
  /** Whether it has a control of its own: not where the category's says the same. */
  readonly asks: boolean
}

/** A tracker of a service, in words. */
export interface TrackerModel {
  readonly name: string
  /** What for, and for how long. */
  readonly text: string
}

/** A category with its services. */
export interface CategoryModel extends PreferenceModel {
  readonly description: string
  readonly services: readonly (PreferenceModel & { readonly trackers: readonly TrackerModel[] })[]
}

/** What the preferences show and offer. */
export interface PreferencesModel {
  readonly title: string
  readonly text: string
  readonly details: string
  readonly close: string
  readonly categories: readonly CategoryModel[]
  readonly actions: readonly { readonly name: Answer; readonly label: string }[]
  /** Carries out how the dialog was closed; anything but an answer only closes. */
  readonly answer: (answer: string, selection: Selection) => void
}

type Answer = 'accept-all' | 'reject-all' | 'save'

/** The preferences of a consent, as they stand now, in a language. */
export function preferencesModel(consent: Consent, messages: Messages): PreferencesModel {
  const { policy } = consent.get()
  const { locale } = messages
  const preference = (id: string, label: string): PreferenceModel => {
    const permission = consent.explain(id)
    const exempt = permission.because === 'exempt' ? messages.exempt[permission.exemption] : ''
    return { id, label, allowed: permission.allowed, exempt, asks: !exempt }
  }
  const trackerModel = (tracker: Tracker): TrackerModel => ({
    name: nameIn(tracker, messages),
    text: `${textIn(tracker.purpose, locale)} (${retentionIn(tracker, messages)})`,
  })
  const categoryModel = ({ id, label, description = '' }: Category): CategoryModel => {
    const services = policy.services
      .filter(({ category }) => category === id)
      .map((service) => ({
        ...preference(service.id, `${textIn(service.function, locale)} · ${service.provider}`),
        trackers: service.trackers.map(trackerModel),
      }))
    const several = services.filter(({ asks }) => asks).length > 1
    return {
      ...preference(id, textIn(label, locale)),
      description: textIn(description, locale),
      services: services.map((service) => ({ ...service, asks: service.asks && several })),
    }
  }
  return {
    ...messages.preferences,
    details: messages.details,
    close: messages.close,
    categories: policy.categories.map(categoryModel),
    actions: [
      { name: 'accept-all', label: messages.acceptAll },
      { name: 'reject-all', label: messages.rejectAll },
      { name: 'save', label: messages.save },
    ],
    answer(answer, selection) {
      if (answer === 'accept-all') consent.acceptAll()
      else if (answer === 'reject-all') consent.rejectAll()
      else if (answer === 'save') consent.choose(selection)
      else consent.close()
    },
  }
}

/**
 * A modal dialog with a form: the platform keeps the focus inside, closes on Escape, and gives the focus back. What
 * is toggled lives in the form and nowhere else, until the visitor saves it.
 */
export function preferencesView<N>(h: Hyperscript<N>, model: PreferencesModel): N {
  const { title, text, details, close, categories, actions } = model
  const end = (event: Event): void => endWith(event, model)
  // The first button is what Enter presses: it must be the one that decides nothing.
  return h(
    'dialog',
    {
      'data-assent': 'preferences',
      'aria-labelledby': 'assent-preferences',
      ref: showModal,
      onCancel: end,
      onClose: end,
    },
    h(
      'form',
      { method: 'dialog', onChange: ({ target }) => align(target as HTMLInputElement) },
      h('h2', { id: 'assent-preferences' }, title),
      h('button', { 'data-assent': 'close', value: '', 'aria-label': close, onClick: end }, '×'),
      h('p', {}, text),
      ...categories.map(({ description, services, ...category }) =>
        h(
          'section',
          { 'data-assent': 'category' },
          decision(h, category),
          h('p', {}, description),
          h(
            'details',
            {},
            h('summary', { 'aria-label': `${details}: ${category.label}` }, details),
            ...services.map(({ trackers, ...service }) =>
              h(
                'section',
                {},
                decision(h, service),
                h(
                  'ul',
                  {},
                  ...trackers.map(({ name, text }) => h('li', {}, h('code', {}, name), ` ${text}`)),
                ),
              ),
            ),
          ),
        ),
      ),
      h(
        'div',
        { 'data-assent': 'actions' },
        ...actions.map(({ name, label }) =>
          h('button', { 'data-assent': name, value: name, onClick: end }, label),
        ),
      ),
    ),
  )
}

function decision<N>(h: Hyperscript<N>, { id, label, allowed, exempt, asks }: PreferenceModel): N {
  return asks
    ? h('label', {}, h('input', { type: 'checkbox', name: id, checked: allowed }), label)
    : h('div', {}, h('strong', {}, label), h('small', {}, exempt))
}

function showModal(element: Element | null): void {
  const dialog = element as HTMLDialogElement | null
  if (!dialog?.isConnected || dialog.open) return
  dialog.showModal()
  for (const input of dialog.querySelectorAll('details input')) align(input as HTMLInputElement)
}

/**
 * Closes the dialog, and carries out how. The platform tells of a closed dialog late: whoever opens it again at once
 * would find it closed by the news, so it is closed here, and its own news comes to an element that is gone.
 */
function endWith(event: Event, model: PreferencesModel): void {
  const { value = '' } = event.target as HTMLButtonElement
  const dialog = (event.target as Element).closest('dialog')
  if (!dialog?.isConnected) return
  const selection = selectionFrom(dialog.firstChild as HTMLFormElement, model)
  event.preventDefault()
  // First: the platform gives the focus back before the view is taken out.
  dialog.close()
  model.answer(value, selection)
}

/** A category stands for its services: setting it sets them, and it shows when they differ. */
function align(input: HTMLInputElement): void {
  const [all, ...each] = input.closest('[data-assent=category]')?.querySelectorAll('input') ?? []
  if (!all || !each.length) return
  for (const one of each) if (input === all) one.checked = all.checked
  all.checked = each.every((one) => one.checked)
  all.indeterminate = !all.checked && each.some((one) => one.checked)
}

function selectionFrom(form: HTMLFormElement, { categories }: PreferencesModel): Selection {
  const data = new FormData(form)
  const answers = (models: readonly PreferenceModel[]): Record<string, boolean> =>
    Object.fromEntries(models.filter(({ asks }) => asks).map(({ id }) => [id, data.has(id)]))
  const services = answers(categories.flatMap((category) => category.services))
  return { ...answers(categories), services } as Selection
}
