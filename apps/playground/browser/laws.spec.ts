import type { Page } from '@playwright/test'
import { expect, type Portal, test } from './portal.ts'

const because = (page: Page, id: string, reason: string): Promise<void> =>
  expect(page.locator(`[data-permission="${id}"]`)).toHaveAttribute('data-because', reason)
const mapRequests = ({ requests }: Portal): readonly string[] =>
  requests.filter((path) => path.startsWith('/map'))
/** The services of the portal that are no processors: what they load reaches the second site. */
const expectShared = async (portal: Portal, runs: boolean): Promise<void> => {
  await portal.settle()
  expect(mapRequests(portal).length > 0).toBe(runs)
  expect(portal.requests.includes('/insights.js')).toBe(runs)
}
const withSignal = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })
  })

test('the United Kingdom: own measurement runs and can be objected to, what is shared is asked about', async ({
  portal,
  page,
}) => {
  await portal.visit('map', 'GB')
  await expect(portal.banner).toHaveAttribute('data-kind', 'question')
  await expect(portal.banner).toContainText(
    /On until you object under “Choose by purpose”: .*Audience measurement/,
  )
  await because(page, 'audience', 'unrefused')
  await expectShared(portal, false)
  await portal.answer('accept-all')
  await expectShared(portal, true)
  await portal.openPreferences()
  await portal.part('withdraw').click()
  await portal.settle()
  await because(page, 'insights', 'withdrawn')
  portal.requests.splice(0)
  await portal.reload()
  await expectShared(portal, false)
})

test('California, with the signal: nothing is shared, nothing is asked, and the page says so', async ({
  portal,
  page,
}) => {
  await withSignal(page)
  await portal.visit('map', 'US-CA')
  await expectShared(portal, false)
  await because(page, 'insights', 'signal')
  await because(page, 'audience', 'unrefused')
  const way = portal.part('reopen').first()
  await expect(way).toContainText('Your privacy choices')
  await expect(way).toContainText('Opt-out preference signal honoured')
  await expect(way.locator('[data-assent="opt-out-icon"]')).toBeVisible()
  await portal.openPreferences()
  await portal.preferences.locator('input[name="media"]').check()
  await portal.save()
  await because(page, 'map', 'granted')
  await portal.openPreferences()
  await portal.part('withdraw').click()
  await portal.settle()
  await because(page, 'map', 'withdrawn')
  portal.requests.splice(0)
  await portal.reload()
  await expectShared(portal, false)
})

test('Canada: a notice tells of what runs, and offers the refusal', async ({ portal, page }) => {
  await portal.visit('map', 'CA-ON')
  await expect(portal.banner).toHaveAttribute('data-kind', 'notice')
  await expect(portal.banner.locator('[data-purpose]')).toHaveCount(2)
  await expect(portal.banner.locator('a')).toBeVisible()
  await expectShared(portal, true)
  await portal.banner.locator('[data-assent="acknowledge"]').click()
  await expect(portal.banner).toBeHidden()
  await because(page, 'insights', 'unrefused')
  await portal.reload()
  await expect(portal.banner).toBeHidden()
  await portal.openPreferences()
  await portal.preferences.locator('[data-assent="reject-all"]').click()
  await portal.settle()
  await because(page, 'insights', 'denied')
  portal.requests.splice(0)
  await portal.reload()
  await expectShared(portal, false)
  await expect(portal.banner).toBeHidden()
})

test('Canada: the notice refuses in one click', async ({ portal, page }) => {
  await portal.visit('map', 'CA-ON')
  await portal.answer('reject-all')
  await because(page, 'insights', 'denied')
  portal.requests.splice(0)
  await portal.reload()
  await expectShared(portal, false)
})

test('Brazil: measurement goes on until an objection, the rest asks first', async ({
  portal,
  page,
}) => {
  await portal.visit('map', 'BR')
  await expect(portal.banner).toHaveAttribute('data-kind', 'question')
  await because(page, 'audience', 'unrefused')
  await expectShared(portal, false)
  await portal.answer('accept-all')
  await expectShared(portal, true)
  await portal.openPreferences()
  await portal.part('withdraw').click()
  await portal.settle()
  await because(page, 'insights', 'withdrawn')
  portal.requests.splice(0)
  await portal.reload()
  await expectShared(portal, false)
})

test('France: exempt measurement has a toggle of its own, which "Reject all" leaves on', async ({
  portal,
  page,
}) => {
  await portal.visit('', 'FR')
  await expect(portal.banner).toContainText(
    'On until you object under “Choose by purpose”: Audience measurement.',
  )
  await portal.answer('reject-all')
  await because(page, 'insights', 'denied')
  await because(page, 'audience', 'unrefused')
  expect(await portal.jar()).toContain('audience_visit')

  await portal.openPreferences()
  await portal.preferences
    .locator('[data-assent="category"]:has(input[name="statistics"]) summary')
    .click()
  const toggle = portal.preferences.locator('input[name="audience"]')
  await expect(toggle).toBeChecked()
  // What its category says is no word on it.
  await portal.preferences.locator('input[name="statistics"]').check()
  await portal.preferences.locator('input[name="statistics"]').uncheck()
  await expect(toggle).toBeChecked()
  await toggle.uncheck()
  await portal.save()
  await because(page, 'audience', 'denied')
  expect(await portal.jar()).not.toContain('audience_visit')
  await portal.reload()
  await because(page, 'audience', 'denied')
  expect(await portal.jar()).not.toContain('audience_visit')
})
