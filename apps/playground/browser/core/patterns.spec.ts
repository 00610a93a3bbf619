import { expect, type Page, test } from '@playwright/test'
import { PATTERNS } from '../../src/patterns/patterns.ts'

const part = (page: Page, name: string) => page.locator(`[data-assent="${name}"]`).first()
const press = (name: string) => (page: Page) => part(page, name).click()

/** What a visitor does until the pattern shows, where it does not at once. */
const DRIVES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'pre-ticked': press('choose'),
  async scrolling(page) {
    await page.setViewportSize({ width: 800, height: 500 })
    await page.mouse.wheel(0, 400)
  },
  'no-way-back': press('accept-all'),
  'asks-back': press('reject-all'),
  async forgets(page) {
    await press('reject-all')(page)
    await expect(part(page, 'banner')).toBeHidden()
    await page.reload()
  },
  nags: press('reject-all'),
  'not-saved': press('reject-all'),
  async 'other-state'(page) {
    await press('reject-all')(page)
    await press('reopen')(page)
  },
}

for (const [id, { title, rule }] of Object.entries(PATTERNS)) {
  test(`${title}: ${rule ?? 'nothing is found'}`, async ({ page }) => {
    await page.goto(`/patterns/?pattern=${id}`)
    await expect(part(page, 'banner')).toBeVisible()
    await DRIVES[id]?.(page)
    const found = page.locator('[data-rule]')
    if (rule) await expect(found.first()).toBeVisible()
    else await page.waitForTimeout(1000)
    const rules = await found.evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset.rule),
    )
    // One pattern, one rule: nothing else is found beside it.
    expect([...new Set(rules)]).toEqual(rule ? [rule] : [])
  })
}
