import { expect, test } from './portal.ts'

const NECESSARY = ['audience_visit', 'csrftoken', 'sessionid']

test('the first visit asks, sets no cookie that needs consent, and reaches no other site', async ({
  portal,
}) => {
  for (const path of ['', 'cookies', 'map'] as const) {
    await portal.visit(path)
    await expect(portal.banner).toBeVisible()
    await portal.expectOnly()
  }
  expect(await portal.jar()).toEqual(NECESSARY)
  expect(portal.requests).toEqual([])
})

test('accepting runs what was held back, and the browser keeps the third-party cookies', async ({
  portal,
}) => {
  await portal.visit('map')
  await portal.answer('accept-all')
  await expect(portal.page.locator('iframe.map-frame')).toBeVisible()
  await expect.poll(() => portal.requests).toEqual(expect.arrayContaining(['/insights.js', '/map']))
  await expect
    .poll(() => portal.jar())
    .toEqual([
      'audience_visit',
      'cookies_preferences',
      'csrftoken',
      'insights_id',
      'insights_visitor',
      'map_session',
      'sessionid',
    ])
  await portal.expectOnly('insights', 'map')
})

test('rejecting runs nothing, and is remembered', async ({ portal }) => {
  await portal.visit('map')
  await portal.answer('reject-all')
  expect(await portal.jar()).toEqual([
    'audience_visit',
    'cookies_preferences',
    'csrftoken',
    'sessionid',
  ])
  await portal.expectOnly()
  await portal.reload()
  await expect(portal.banner).toBeHidden()
  await expect(portal.page.locator('.placeholder')).toBeVisible()
  await portal.expectOnly()
  expect(portal.requests).toEqual([])
})

test('a mixed choice runs what was chosen, and only that; it is kept and shown again', async ({
  portal,
}) => {
  await portal.visit('map')
  await portal.banner.locator('[data-assent="choose"]').click()
  await expect(portal.preferences.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await portal.preferences.locator('input[name="media"]').check()
  await portal.save()
  await expect(portal.banner).toBeHidden()
  await expect(portal.page.locator('iframe.map-frame')).toBeVisible()
  await expect.poll(() => portal.jar()).toContain('map_session')
  await portal.expectOnly('map')

  await portal.reload()
  await expect(portal.banner).toBeHidden()
  await expect(portal.page.locator('iframe.map-frame')).toBeVisible()
  await portal.openPreferences()
  await expect(portal.preferences.locator('input[name="media"]')).toBeChecked()
  await expect(portal.preferences.locator('input[name="statistics"]')).not.toBeChecked()
  await portal.expectOnly('map')
})

test('what is toggled and not saved is forgotten', async ({ portal }) => {
  await portal.visit()
  await portal.banner.locator('[data-assent="choose"]').click()
  await portal.preferences.locator('input[name="statistics"]').check()
  await portal.page.keyboard.press('Escape')
  await expect(portal.preferences).toBeHidden()
  await expect(portal.banner).toBeVisible()
  await portal.expectOnly()
  await portal.banner.locator('[data-assent="choose"]').click()
  await expect(portal.preferences.locator('input[name="statistics"]')).not.toBeChecked()
  expect(await portal.jar()).toEqual(NECESSARY)
})

test('a withdrawal stops what can stop, and reports what still runs', async ({ portal }) => {
  await portal.visit('map')
  await portal.answer('accept-all')
  await expect(portal.page.locator('iframe.map-frame')).toBeVisible()
  await portal.openPreferences()
  await portal.preferences.locator('[data-assent="reject-all"]').click()
  await expect(portal.page.locator('iframe.map-frame')).toHaveCount(0)
  await expect(portal.page.locator('.placeholder')).toBeVisible()

  await portal.openPreferences()
  await portal.preferences.locator('[data-assent="accept-all"]').click()
  await portal.visit('cookies')
  await expect.poll(() => portal.requests).toContain('/insights.js')
  await portal.page.locator('[data-action="withdraw"]').click()
  await expect(portal.page.locator('.status')).toContainText('Insights')
  await expect(
    portal.page.locator('[data-standing="unwanted"] [data-cookie="insights_id"]'),
  ).toBeVisible()
  // What the page can remove is gone.
  expect(await portal.jar()).not.toContain('insights_visitor')

  const before = portal.requests.length
  await portal.page.locator('[data-action="reload"]').click()
  await portal.settle()
  await expect(portal.banner).toBeHidden()
  await expect(portal.page.locator('.status')).not.toContainText('Insights')
  await portal.visit('map')
  expect(portal.requests.slice(before)).toEqual([])
})

test('a placeholder allows one service, and leaves the rest to be asked', async ({ portal }) => {
  await portal.visit('map')
  await portal.page.locator('[data-action="allow-map"]').click()
  await expect(portal.page.locator('iframe.map-frame')).toBeVisible()
  await expect(portal.banner).toBeVisible()
  await portal.expectOnly('map')
})

for (const [name, value] of [
  ['another tool’s', '%7B%22statistics%22%3Atrue%7D'],
  ['a newer version’s', '2.accept~t4k2s0.insights.map.media.statistics$'],
  ['a damaged', '1.accept~t4k2s0.insights.map.!map.media.statistics$'],
  ['a future', '1.accept~zzzzzz.insights.map.media.statistics$'],
  ['an endless', '9'.repeat(4000)],
] as const) {
  test(`${name} cookie is no choice: it grants nothing and the visitor is asked`, async ({
    portal,
    baseURL,
    context,
  }) => {
    await context.addCookies([{ name: 'cookies_preferences', value, url: baseURL as string }])
    await portal.visit('map')
    await expect(portal.banner).toBeVisible()
    await portal.expectOnly()
    await portal.answer('reject-all')
    await portal.reload()
    await expect(portal.banner).toBeHidden()
    // Reported once, on the visit that met it; a date in the future is readable, and only not valid.
    const reports = portal.complaints.splice(0)
    expect(reports).toEqual(
      name === 'a future' ? [] : [expect.stringContaining('malformed-choice')],
    )
  })
}

test('the choice is one cookie with the attributes that it should have', async ({
  portal,
  context,
}) => {
  await portal.visit()
  await portal.answer('accept-all')
  const cookie = (await context.cookies()).find(({ name }) => name === 'cookies_preferences')
  expect(cookie).toMatchObject({ domain: 'localhost', path: '/', sameSite: 'Lax', httpOnly: false })
  expect(cookie?.value).toMatch(
    /^1\.accept~[0-9a-z]+\.audience:\w+\.insights:\w+\.map:\w+\.media\.statistics\$$/,
  )
  expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeCloseTo(184 * 86400, -2)
})
