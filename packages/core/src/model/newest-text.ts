/** The text of the newest choice among several, by the date that it begins with; of equals the one that sorts last. */
export function newestText(texts: readonly (string | null)[]): string | null {
  let newest: string | null = null
  for (const text of texts) {
    if (text === null) continue
    const later = timeIn(text) - timeIn(newest ?? '')
    if (newest === null || later > 0 || (later === 0 && text > newest)) newest = text
  }
  return newest
}

/** When a choice was made, in s since 1970; -1 for what is none. */
function timeIn(text: string): number {
  const [, time] = /~([\da-z]{1,8})\b/.exec(text) ?? []
  return time ? Number.parseInt(time, 36) : -1
}
