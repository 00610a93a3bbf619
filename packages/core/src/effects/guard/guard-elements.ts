import type { Stop } from '../../consent'
import { createHold, type Held } from './hold-element'
import type { Around, Instead, Patch } from './patch'

type View = Window & typeof globalThis
type Type = { readonly prototype: object }

/** Stands before the ways in which a script gives an element an address, or puts it into the page. */
export function guardElements(view: View, patch: Patch, held: Held): readonly Stop[] {
  const hold = createHold(held)
  const types = view as unknown as Readonly<Record<string, Type>>
  const each = (
    kind: RegExp,
    key: RegExp,
    around: (name: string) => Around,
    texts?: readonly number[],
  ): Stop[] => {
    const kinds = Object.getOwnPropertyNames(view).filter((name) => kind.test(name))
    return kinds.flatMap((name) => {
      const { prototype } = types[name] as Type
      const keys = Object.getOwnPropertyNames(prototype).filter((own) => key.test(own))
      return keys.map((own) => patch(prototype, own, around(own), texts))
    })
  }
  const give = (element: unknown, name: unknown, value: unknown): Instead => {
    // Without its namespace: "xlink:href".
    const attribute = String(name).replace(/.*:/, '').toLowerCase()
    return hold.attribute(element as Element, attribute, String(value)) && (() => {})
  }
  const { Audio, Element } = view
  return [
    ...each(
      /^HTML.+Element$/,
      /^(src|srcset|href|imageSrcset|poster|data|rel)$/,
      (key) =>
        ([value], element) =>
          give(element, key, value),
      [0],
    ),
    patch(
      Element.prototype,
      'setAttribute',
      ([name, value], own) => give(own, name, value),
      [0, 1],
    ),
    patch(
      Element.prototype,
      'setAttributeNS',
      ([, name, value], own) => give(own, name, value),
      [1, 2],
    ),
    ...each(/^Element$/, /^setAttributeNode/, () => ([given], own) => {
      const attribute = given as Attr | null
      return !!attribute && give(own, attribute.localName, attribute.value)
    }),
    ...each(
      /^(Node|Element|Doc\w+|CharacterData|Range|HTML(Table|Select|Options)\w+)$/,
      /^(append|prepend|insert|replace|before|after|surround|(body|caption|tHead|tFoot|add)$)/,
      () => (values, self) => {
        for (const value of values) if (value && typeof value === 'object') hold.tree(value, self)
      },
    ),
    // With its address as a property, which is watched.
    patch(
      view,
      'Audio',
      ([src]) => src !== undefined && (() => Object.assign(new Audio(), { src })),
    ),
  ]
}
