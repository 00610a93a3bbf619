import type { Consent, Selection } from '@assent/core'
import { filledIn, textIn } from '@assent/core/document'
import type { Hyperscript } from '../hyperscript'
import type { Messages } from '../messages'

/** What stands in the place of an embed whose service is not allowed. */
export interface EmbedModel {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** What it is. */
  readonly title: string
  /** Whose it is, and what loading it means. */
  readonly text: string
  readonly actions: readonly {
    readonly name: 'allow-once' | 'allow-always'
    readonly label: string
    readonly run: () => void
  }[]
}

/** The place of a service's embed, in a language: once, until the visitor leaves the page; always, as a stored answer. */
export function embedModel(consent: Consent, service: string, messages: Messages): EmbedModel {
  const { embed, locale, direction } = messages
  const declared = consent.get().policy.services.find(({ id }) => id === service)
  const always = { services: { [service]: true } } as Selection
  return {
    locale,
    direction,
    title: textIn(declared?.function ?? '', locale),
    text: filledIn(embed.text, { provider: declared?.provider ?? service }),
    actions: [
      { name: 'allow-once', label: embed.once, run: () => consent.allowOnce(service) },
      { name: 'allow-always', label: embed.always, run: () => consent.choose(always) },
    ],
  }
}

/** Says who provides what is not shown, and what showing it means; offers to show it once or always. */
export function embedView<N>(h: Hyperscript<N>, model: EmbedModel): N {
  const { locale, direction, title, text, actions } = model
  return h(
    'div',
    { 'data-assent': 'embed', lang: locale, dir: direction, role: 'group', 'aria-label': title },
    h('strong', {}, title),
    h('p', {}, text),
    h(
      'div',
      { 'data-assent': 'actions' },
      ...actions.map(({ name, label, run }) =>
        h('button', { type: 'button', 'data-assent': name, onClick: () => run() }, label),
      ),
    ),
  )
}
