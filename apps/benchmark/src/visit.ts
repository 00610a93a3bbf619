import type { Browser } from 'playwright'
import { hasBanner, type Subject } from './libraries.ts'
import { asNewVisitor } from './open-page.ts'
import type { Site } from './serve.ts'

/** What one visitor met. Times in ms. */
export interface Visit {
  readonly scriptToBanner: number
  readonly openToBanner: number
  readonly clickToPaint: number
  readonly shift: number
  readonly longTasks: number
  readonly longTasksTime: number
}

/** A name of what a visit measures. */
export type Measure = keyof Visit

/**
 * Opens the page as a new visitor with a processor slower by this factor, waits a second, and accepts by the mouse.
 * Nothing is evaluated in the page meanwhile: that would take its time.
 */
export async function visit(
  browser: Browser,
  site: Site,
  subject: Subject,
  slowdown: number,
): Promise<Visit> {
  const { id, accept } = subject
  return asNewVisitor(browser, accept, async ({ page, session, told, open }) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await open(site.urlOf(id))
    await told('visible')
    const place = await told('settled')
    if (!place) throw new Error(`${id}: the banner went away before it was answered`)
    await page.mouse.click(place.x, place.y)
    const { start, visible, response, taken, shift, longTasks } = await told('answered')
    if (hasBanner(subject) && !taken) throw new Error(`${id}: the click on accept was not taken`)
    if (start === null || visible === null || !response)
      throw new Error(`${id}: the page did not tell everything`)
    return {
      scriptToBanner: visible - start,
      openToBanner: visible,
      clickToPaint: response,
      shift,
      longTasks: longTasks.length,
      longTasksTime: longTasks.reduce((sum, time) => sum + time, 0),
    }
  })
}
