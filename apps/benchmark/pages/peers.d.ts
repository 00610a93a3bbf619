/** What the peers without types, or without types for this, are used with here. */

declare module '*.css'

declare module 'klaro/dist/klaro-no-css' {
  export function setup(config: object): void
}

declare module 'orejime/dist/orejime-standard-en.js'

interface Window {
  loadOrejime(config: object): unknown
}

declare const tarteaucitron: {
  readonly services: Record<string, object>
  job?: readonly string[]
  init(parameters: object): void
}
