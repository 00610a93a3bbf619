import type { Selection } from '@assent/core'
import type { Hyperscript } from '../hyperscript'
import { alignCategory, findServices } from './preferences-form'
import type {
  CategoryModel,
  PreferenceModel,
  PreferencesModel,
  ServiceModel,
} from './preferences-model'
import { showModal } from './show-modal'
import { signalStatusView } from './signal-status'

/** The form that the inputs belong to, from outside: docs/decisions/0002. */
const FORM = 'assent-form'

/**
 * A modal dialog with a form: the platform keeps the focus inside, closes on Escape, and gives the focus back. What
 * is toggled lives in the form and nowhere else, until the visitor saves it.
 */
export function preferencesView<N>(h: Hyperscript<N>, model: PreferencesModel): N {
  const { title, text, signal, words, categories, actions } = model
  const end = (event: Event): void => endWith(event, model)
  return h(
    'dialog',
    {
      'data-assent': 'preferences',
      lang: model.locale,
      dir: model.direction,
      'aria-labelledby': 'assent-preferences',
      ref: open,
      onCancel: end,
      onClose: end,
    },
    // An input shadows what its form has under its name: inside, "insertBefore" would stop a framework.
    h('form', { id: FORM, method: 'dialog' }),
    h(
      'div',
      { onChange: ({ target }) => alignCategory(target as Element) },
      h(
        'div',
        { 'data-assent': 'head' },
        h('h2', { id: 'assent-preferences', tabindex: '-1' }, title),
        // The first button is what Enter presses: it must be the one that decides nothing.
        h(
          'button',
          {
            form: FORM,
            'data-assent': 'close',
            value: '',
            'aria-label': words.close,
            onClick: end,
          },
          '×',
        ),
      ),
      h('p', {}, text),
      ...standingViews(h, model, end),
      ...(signal ? [signalStatusView(h, signal)] : []),
      ...searchViews(h, model),
      ...categories.map((category) => categoryView(h, category, model)),
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

/** When the visitor chose, and the way to take that back. */
function standingViews<N>(
  h: Hyperscript<N>,
  { chosenOn, withdraw }: PreferencesModel,
  end: (event: Event) => void,
): readonly N[] {
  if (!chosenOn) return []
  const button = { 'data-assent': 'withdraw', value: 'withdraw', onClick: end }
  return [
    h(
      'div',
      { 'data-assent': 'standing' },
      h('p', {}, chosenOn),
      ...(withdraw ? [h('button', button, withdraw)] : []),
    ),
  ]
}

function searchViews<N>(h: Hyperscript<N>, { search }: PreferencesModel): readonly N[] {
  if (!search) return []
  const { label, nothingFound } = search
  return [
    h('input', {
      type: 'search',
      'data-assent': 'search',
      'aria-label': label,
      placeholder: label,
      onInput: ({ target }) => findServices(target as HTMLInputElement),
    }),
    h('p', { 'data-assent': 'nothing-found', role: 'status', hidden: true }, nothingFound),
  ]
}

function categoryView<N>(h: Hyperscript<N>, category: CategoryModel, model: PreferencesModel): N {
  const { label, description, services } = category
  const { details } = model.words
  return h(
    'section',
    { 'data-assent': 'category' },
    decision(h, category, model),
    h('p', {}, description),
    ...(services.length
      ? [
          h(
            'details',
            {},
            h('summary', { 'aria-label': `${details}: ${label}` }, details),
            ...services.map((service) => serviceView(h, service, model)),
          ),
        ]
      : []),
  )
}

function serviceView<N>(h: Hyperscript<N>, service: ServiceModel, model: PreferencesModel): N {
  return h(
    'section',
    { 'data-assent': 'service' },
    decision(h, service, model, service.news),
    h(
      'ul',
      {},
      ...service.trackers.map(({ name, text }) => h('li', {}, h('code', {}, name), ` ${text}`)),
    ),
  )
}

/** The control of a category or service: one switch, a pair of answers, or nothing to decide. */
function decision<N>(
  h: Hyperscript<N>,
  { id, label, answer, note, asks, isApart }: PreferenceModel,
  { controls, words }: PreferencesModel,
  news = '',
): N {
  const notes = [...(news ? [h('mark', {}, news)] : []), ...(note ? [h('small', {}, note)] : [])]
  if (!asks) return h('div', { 'data-assent': 'decision' }, h('strong', {}, label), ...notes)
  if (controls === 'switches') {
    const checked = answer === true
    return h(
      'label',
      { 'data-assent': 'decision', 'data-apart': isApart ? 'true' : undefined },
      h('input', { form: FORM, type: 'checkbox', name: id, checked }),
      h('span', {}, label),
      ...notes,
    )
  }
  const choice = (value: boolean, word: string): N =>
    h(
      'label',
      {},
      h('input', {
        form: FORM,
        type: 'radio',
        name: id,
        value: String(value),
        checked: answer === value,
      }),
      word,
    )
  return h(
    'fieldset',
    { 'data-assent': 'decision', 'data-apart': isApart ? 'true' : undefined },
    h('legend', {}, label, ...notes),
    choice(true, words.accept),
    choice(false, words.refuse),
  )
}

function open(element: Element | null): void {
  showModal(element)
  for (const details of element?.querySelectorAll('details') ?? []) alignCategory(details)
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

function selectionFrom(
  form: HTMLFormElement,
  { categories, controls }: PreferencesModel,
): Selection {
  const data = new FormData(form)
  const answers = (models: readonly PreferenceModel[]): Record<string, boolean> => {
    const asked = models.filter(({ asks }) => asks)
    if (controls === 'switches') {
      return Object.fromEntries(asked.map(({ id }) => [id, data.has(id)]))
    }
    // A pair of which neither is taken is no answer.
    const taken = asked.filter(({ id }) => data.has(id))
    return Object.fromEntries(taken.map(({ id }) => [id, data.get(id) === 'true']))
  }
  const services = answers(categories.flatMap((category) => category.services))
  return { ...answers(categories), services } as Selection
}
