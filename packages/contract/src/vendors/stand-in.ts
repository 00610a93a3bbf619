import { afterEach, beforeEach } from 'vitest'

type Tell = (call: readonly unknown[]) => void

/**
 * Puts a stand-in for a vendor's script at a name in `window`, before each test: it is there once the vendor's queue would
 * be, and tells what was called. Its script takes the place of the queue, which a withdrawal empties; this is both.
 */
export function standInAt(name: string, apiOf: (tell: Tell) => object): () => readonly unknown[] {
  let told: unknown[] = []
  beforeEach(() => {
    told = []
    const api = apiOf((call) => told.push(call))
    let isThere = false
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => (isThere ? api : undefined),
      set: () => {
        isThere = true
      },
    })
  })
  afterEach(() => {
    Reflect.deleteProperty(window, name)
  })
  return () => told
}
