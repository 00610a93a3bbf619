import type { Listener, Stop } from './consent'
import type { Snapshot } from './model/snapshot'
import type { ConsentEvent } from './model/transition'

/** Who is told of new snapshots. */
export interface Listeners<C extends string, S extends string> {
  add(listener: Listener<C, S>, id?: C | S): Stop
  /** Whether anybody is told of the permission of this id. */
  has(id: C | S): boolean
  tell(next: Snapshot<C, S>, event: ConsentEvent, last: Snapshot<C, S>): void
}

/** Keeps listeners, and tells each of what concerns it. `attempt` runs one of them, and survives it. */
export function createListeners<C extends string, S extends string>(
  attempt: (run: () => void) => void,
): Listeners<C, S> {
  type News = readonly [next: Snapshot<C, S>, event: ConsentEvent, last: Snapshot<C, S>]
  const entries = new Set<readonly [listener: Listener<C, S>, id: C | S | undefined]>()
  let untold: News[] = []

  const tellAll = ([next, event, last]: News): void => {
    for (const entry of [...entries]) {
      const [listener, id] = entry
      const isConcerned =
        !id || next.ready !== last.ready || next.permissions[id] !== last.permissions[id]
      if (isConcerned && entries.has(entry)) attempt(() => listener(next, event))
    }
  }
  return {
    add(listener, id) {
      const entry = [listener, id] as const
      entries.add(entry)
      return () => {
        entries.delete(entry)
      }
    },
    has: (id) => [...entries].some(([, own]) => own === id),
    tell(...news) {
      // A listener may send in its turn: everyone still hears of every snapshot, in one order.
      if (untold.push(news) > 1) return
      for (const own of untold) tellAll(own)
      untold = []
    },
  }
}
