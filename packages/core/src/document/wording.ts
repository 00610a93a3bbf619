import { durationFrom } from '../model/duration'
import { type Location, type Retention, type Text, type Tracker, textIn } from '../model/policy'
import type { PolicyMessages, TrackerMessages } from './policy-messages'

/** A text with its values: `{provider}` becomes what `values.provider` says. */
export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** A duration in words: `6 months`, `6 mois`; for `session` what the messages say. */
export function retentionIn(retention: Retention, { locale, session }: TrackerMessages): string {
  if (retention === 'session') return session
  return durationFrom(retention)
    .map(({ value, unit }) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
    )
    .join(' ')
}

/** A tracker's name, or "any cookie starting with …", "any key starting with …". */
export function nameIn(tracker: Pick<Tracker, 'name' | 'storage'>, words: TrackerMessages): string {
  const { name } = tracker
  return typeof name === 'string' ? name : `${prefixIn(tracker, words)} ${name.prefix}`
}

/** What stands before a name of which only the beginning is known: a cookie's, or a key's of other storage. */
export function prefixIn(
  { storage = 'cookie' }: Pick<Tracker, 'storage'>,
  { prefix, prefixKey }: TrackerMessages,
): string {
  return storage === 'cookie' ? prefix : prefixKey
}

/** The part of the site in brackets, after what works there; empty where none is named. */
export function locationIn(
  location: readonly Location[],
  { location: words }: PolicyMessages,
): string {
  if (!location.length) return ''
  if (location.length > 1) return ` (${words.both})`
  return ` (${location[0] === 'back-office' ? words.back : words.front})`
}

// Controls, and what reverses or embeds the text around it: U+202A to U+202E and U+2066 to U+2069.
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/**
 * A text of the policy as one line that cannot reorder or break what stands around it.
 * @see Unicode Standard Annex #9, section 2
 */
export function lineIn(text: Text, locale: string): string {
  return textIn(text, locale).replace(UNSEEN, ' ').trim()
}
