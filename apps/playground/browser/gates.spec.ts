import type { Page } from '@playwright/test'
import { expect, test } from './portal.ts'

const NECESSARY = ['audience_visit', 'csrftoken', 'sessionid']
/** Scripts that nobody waits for, and those that only a gate knows. */
const ANY_TIME = ['async', 'async module', 'template', 'refused']

const ran = async (page: Page): Promise<string[]> => {
  const names = await page.evaluate(() => (window as { ran?: string[] }).ran ?? [])
  return names.filter((name) => !ANY_TIME.includes(name))
}

test('before a choice not one of forty marked elements makes a request or sets a cookie', async ({
  portal,
  page,
}) => {
  await portal.visit('reuses')
  await portal.settle()
  expect(await page.locator('#reuses > [data-assent-service]').count()).toBe(40)
  expect(portal.requests).toEqual([])
  expect(await portal.jar()).toEqual(NECESSARY)
  expect(await ran(page)).toEqual([])
  await expect(portal.part('embed').first()).toContainText('This content comes from Cartelune')
})

test('after the choice everything runs, in the order of a page without a gate', async ({
  portal,
  page,
}) => {
  await portal.visit('reuses', '', 'gate=off')
  await expect.poll(() => ran(page)).toContain('14 module')
  const expected = await ran(page)
  expect(expected.length).toBeGreaterThan(14)
  portal.complaints.splice(0)

  await portal.visit('reuses')
  await portal.answer('accept-all')
  await expect.poll(() => ran(page)).toContain('14 module')
  expect(await ran(page)).toEqual(expected)
  await portal.settle()
  await expect(portal.part('embed')).toHaveCount(0)
  for (const path of [
    '/map',
    '/reuse/film.webm',
    '/reuse/bell.wav',
    '/reuse/picture.svg',
    '/reuse/poster.svg',
    '/reuse/pixel.gif',
    '/reuse/style.css',
    '/reuse/script.js',
  ]) {
    expect(portal.requests, path).toContain(path)
  }
  expect(await page.locator('#kept').evaluate((script) => script.outerHTML)).toMatch(
    /crossorigin="anonymous" referrerpolicy="no-referrer" id="kept"/,
  )
})

test('after a withdrawal nothing is left that a page can remove, and the rest is listed', async ({
  portal,
  page,
}) => {
  await portal.visit('reuses')
  await portal.answer('accept-all')
  await expect.poll(() => ran(page)).toContain('14 module')
  await expect(page.locator('#reuses iframe[src]').first()).toBeVisible()
  await portal.openPreferences()
  await portal.preferences.locator('[data-assent="reject-all"]').click()
  await portal.settle()

  const filled = page.locator(
    '#reuses :is(iframe, img, video, audio, source, link):is([src], [srcset], [href], [poster])',
  )
  await expect(filled).toHaveCount(0)
  await expect(page.locator('#reuses > :is(p, figure)')).toHaveCount(0)
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .filter((url) => url.includes('/map')),
  ).toEqual([])
  await expect(portal.part('embed').first()).toBeVisible()
  expect(await portal.jar()).not.toContain('insights_visitor')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  const log = page.locator('[data-event="erased"]')
  await expect(log.filter({ hasText: 'insights' })).toContainText(
    'removed insights_visitor, insights.queue; insights_id is left: it is the other site’s',
  )
  await expect(log.filter({ hasText: 'map' })).toContainText('map_session is left')
  portal.complaints.splice(0)
  const before = portal.requests.length
  await portal.reload()
  await portal.settle()
  expect(portal.requests.slice(before)).toEqual([])
})

test('a script that waits for a refusal runs with it', async ({ portal, page }) => {
  await portal.visit('reuses')
  await portal.answer('reject-all')
  expect(await page.evaluate(() => (window as { ran?: string[] }).ran)).toEqual(['refused'])
  expect(portal.requests).toEqual([])
})

test('an embed is shown once, for this page, or always', async ({ portal, page }) => {
  await portal.visit('reuses')
  await portal.part('allow-once').first().click()
  await expect(page.locator('#reuses > iframe[src]').first()).toBeVisible()
  await expect(portal.banner).toBeVisible()
  expect(await portal.jar()).not.toContain('cookies_preferences')
  expect(await ran(page)).toEqual([])
  await portal.reload()
  await expect(page.locator('#reuses > iframe[src]')).toHaveCount(0)
  await portal.part('allow-always').first().click()
  await expect(page.locator('#reuses > iframe[src]').first()).toBeVisible()
  await portal.reload()
  await expect(page.locator('#reuses > iframe[src]').first()).toBeVisible()
})

test('elements that come while the choice is made, leave, or come in a copy are held and run once', async ({
  portal,
  page,
}) => {
  await portal.visit('reuses')
  await page.evaluate(() => {
    const place = document.querySelector('#reuses') as Element
    place.querySelector('[data-assent="embed"]')?.remove()
    place.querySelector('iframe[data-assent-src]')?.remove()
    place.append(place.querySelector('script[id=kept]')?.cloneNode(true) as Node)
    document.querySelector('[data-assent="accept-all"]')?.addEventListener('click', () => {
      const frame = document.createElement('iframe')
      Object.assign(frame.dataset, { assentService: 'map', assentSrc: 'about:blank' })
      frame.id = 'late'
      place.append(frame)
    })
  })
  await portal.answer('accept-all')
  await expect(page.locator('#late')).toHaveAttribute('src', 'about:blank')
  await expect.poll(() => ran(page)).toContain('14 module')
  const names = await ran(page)
  expect(names.filter((name) => name === '9 attributes')).toHaveLength(1)
  portal.complaints.splice(0)
})

test('a client-side navigation away and back runs what waited, in order, and only once it is there', async ({
  portal,
  page,
}) => {
  await portal.visit('reuses', '', 'gate=off')
  await expect.poll(() => ran(page)).toContain('14 module')
  const expected = await ran(page)
  const before = portal.requests.length
  await portal.visit('reuses')
  await page.evaluate(() => {
    const reuses = document.querySelector('#reuses') as Element
    const place = reuses.parentElement
    reuses.remove()
    Object.assign(window, { back: () => place?.append(reuses) })
    history.pushState(null, '', '?elsewhere')
  })
  await portal.answer('accept-all')
  expect(await ran(page)).toEqual([])
  const made = portal.requests.slice(before)
  expect(made.filter((path) => path.startsWith('/reuse'))).toEqual([])
  await page.evaluate(() => {
    history.back()
    ;(window as unknown as { back: () => void }).back()
  })
  await expect.poll(() => ran(page)).toContain('14 module')
  expect(await ran(page)).toEqual(expected)
  await expect(page.locator('#reuses > iframe[src]').first()).toBeVisible()
  await expect(portal.part('embed')).toHaveCount(0)
  portal.complaints.splice(0)
})
