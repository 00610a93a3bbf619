import { pathTo } from './shape'

/** An object or a list that is being read, with the keys and the commas until there. */
interface Place {
  readonly path: string
  readonly isList: boolean
  readonly keys: Set<string>
  commas: number
}

/**
 * The path of the first key that stands twice in one object of a JSON text, or `null`. `JSON.parse` keeps the last of
 * them and says nothing. The text must be JSON.
 */
export function repeatedKeyIn(json: string): string | null {
  const places: Place[] = []
  let path = ''
  for (const [mark, text] of marksIn(json)) {
    if ('{['.includes(mark)) places.push({ path, isList: mark === '[', keys: new Set(), commas: 0 })
    if ('}]'.includes(mark)) places.pop()
    const place = places.at(-1)
    if (!place) continue
    const key: string = mark === ':' ? JSON.parse(text) : ''
    path = pathAfter(mark, key, place)
    if (mark !== ':') continue
    if (place.keys.has(key)) return path
    place.keys.add(key)
  }
  return null
}

/** Where that stands which follows a mark. */
function pathAfter(mark: string, key: string, place: Place): string {
  if (!place.isList) return pathTo(place.path, key)
  if (mark === ',') place.commas++
  return `${place.path}[${place.commas}]`
}

/** The marks that stand outside of texts, each with the last text before it. */
function* marksIn(json: string): Generator<readonly [mark: string, text: string]> {
  let start = -1
  let text = ''
  // One mark or one escape at a time: a pattern for whole texts would run out of stack on a long one.
  for (const { 0: mark, index } of json.matchAll(/\\.|["{}[\]:,]/gs)) {
    if (mark === '"') {
      if (start >= 0) text = json.slice(start, index + 1)
      start = start < 0 ? index : -1
    } else if (start < 0) {
      yield [mark, text]
    }
  }
}
