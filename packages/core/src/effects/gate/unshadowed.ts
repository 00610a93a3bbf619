/**
 * An element or a document, to be read past what its page put before it: `<input name="remove">` stands before its form's
 * `remove`, and `<img name="querySelector">` before the document's.
 * @see HTML, "form, named properties"; "document, named properties"
 */
export function unshadowed<T extends Node>(node: T): Readonly<T> {
  const prototype = Object.getPrototypeOf(node)
  return new Proxy(node, {
    get(_, key) {
      const value = Reflect.get(prototype, key, node)
      return typeof value === 'function' ? value.bind(node) : value
    },
  })
}
