import type { Stop } from './consent'

/**
 * A `start` that counts: the first runs the effects and then tells that they run, the last `Stop` undoes them in the
 * reverse order. Who is told of something on the way may start or stop in their turn.
 * @param attempt runs something, and survives it
 */
export function countedStarts(
  effects: readonly (() => Stop)[],
  attempt: <T>(run: () => T) => T | undefined,
  onStarted: () => void,
): () => Stop {
  const holders = new Set<Stop>()
  let running: Stop[] | null = null
  const halt = (): void => {
    const stops = running ?? []
    running = null
    stops.reverse().forEach(attempt)
  }
  return () => {
    const stop = (): void => {
      if (holders.delete(stop) && !holders.size) halt()
    }
    holders.add(stop)
    if (running) return stop
    const own: Stop[] = []
    running = own
    for (const effect of effects) {
      const undo = attempt(effect)
      if (undo) own.push(undo)
      if (running === own) continue
      if (undo) attempt(undo)
      return stop
    }
    onStarted()
    return stop
  }
}
