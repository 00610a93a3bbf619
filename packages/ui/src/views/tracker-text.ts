import type { Tracker } from '@assent/core'
import { durationFrom } from '@assent/core/document'
import { durationIn, type TrackerMessages } from '../messages'

/** A tracker's name, or "any cookie starting with …". */
export function nameIn({ name }: Tracker, { prefix }: TrackerMessages): string {
  return typeof name === 'string' ? name : `${prefix} ${name.prefix}`
}

/** How long a tracker stays, in words. */
export function retentionIn({ retention }: Tracker, { locale, session }: TrackerMessages): string {
  return retention === 'session' ? session : durationIn(locale, durationFrom(retention))
}
