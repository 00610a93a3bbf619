import { expect, test } from '@playwright/test'
import { PLAUSIBLE, VENDORS } from './real-vendors.ts'
import { isDeclared, keptBy, openVendorPage, passMinute } from './vendor-page.ts'

for (const vendor of VENDORS) {
  const { name, url, sends, event, isOut, lastWord, lateWord, isOver, rewrites, lateWrites } =
    vendor
  // A database stays until the page is left: its own connection keeps it.
  const written = (kept: readonly string[], but?: RegExp): string[] =>
    kept.filter((own) => !own.startsWith('indexeddb') && !but?.test(own))

  test.describe(name, () => {
    test('sends and stores nothing before a choice, what it declares after a grant, nothing after a withdrawal', async ({
      page,
    }) => {
      const { requests, errors, trackers } = await openVendorPage(page, vendor)
      await passMinute(page)
      expect(requests).toEqual([])
      expect(await keptBy(page)).toEqual([])

      await page.evaluate(() => window.consent.acceptAll())
      await expect.poll(() => requests).toContain(`GET ${url}`)
      await passMinute(page)
      await page.evaluate(event)
      await passMinute(page)
      expect(requests).toContainEqual(expect.stringMatching(sends))
      const kept = await keptBy(page)
      expect(kept).not.toEqual([])
      expect(kept.filter((own) => !isDeclared(own, trackers))).toEqual([])
      if (isOut) expect(await page.evaluate(isOut)).toBe(false)

      requests.length = 0
      // Asked at once: what remembers the withdrawal is erased with the rest.
      expect(await page.evaluate(`window.consent.withdraw(); ${isOut ?? true}`)).toBe(true)
      await passMinute(page)
      if (lastWord) expect(requests.splice(0)).toEqual([expect.stringMatching(lastWord)])
      await page.evaluate(event)
      await passMinute(page)
      expect(requests).toEqual([])
      expect(written(await keptBy(page), rewrites)).toEqual([])

      await page.evaluate(() => window.consent.acceptAll())
      await page.evaluate(event)
      await passMinute(page)
      expect(requests.splice(0)).toContainEqual(expect.stringMatching(sends))

      await page.evaluate(() => window.consent.withdraw())
      await passMinute(page)
      requests.length = 0
      await page.goto('about:blank')
      await page.waitForTimeout(100)
      expect(requests).toEqual([])
      expect(errors).toEqual([])
    })

    test('sends nothing of a visitor who withdraws while its script is on its way', async ({
      page,
    }) => {
      let arrive = (): void => {}
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve
      })
      const { requests, errors } = await openVendorPage(page, vendor, arrival)
      await page.evaluate(() => window.consent.acceptAll())
      await expect.poll(() => requests.splice(0)).toEqual([`GET ${url}`])
      await page.evaluate(() => window.consent.withdraw())
      arrive()
      await page.waitForTimeout(300)
      await passMinute(page)
      if (lateWord) expect(requests.splice(0)).toEqual([expect.stringMatching(lateWord)])
      expect(requests).toEqual([])
      expect(written(await keptBy(page), lateWrites)).toEqual([])

      await page.evaluate(() => window.consent.acceptAll())
      await page.evaluate(event)
      await passMinute(page)
      const resumed = isOver ? [] : [expect.stringMatching(sends)]
      expect(requests).toEqual(expect.arrayContaining(resumed))
      expect(errors).toEqual([])
    })
  })
}

test.describe('plausible', () => {
  test('sends nothing before a choice, stores nothing after a grant, and is named as running after a withdrawal', async ({
    page,
  }) => {
    const { requests, errors, trackers } = await openVendorPage(page, PLAUSIBLE)
    await passMinute(page)
    expect(requests).toEqual([])

    await page.evaluate("window.consent.acceptAll(); plausible('an event')")
    await expect.poll(() => requests.length).toBeGreaterThan(2)
    await passMinute(page)
    expect(requests).toEqual([
      'GET https://plausible.io/js/pa-abc.js',
      'POST https://plausible.io/api/event',
      'POST https://plausible.io/api/event',
    ])
    expect(trackers).toEqual([])
    expect(await keptBy(page)).toEqual([])

    const running = await page.evaluate(async (path) => {
      const { stillRunning }: typeof import('@assent/core/effects') = await import(path)
      window.consent.withdraw()
      return stillRunning(window.consent.get())
    }, '/core/effects.js')
    expect(running).toEqual(['vendor'])
    expect(errors).toEqual([])
  })
})
