import type { Hyperscript } from '../hyperscript'
import type { BannerAction, BannerModel, PurposeModel } from './banner-model'
import { lift } from './lift'
import { showModal } from './show-modal'

/**
 * The first layer: who asks and for what, each purpose with its description at hand; then accept all, reject all or choose, as
 * three buttons of the same element, size and weight.
 * @see CNIL, recommendation 2020-092, §§10 to 15 and 34; EDPB cookie banner taskforce, §8 to §18
 */
export function bannerView<N>(h: Hyperscript<N>, model: BannerModel): N {
  const { layout, kind, site, title, text, purposes, continueWithout, actions } = model
  const isModal = layout === 'modal'
  const button = ({ name, label, run }: BannerAction): N =>
    h('button', { type: 'button', 'data-assent': name, onClick: () => run() }, label)
  return h(
    isModal ? 'dialog' : 'section',
    {
      'data-assent': 'banner',
      'data-layout': layout,
      'data-kind': kind,
      lang: model.locale,
      dir: model.direction,
      'aria-labelledby': 'assent-banner',
      ref: isModal ? showModal : lift,
    },
    h(
      'div',
      { 'data-assent': 'head' },
      h('h2', { id: 'assent-banner', tabindex: isModal ? '-1' : undefined }, title),
      ...(site.length ? [h('p', { 'data-assent': 'site' }, site.join(' · '))] : []),
      ...(continueWithout ? [button(continueWithout)] : []),
    ),
    h('p', {}, text),
    h('ul', { 'data-assent': 'purposes' }, ...purposes.map((own) => purposeView(h, own))),
    h('p', { 'data-assent': 'notes' }, ...notesView(h, model)),
    h('div', { 'data-assent': 'actions' }, ...actions.map(button)),
  )
}

/** A short title that stands out, and what it means, at hand in the same layer. */
function purposeView<N>(h: Hyperscript<N>, { id, label, description }: PurposeModel): N {
  const attributes = { 'data-purpose': id }
  if (!description) return h('li', attributes, h('strong', {}, label))
  return h('li', attributes, h('details', {}, h('summary', {}, label), h('p', {}, description)))
}

function notesView<N>(h: Hyperscript<N>, { notes, policy }: BannerModel): readonly (N | string)[] {
  const link = policy && h('a', { href: policy.href, 'data-assent': 'policy' }, policy.label)
  return [`${notes.join(' ')} `, ...(link ? [link] : [])]
}
