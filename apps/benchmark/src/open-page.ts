import type { Browser, CDPSession, Page } from 'playwright'
import { SCRIPT_START } from './bundle.ts'
import { type Told, watchPage } from './watch-page.ts'

/** A tab of a new visitor, with somebody in it who tells. */
export interface Tab {
  readonly page: Page
  readonly session: CDPSession
  /** Waits for a message of the page, for so many ms at most. */
  told<K extends keyof Told>(what: K, patience?: number): Promise<Told[K]>
  open(url: string): Promise<void>
}

const LONGEST = 5000
/** Nobody answers sooner, and some buttons do nothing sooner. */
const BEFORE_ANSWER = 1000
const AFTER_ANSWER = 600

/** Acts as a visitor without a past, who waits for this button. The tab is closed whatever happens. */
export async function asNewVisitor<T>(
  browser: Browser,
  accept: string,
  act: (tab: Tab) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB' })
  context.setDefaultTimeout(LONGEST)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: 'tell' })
    await page.addInitScript(watchPage, {
      accept,
      mark: SCRIPT_START,
      beforeAnswer: BEFORE_ANSWER,
      afterAnswer: AFTER_ANSWER,
    })
    const told = keep(session)
    return await act({
      page,
      session,
      told,
      open: async (url) => {
        await page.goto(url, { waitUntil: 'commit' })
      },
    })
  } finally {
    await context.close()
  }
}

/** Keeps what was told until somebody asks for it. */
function keep(session: CDPSession): Tab['told'] {
  const messages = new Map<string, unknown>()
  const waiting = new Map<string, () => void>()
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const { what, value } = JSON.parse(payload) as { what: string; value: unknown }
    messages.set(what, value)
    waiting.get(what)?.()
  })
  return (what, patience = LONGEST) =>
    new Promise((resolve, reject) => {
      const give = (): void => {
        clearTimeout(timer)
        resolve(messages.get(what) as never)
      }
      const timer = setTimeout(() => reject(new Error(`the page never told "${what}"`)), patience)
      if (messages.has(what)) give()
      else waiting.set(what, give)
    })
}
