import type { Stop } from '../../consent'
import { type Held, holdAttribute, holdTree } from './hold-element'
import { patch } from './patch'

type Type = { readonly prototype: object }

/** Stands before the ways in which a script gives an element an address, or puts it into the page. */
export function guardElements(view: Window & typeof globalThis, held: Held): readonly Stop[] {
  const setter = (type: Type, attribute: string): Stop =>
    patch(type.prototype, attribute, (proceed, [value], element) =>
      holdAttribute(element as Element, attribute, String(value), held) ? undefined : proceed(),
    )
  const insertion = (types: readonly Type[], ...names: readonly string[]): Stop[] =>
    types.flatMap((type) =>
      names.map((name) =>
        patch(type.prototype, name, (proceed, values) => {
          for (const value of values) if (value && typeof value === 'object') holdTree(value, held)
          return proceed()
        }),
      ),
    )
  const { Element, Document, DocumentFragment, CharacterData } = view
  return [
    setter(view.HTMLScriptElement, 'src'),
    setter(view.HTMLIFrameElement, 'src'),
    setter(view.HTMLImageElement, 'src'),
    setter(view.HTMLImageElement, 'srcset'),
    setter(view.HTMLLinkElement, 'href'),
    setter(view.HTMLMediaElement, 'src'),
    setter(view.HTMLVideoElement, 'poster'),
    patch(Element.prototype, 'setAttribute', (proceed, [name, value], element) => {
      const attribute = String(name).toLowerCase()
      const isHeld = holdAttribute(element as Element, attribute, String(value), held)
      return isHeld ? undefined : proceed()
    }),
    ...insertion([view.Node], 'appendChild', 'insertBefore', 'replaceChild'),
    ...insertion([Element, Document, DocumentFragment], 'append', 'prepend', 'replaceChildren'),
    ...insertion([Element, CharacterData], 'before', 'after', 'replaceWith'),
    ...insertion([Element], 'insertAdjacentElement'),
  ]
}
