/** What the page is to look for, and when to go on. */
export interface Watch {
  /** The accept button, as a selector. */
  readonly accept: string
  /** The name of the mark that the scripts of the page begin with. */
  readonly mark: string
  /** How long the visitor waits once there is a banner, and how long after the answer, in ms. */
  readonly beforeAnswer: number
  readonly afterAnswer: number
}

/** What a page tells, in this order, each as one message. Times in ms since the page was opened. */
export interface Told {
  readonly visible: number
  /** Where to click once the visitor has waited; `null` when the button has gone again. */
  readonly settled: { readonly x: number; readonly y: number } | null
  readonly answered: Answered
}

/** The whole visit, at its end. */
interface Answered {
  readonly start: number | null
  readonly visible: number | null
  /** From the click on accept until the next frame was drawn. */
  readonly response: number
  readonly taken: boolean
  readonly shift: number
  readonly longTasks: readonly number[]
}

declare global {
  interface Window {
    /** Sends a message out of the page; what is awaited from outside instead would run inside. */
    tell(message: string): void
    /** Whether the element has a box that a pointer would hit. */
    isReachable(selector: string): boolean
    violations: number
  }
}

/** Runs in the page before its own scripts: notes when the button appears, and what the page makes the browser do. */
export function watchPage({ accept, mark, beforeAnswer, afterAnswer }: Watch): void {
  const longTasks: number[] = []
  let visible: number | null = null
  let shift = 0
  window.violations = 0
  const tell = <K extends keyof Told>(what: K, value: Told[K]): void =>
    window.tell(JSON.stringify({ what, value }))

  window.isReachable = (selector) => {
    const button = document.querySelector(selector)
    if (!button?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    const { x, y, width, height } = button.getBoundingClientRect()
    if (!width || !height) return false
    return button.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  }

  // What is posted inside a frame arrives once that frame has been drawn.
  const afterFrame = (act: () => void): void => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = act
    requestAnimationFrame(() => port2.postMessage(null))
  }
  const look = (): void => {
    if (!window.isReachable(accept)) {
      afterFrame(look)
      return
    }
    visible = performance.now()
    tell('visible', visible)
    setTimeout(() => {
      const box = document.querySelector(accept)?.getBoundingClientRect()
      tell('settled', box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null)
    }, beforeAnswer)
  }
  afterFrame(look)

  const answer = ({ timeStamp }: Event): void => {
    let response = 0
    afterFrame(() => {
      response = performance.now() - timeStamp
    })
    setTimeout(() => {
      const start = performance.getEntriesByName(mark)[0]?.startTime ?? null
      const taken = !window.isReachable(accept)
      tell('answered', { start, visible, response, taken, shift, longTasks })
    }, afterAnswer)
  }
  addEventListener('click', answer, { capture: true, once: true })
  addEventListener('securitypolicyviolation', () => {
    window.violations++
  })
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
  observe('longtask', ({ duration }) => longTasks.push(duration))
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      readonly value: number
      readonly hadRecentInput: boolean
    }
    if (!hadRecentInput) shift += value
  })
}
