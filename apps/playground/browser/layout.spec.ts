import {
  focusIsHidden,
  motionsIn,
  spaceTexts,
  spacingsIn,
  unreadableIn,
  wideIn,
} from './measures.ts'
import { expect, type Portal, test } from './portal.ts'

test.beforeEach(({ portal }) => {
  portal.until = 'load'
})

const LAYOUTS = ['box', 'bar', 'modal']
const PHONE = { width: 320, height: 640 }
/** 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 }

/** Every view, and how a visitor comes to it from the page before. */
const STATES: Readonly<Record<string, (portal: Portal) => Promise<void>>> = {
  ...Object.fromEntries(
    LAYOUTS.map((layout) => [
      `the banner as ${layout}`,
      (portal: Portal) => portal.visit('', '', `layout=${layout}&refuse=continue`),
    ]),
  ),
  'the preferences in switches': (portal) => openPreferences(portal, 'services=20'),
  'the preferences in pairs': (portal) => openPreferences(portal, 'controls=pairs'),
  placeholders: (portal) => portal.visit('reuses', '', 'reopen=link'),
  'the cookie policy': (portal) => portal.visit('cookies', 'US-CA', 'reopen=corner&gpc=present'),
}

async function openPreferences(portal: Portal, settings: string): Promise<void> {
  await portal.visit('', '', settings)
  await portal.part('choose').click()
  await portal.preferences.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
}

test('the banner says all that it must at once on a small phone, leaves room, and scrolls by itself at 400 %', async ({
  portal,
  page,
}) => {
  for (const layout of LAYOUTS) {
    await page.setViewportSize(PHONE)
    await portal.visit('', '', `layout=${layout}&refuse=continue`)
    const size = () =>
      portal.banner.evaluate(({ offsetHeight, scrollHeight, clientHeight }: HTMLElement) => ({
        share: offsetHeight / innerHeight,
        isWhole: scrollHeight <= clientHeight,
      }))
    const { share, isWhole } = await size()
    expect(share, layout).toBeLessThanOrEqual(0.701)
    expect(isWhole, layout).toBe(true)

    await page.setViewportSize(ZOOMED)
    expect((await size()).share, layout).toBeLessThanOrEqual(0.605)
    await portal.banner.hover({ position: { x: 20, y: 20 } })
    await page.mouse.wheel(0, 2000)
    await expect(portal.part('choose'), layout).toBeInViewport({ ratio: 1 })
    if (layout === 'modal') continue
    await page.mouse.move(160, 20)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.evaluate(() => scrollY), layout).toBeGreaterThan(100)
  }
})

test('what takes the focus is scrolled into view, clear of what stays', async ({
  portal,
  page,
}) => {
  for (const layout of LAYOUTS) {
    await page.setViewportSize(PHONE)
    await portal.visit('', '', `layout=${layout}&refuse=continue`)
    const within = await portal.banner.locator('button, a, summary').count()
    // Before it stands the link that skips to the content, but not before what is modal.
    if (layout !== 'modal') await page.keyboard.press('Tab')
    const step = async (key: string): Promise<void> => {
      await page.keyboard.press(key)
      await expect(portal.banner.locator(':focus')).toHaveCount(1)
      expect(await focusIsHidden(page), layout).toBe('')
    }
    for (let i = 0; i < within; i++) await step('Tab')
    await expect(portal.part('choose')).toBeFocused()
    await page.setViewportSize(ZOOMED)
    for (let i = 1; i < within; i++) await step('Shift+Tab')
    await expect(portal.part('continue')).toBeFocused()
  }
  await openPreferences(portal, 'services=20')
  const stops = await portal.preferences.locator('button, input, summary').count()
  for (const viewport of [PHONE, ZOOMED]) {
    await page.setViewportSize(viewport)
    for (let i = 0; i <= stops; i++) {
      await page.keyboard.press('Tab')
      expect(await focusIsHidden(page)).toBe('')
    }
  }
})

for (const [state, reach] of Object.entries(STATES)) {
  test(`${state}: at 400 % it scrolls one way, spaced texts can be read, and motion is short or none`, async ({
    portal,
    page,
  }) => {
    await page.setViewportSize(ZOOMED)
    await reach(portal)
    expect(await wideIn(page)).toEqual([])

    const motions = await motionsIn(page)
    expect(motions.filter(({ name, seconds }) => name !== 'transition' || seconds > 0.2)).toEqual(
      [],
    )
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await motionsIn(page)).toEqual([])

    await spaceTexts(page)
    expect(await spacingsIn(page)).toEqual(['0.12,0.16,1.50'])
    for (const width of [1280, 320]) {
      // High enough for a view to stand whole, or what scrolls lies under what does not.
      await page.setViewportSize({ width, height: 6000 })
      expect(await unreadableIn(page), `${width} px`).toEqual([])
      expect(await wideIn(page), `${width} px`).toEqual([])
    }
  })
}

test('paper shows the cookie policy whole, and nothing that asks', async ({ portal, page }) => {
  // A4 across, where the bar is laid out wide; then upright, within its margins.
  await page.setViewportSize({ width: 1047, height: 718 })
  await portal.visit('cookies', '', 'layout=bar&reopen=corner')
  await page.emulateMedia({ media: 'print' })
  await expect(portal.banner).toBeHidden()
  await expect(portal.part('reopen').first()).toBeHidden()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).padding)).toBe('0px')

  await page.setViewportSize({ width: 718, height: 1047 })
  const cells = portal.part('cookie-policy').locator('th, td')
  const hidden = await cells.evaluateAll((all) =>
    all
      .filter((cell) => {
        const place = cell.closest('[role="region"]') as Element
        const { left, right } = cell.getBoundingClientRect()
        const isCut = getComputedStyle(place).overflowX !== 'visible'
        return isCut || left < 0 || right > innerWidth || !cell.checkVisibility()
      })
      .map((cell) => cell.textContent),
  )
  expect(hidden).toEqual([])
  expect(await cells.count()).toBeGreaterThan(20)

  await page.emulateMedia({ media: 'screen' })
  await portal.part('choose').click()
  await expect(portal.preferences).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(portal.preferences).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await portal.visit('reuses')
  await portal.answer('reject-all')
  await expect(portal.part('saved')).not.toBeEmpty()
  await page.emulateMedia({ media: 'print' })
  await expect(portal.part('saved')).toBeHidden()
  await expect(portal.part('embed').locator('p').first()).toBeVisible()
  await expect(portal.part('embed').getByRole('button')).toHaveCount(0)
})

test('nothing moves by itself from the load to the answer', async ({ portal, page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as unknown as readonly LayoutShift[]) {
        const moved = shift.sources.map(({ node }) => (node as Element | null)?.outerHTML)
        shifts.push(`${shift.value} ${moved}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const layout of LAYOUTS) {
    await page.context().clearCookies()
    await portal.visit('', '', `layout=${layout}`)
    await portal.answer('accept-all')
    expect(await page.evaluate(() => (window as unknown as Shifted).shifts), layout).toEqual([])
  }
})

/** What Chromium reports of each move; the DOM's types do not know it. */
interface LayoutShift {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}
interface Shifted {
  readonly shifts: readonly string[]
}

test('what is said after an answer goes without a motion', async ({ portal }) => {
  await portal.visit()
  await portal.part('reject-all').click()
  await expect(portal.part('saved')).not.toBeEmpty()
  const changed = await portal.part('saved').evaluate((element) =>
    element
      .getAnimations({ subtree: true })
      .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
      .flatMap((frame) => Object.keys(frame))
      .filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name)),
  )
  expect([...new Set(changed)]).toEqual(['visibility'])
})
