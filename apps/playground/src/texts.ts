/** Every text of the portal in one language; those of consent itself come from `@assent/ui`. */
export interface Texts {
  readonly skip: string
  readonly portal: string
  readonly baseline: string
  readonly sections: string
  readonly languages: string
  readonly pages: Readonly<Record<'home' | 'map' | 'reuses' | 'cookies', string>>
  readonly home: {
    readonly title: string
    readonly lead: string
    readonly figures: readonly (readonly [value: string, label: string])[]
    readonly datasets: string
    readonly records: string
    readonly updated: string
    readonly explore: string
  }
  readonly map: {
    readonly back: string
    readonly title: string
    readonly lead: string
    readonly frame: string
    readonly about: string
    readonly facts: readonly (readonly [label: string, value: string])[]
    readonly description: readonly string[]
  }
  readonly reuses: { readonly title: string; readonly lead: string }
  readonly placeholder: {
    readonly title: string
    readonly text: (provider: string, host: string) => string
    readonly cookies: (names: string) => string
    readonly allow: string
    readonly choose: string
  }
  readonly cookies: {
    readonly title: string
    readonly choice: string
    readonly choiceText: string
    readonly withdraw: string
    readonly stillRuns: (services: string) => string
    readonly nothingRuns: string
    readonly reload: string
  }
  readonly footer: { readonly text: string; readonly fiction: string; readonly pages: string }
}
