import { expect, test } from './portal.ts'

test('a choice in one tab closes the banner in the other, and runs there what was held back', async ({
  portal,
  context,
  page,
}) => {
  await portal.visit('map')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.locator('[data-assent="banner"]')).toBeVisible()
  await portal.answer('accept-all')
  await expect(other.locator('[data-assent="banner"]')).toBeHidden()
  await expect(other.locator('iframe.map-frame')).toBeVisible()

  await portal.openPreferences()
  await portal.preferences.locator('[data-assent="reject-all"]').click()
  await expect(other.locator('iframe.map-frame')).toHaveCount(0)
})

test('a page from the back/forward cache knows what was decided since', async ({
  portal,
  page,
}) => {
  await portal.visit()
  await expect(portal.banner).toBeVisible()
  await page.evaluate(() => {
    Object.assign(window, { mark: 'kept' })
  })
  await portal.visit('map')
  await portal.answer('reject-all')
  // Playwright's goBack() waits for a load, which a page from the cache does not have.
  await page.evaluate(() => history.back())
  await expect(page).not.toHaveURL(/map$/)
  await expect(portal.part('reopen').first()).toBeVisible()
  await expect(portal.banner).toBeHidden()
  expect(await page.evaluate(() => 'mark' in window), 'it is the very page that was left').toBe(
    true,
  )
})

test('an answer runs out while the page is open, and does not come back when the clock does', async ({
  portal,
  page,
}) => {
  const start = new Date('2026-03-01T12:00:00Z')
  await page.clock.install({ time: start })
  await portal.visit()
  await portal.answer('accept-all')
  await page.clock.setSystemTime(new Date('2026-09-15T12:00:00Z'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(portal.banner).toBeVisible()
  await page.clock.setSystemTime(new Date('2025-01-01T12:00:00Z'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(portal.banner).toBeVisible()
})

test('where storage throws, the visitor is asked, and the answer holds for the page', async ({
  portal,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => {
        throw new DOMException('The document is sandboxed.', 'SecurityError')
      },
      set: () => {
        throw new DOMException('The document is sandboxed.', 'SecurityError')
      },
    })
  })
  await portal.visit('map')
  await portal.answer('accept-all')
  await expect(page.locator('iframe.map-frame')).toBeVisible()
  expect(await portal.jar()).not.toContain('cookies_preferences')
  const reports = portal.complaints.splice(0)
  expect(reports).toEqual(expect.arrayContaining([expect.stringContaining('storage-refused')]))
  await portal.reload()
  await expect(portal.banner).toBeVisible()
  portal.complaints.splice(0)
})

test('where the jar takes nothing more, the answer holds for the page', async ({
  portal,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })
  })
  await portal.visit('map')
  await portal.answer('reject-all')
  await expect(page.locator('.placeholder')).toBeVisible()
  expect(portal.complaints.splice(0)).toEqual([expect.stringContaining('storage-refused')])
})

test('in a sandboxed frame, whose storage throws, the visitor is asked and the answer holds', async ({
  page,
  baseURL,
}, { project }) => {
  // A sandboxed page has no origin: its scripts and fonts must allow that.
  await page.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...own } = response.headers()
    const headers = { ...own, 'access-control-allow-origin': '*' }
    await route.fulfill({ response, headers })
  })
  await page.route('**/embedding', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Embedding</title>
        <iframe sandbox="allow-scripts" src="/${project.name}/map" width="900" height="900"></iframe>`,
    }),
  )
  await page.goto('/embedding')
  const frame = page.frameLocator('iframe').first()
  const banner = frame.locator('[data-assent="banner"]')
  await expect(banner).toBeVisible()
  const throws = await page.frames()[1]?.evaluate(() => {
    try {
      return document.cookie
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(throws).toBe('SecurityError')
  await frame.locator('[data-assent="accept-all"]').click()
  await expect(banner).toBeHidden()
  await expect(frame.locator('iframe.map-frame')).toBeVisible()
})
