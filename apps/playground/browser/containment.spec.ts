import type { Locator } from '@playwright/test'
import { expect, test } from './portal.ts'

test.beforeEach(({ portal }) => {
  portal.until = 'load'
})

/** What makes a body carry along what is fixed in it, or cut it off. */
const BODIES = [
  'transform: translateY(200px)',
  'filter: brightness(1)',
  'backdrop-filter: blur(1px)',
  'perspective: 500px',
  'contain: paint',
  'contain: layout',
  'contain: strict; height: 4000px',
  'will-change: transform',
  'container-type: inline-size',
  'overflow: hidden; transform: scale(0.9)',
  'isolation: isolate; z-index: -1; position: relative',
]

/** Those of these bodies, scrolled, in which a view is not whole in the window, or cannot be pressed at its side. */
const bodiesThatHide = (view: Locator): Promise<readonly string[]> =>
  view.evaluate(async (element, bodies) => {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets.push(sheet)
    const hiding: string[] = []
    for (const body of bodies) {
      sheet.replaceSync(`body { min-height: 4000px; ${body} }`)
      scrollTo({ top: 1500, behavior: 'instant' })
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const there = document.elementFromPoint(right - 5, (top + bottom) / 2)
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
      const isPressed = element.matches('[role=status]') || element.contains(there)
      if (!isInside || right - left < 40 || !isPressed) hiding.push(body)
    }
    sheet.replaceSync('')
    scrollTo({ top: 0, behavior: 'instant' })
    return hiding
  }, BODIES)

for (const layout of ['box', 'bar', 'modal']) {
  test(`what stands over the page is seen whole, whatever the body does: ${layout}`, async ({
    portal,
  }) => {
    await portal.visit('', '', `layout=${layout}&reopen=corner`)
    expect(await bodiesThatHide(portal.banner)).toEqual([])
    await portal.answer('reject-all')
    expect(await bodiesThatHide(portal.part('saved'))).toEqual([])
    expect(await bodiesThatHide(portal.part('reopen').first())).toEqual([])
    await portal.openPreferences()
    expect(await bodiesThatHide(portal.preferences)).toEqual([])
  })
}

test('the banner stands over the corner button, keeps the focus where it is, and lies under a dialog of the page', async ({
  portal,
  page,
}) => {
  await portal.visit('', '', 'reopen=corner')
  const corner = portal.part('reopen').first()
  expect(await portal.banner.evaluate((banner) => banner.matches(':popover-open'))).toBe(true)
  const { x, y } = (await corner.boundingBox()) ?? { x: 0, y: 0 }
  const there = await page.evaluate(
    ([x, y]) =>
      document.elementFromPoint(x, y)?.closest('[data-assent][dir]')?.getAttribute('data-assent'),
    [x + 20, y + 10] as const,
  )
  expect(there).toBe('banner')
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  await page.evaluate(() => {
    const dialog = document.createElement('dialog')
    dialog.append('Dialog')
    document.body.append(dialog)
    dialog.showModal()
  })
  await portal
    .part('accept-all')
    .click({ trial: true, timeout: 500 })
    .then(
      () => expect('pressed').toBe('under the dialog'),
      () => {},
    )
})
