type Listener = (event: Event) => void
type Ref = (element: Element | null) => void

/** What a view may put on an element: HTML's attribute names, listeners, and `ref`, called with the connected element. */
export interface Attributes {
  readonly ref?: Ref
  readonly [listener: `on${string}`]: Listener | undefined
  readonly [name: string]: string | boolean | Listener | Ref | undefined
}

/** Makes a node of whatever the renderer makes: a React element, a Vue vnode, a DOM element, HTML text. */
export type Hyperscript<N> = (
  tag: string,
  attributes: Attributes,
  ...children: readonly (N | string)[]
) => N
