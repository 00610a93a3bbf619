/** What documents have by themselves, whatever an image or a form of that name shadows. HTML, 3.1.7. */
export function ownOf<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document)
}
