import { isType } from './run-script'

/** Runs scripts in the order in which a page would have run them. */
export type ScriptQueue = (script: HTMLScriptElement) => void

/**
 * Takes scripts in document order. What would have blocked the parser comes first, one after the other: an inline script
 * waits for those before it that still load. Then come modules and `defer`, in their order; `async` waits for nobody.
 * @param run runs a script, and says whether it is sure to have: it may have been taken out, or revoked, in the meantime
 * @see HTML, "prepare the script element", steps 31 to 33
 */
export function createScriptQueue(run: (script: HTMLScriptElement) => boolean): ScriptQueue {
  const blocking: HTMLScriptElement[] = []
  const deferred: HTMLScriptElement[] = []
  let loading = 0
  let isPlanned = false

  // Browsers keep the order of what loads; Firefox runs an inline module before what still does.
  const drain = (scripts: HTMLScriptElement[]): void => {
    while (scripts[0] && (!loading || scripts[0].src)) start(scripts.shift() as HTMLScriptElement)
  }
  const next = (): void => {
    drain(blocking)
    if (isPlanned || blocking.length || loading || !deferred.length) return
    isPlanned = true
    // Scripts that are allowed by the same answer may still be on their way here.
    queueMicrotask(() => {
      isPlanned = false
      if (!blocking.length && !loading) drain(deferred)
      next()
    })
  }
  const start = (script: HTMLScriptElement): void => {
    if (!run(script) || !addressOf(script)) return
    loading++
    // One of them comes, once, and not before this turn is over.
    for (const type of ['load', 'error']) {
      const end = (): void => {
        loading--
        next()
      }
      script.addEventListener(type, end, { once: true })
    }
  }
  return (script) => {
    const isModule = isType(script.dataset.assentType, 'module')
    if (script.hasAttribute('async') && (script.src || isModule)) {
      run(script)
      return
    }
    const isDeferred = isModule || (script.src && script.defer)
    if (isDeferred) deferred.push(script)
    else blocking.push(script)
    next()
  }
}

function addressOf(script: Partial<HTMLScriptElement & SVGScriptElement>): string | undefined {
  return script.src ?? script.href?.baseVal
}
