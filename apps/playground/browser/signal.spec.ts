import { expect, test } from './portal.ts'

const NECESSARY = ['audience_visit', 'csrftoken', 'sessionid']

test.describe('in California', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      // As a browser that knows the signal; the test says when it is gone.
      Object.defineProperty(navigator, 'globalPrivacyControl', {
        get: () => sessionStorage.getItem('signal') !== 'off',
      })
    })
  })

  test('the signal is honoured, said so inline, and remembered when it is gone', async ({
    portal,
    page,
  }) => {
    const status = portal.part('signal-status')
    await portal.visit('map', 'US-CA')
    // What runs until it is refused is told; nothing is asked.
    await expect(portal.banner).toHaveAttribute('data-kind', 'notice')
    await expect(status).toHaveText('Opt-out preference signal honoured')
    await portal.settle()
    expect(portal.requests.filter((path) => path.startsWith('/map'))).toEqual([])
    expect(await portal.jar()).toContain('cookies_preferences')

    await page.evaluate(() => sessionStorage.setItem('signal', 'off'))
    await portal.visit('map', 'US-CA')
    await expect(page.locator('[data-permission="map"]')).toHaveAttribute('data-because', 'signal')
    await expect(page.locator('iframe.map-frame')).toHaveCount(0)
    await expect(status).toHaveText('Opt-out preference signal honoured')
  })

  test('an express choice beats the signal, and the page says that too', async ({
    portal,
    page,
  }) => {
    await portal.visit('map', 'US-CA')
    await portal.openPreferences()
    await portal.preferences.locator('input[name="media"]').check()
    await portal.save()
    await expect(page.locator('iframe.map-frame')).toBeVisible()
    await expect(portal.part('signal-status')).toContainText('overruled')
    await portal.visit('map', 'US-CA')
    await expect(page.locator('iframe.map-frame')).toBeVisible()
  })
})

test('in France the signal grants nothing, and the visitor is asked', async ({ portal, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })
  })
  await portal.visit('map', 'FR')
  await expect(portal.banner).toBeVisible()
  await expect(portal.part('signal-status')).toBeHidden()
  await portal.expectOnly()
  expect(await portal.jar()).toEqual(NECESSARY)
})
