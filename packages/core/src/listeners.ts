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
  type Tell = Listeners<C, S>['tell']
  const entries = new Set<Tell>()
  /** How many of them there are of each id: a page asks for one service after the other. */
  const counts = new Map<C | S | undefined, number>()
  const untold: Parameters<Tell>[] = []

  return {
    add(listener, id) {
      const entry: Tell = (next, event, last) => {
        const isConcerned =
          !id || next.ready !== last.ready || next.permissions[id] !== last.permissions[id]
        if (isConcerned) attempt(() => listener(next, event))
      }
      const count = (more: number): unknown => counts.set(id, (counts.get(id) ?? 0) + more)
      entries.add(entry)
      count(1)
      return () => {
        if (entries.delete(entry)) count(-1)
      }
    },
    has: (id) => !!counts.get(id),
    tell(...news) {
      // A listener may send in its turn: everyone still hears of every snapshot, in one order.
      if (untold.push(news) > 1) return
      for (const own of untold) {
        for (const entry of [...entries]) if (entries.has(entry)) entry(...own)
      }
      untold.length = 0
    },
  }
}
