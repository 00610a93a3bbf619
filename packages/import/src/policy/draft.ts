import type { Location, Tracker } from '@assent/core'

/** A text and where it stands. */
export interface Said {
  readonly where: string
  readonly text: string
}

/** A tracker as its row tells of it. */
export interface TrackerDraft {
  readonly where: string
  /** The texts that tell of it, its name first. */
  readonly said: readonly string[]
  readonly name: Tracker['name']
  readonly storage: Tracker['storage'] | null
  readonly party: Tracker['party'] | null
  /** Empty where the row says none. */
  readonly purpose: string
  readonly retention: Tracker['retention']
}

/** What one row says of a service; empty texts where it says nothing. */
export interface ServiceDraft {
  readonly where: string
  /** The label of its category; empty where the table and the row have none. */
  readonly label: string
  readonly description: string
  readonly provider: string
  /** Whether the row names the provider, rather than a host of theirs. */
  readonly isProviderSaid: boolean
  readonly function: string
  readonly location: readonly Location[]
  /** The words by which it needs consent, or none. */
  readonly consent: Said | null
  readonly exempt: Said | null
  readonly trackers: readonly TrackerDraft[]
  readonly hosts: readonly string[]
  readonly transfers: readonly string[]
}
