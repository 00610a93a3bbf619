import type { Consent, Stop } from '../../consent'

/**
 * Runs something whenever a category or service is allowed, and stops it when it no longer is: the primitive under
 * every gate. Waits for `start()`. What `run` throws is reported, not thrown.
 * @param run starts something, and returns what stops it
 * @example
 * whenAllowed(consent, 'matomo', () => {
 *   const tracker = startMatomo()
 *   return () => tracker.stop()
 * })
 */
export function whenAllowed<C extends string, S extends string>(
  consent: Consent<C, S>,
  id: C | S,
  run: () => Stop | void,
): Stop {
  let running = false
  let stop: Stop | void
  const set = (on: boolean): void => {
    if (on === running) return
    running = on
    try {
      stop = on ? run() : stop?.()
    } catch (error) {
      consent.report(error)
    }
  }
  const update = (): void => set(consent.get().ready && consent.allows(id))
  update()
  const unsubscribe = consent.subscribe(update, id)
  return () => {
    unsubscribe()
    set(false)
  }
}
