import type { Consent, Stop } from './consent'

/**
 * Runs something whenever a category or service is allowed, and stops it when it no longer is: the primitive under
 * every gate. Waits for `start()`. What `run` throws is reported, not thrown.
 * @param run starts something, and returns what stops it, or a promise of that; what is revoked while it loads is
 * stopped as soon as it is there
 * @example
 * whenAllowed(consent, 'matomo', async () => {
 *   const { startMatomo } = await import('./matomo')
 *   const tracker = startMatomo()
 *   return () => tracker.stop()
 * })
 */
export function whenAllowed<C extends string, S extends string>(
  consent: Consent<C, S>,
  id: C | S,
  run: () => Stop | void | PromiseLike<Stop | void>,
): Stop {
  let current: { stop?: Stop | void } | null = null
  const attempt = (act: () => unknown): void => {
    try {
      act()
    } catch (error) {
      consent.report(error)
    }
  }
  const set = (on: boolean): void => {
    if (on === !!current) return
    const last = current
    current = on ? {} : null
    const own = current
    if (!own) {
      attempt(() => last?.stop?.())
      return
    }
    // The page may have been told to stop in the meantime.
    const settle = (stop: Stop | void): void => {
      own.stop = stop
      if (own !== current) attempt(() => stop?.())
    }
    attempt(() => {
      const started = run()
      if (started && 'then' in started) started.then(settle, consent.report)
      else settle(started)
    })
  }
  const update = (): void => set(consent.get().ready && consent.allows(id))
  update()
  const unsubscribe = consent.subscribe(update, id)
  return () => {
    unsubscribe()
    set(false)
  }
}
