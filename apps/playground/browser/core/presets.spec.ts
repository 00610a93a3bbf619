import { expect, type Page, test } from '@playwright/test'

const part = (page: Page, name: string) => page.locator(`[data-assent="${name}"]`).first()

/** What the inspector shows as found, once the views have had the time to be measured. */
async function findingsIn(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(400)
  const views = page.locator('[data-inspector="views"]')
  await expect(views).toBeAttached()
  return views
    .locator('[data-rule]')
    .evaluateAll((items) => items.map((item) => item.textContent ?? ''))
}

for (const theme of ['portal', 'neutral', 'dsfr', 'high-contrast']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the views keep every rule in the theme ${theme}, ${scheme}`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ colorScheme: scheme })
      for (const more of [
        'layout=box',
        'layout=bar&refuse=continue',
        'layout=modal&controls=pairs',
      ]) {
        await page.context().clearCookies()
        await page.goto(`/plain/?theme=${theme}&${more}`)
        await expect(part(page, 'banner')).toBeVisible()
        expect(await findingsIn(page), `${more}: the banner`).toEqual([])
        await part(page, 'choose').click()
        expect(await findingsIn(page), `${more}: the preferences`).toEqual([])
        await page.locator('[data-assent="preferences"] [data-assent="accept-all"]').click()
        expect(await findingsIn(page), `${more}: after accepting`).toEqual([])
        await part(page, 'reopen').click()
        expect(await findingsIn(page), `${more}: reopened`).toEqual([])
        await part(page, 'withdraw').click()
        await page.reload()
        expect(await findingsIn(page), `${more}: after taking it back`).toEqual([])
      }
    })
  }
}

test('a theme that fades one answer is found', async ({ page }) => {
  await page.goto('/plain/')
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('[data-assent="reject-all"] { opacity: 0.5 !important }')
    document.adoptedStyleSheets.push(sheet)
  })
  await page.setViewportSize({ width: 1200, height: 700 })
  const rules = page.locator('[data-inspector="views"] [data-rule]')
  await expect(rules.first()).toHaveAttribute('data-rule', 'unequal')
})

test('views in another language than the page are found', async ({ page }) => {
  await page.goto('/plain/?lang=de')
  const rules = page.locator('[data-inspector="views"] [data-rule]')
  await expect(rules.first()).toHaveAttribute('data-rule', 'other-language')
})
