/**
 * The cookies of this page, as `document.cookie` has them, or `set` as one of them. Not read of the document itself: an
 * image or a form of that name would stand in its place.
 * @see HTML, "document, named properties"
 */
export function pageCookies(set?: string): string {
  const prototype: Document = Object.getPrototypeOf(document)
  if (set) Reflect.set(prototype, 'cookie', set, document)
  return Reflect.get(prototype, 'cookie', document)
}
