/** What the browser says of Global Privacy Control. What cannot be read counts as present: a signal only denies. */
export type Signal = 'present' | 'absent' | 'unreadable'

/**
 * What a browser says, by its navigator. An unreadable signal counts as present.
 * @see https://w3c.github.io/gpc/#javascript-property-to-detect-preference
 */
export function signalFrom(browser: { readonly globalPrivacyControl?: unknown }): Signal {
  try {
    const { globalPrivacyControl = false } = browser
    if (globalPrivacyControl === false) return 'absent'
    return globalPrivacyControl === true ? 'present' : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
