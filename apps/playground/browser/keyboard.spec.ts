import { expect, type Portal, test } from './portal.ts'

test.beforeEach(({ portal }) => {
  portal.until = 'load'
})

/** A key, and what has the focus after it: the part's hook, or the input's name and value, or the element. */
type Step = readonly [key: string, focus: string]

const focused = ({ page }: Portal): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement
    const { assent } = element.dataset
    if (element.type === 'radio') return `${element.name}=${element.value}`
    return assent ?? (element.name || element.tagName.toLowerCase())
  })

async function follow(portal: Portal, steps: readonly Step[]): Promise<void> {
  const taken: Step[] = []
  for (const [key] of steps) {
    await portal.page.keyboard.press(key)
    taken.push([key, await focused(portal)])
  }
  expect(taken).toEqual(steps)
}

test('the banner is the first stop, and is never forced on anyone', async ({ portal }) => {
  await portal.visit('', '', 'refuse=continue')
  expect(await focused(portal)).toBe('body')
  // First in the page: a keyboard comes to it before anything else, and leaves it by the same key.
  await follow(portal, [
    // The link that skips to the content.
    ['Tab', 'a'],
    ['Tab', 'continue'],
    ['Tab', 'summary'],
    ['Tab', 'summary'],
    ['Tab', 'policy'],
    ['Tab', 'accept-all'],
    ['Tab', 'reject-all'],
    ['Tab', 'choose'],
    ['Tab', 'a'],
    ['Shift+Tab', 'choose'],
    ['Escape', 'choose'],
  ])
  await expect(portal.banner).toBeVisible()
})

test('a modal banner keeps the focus, and closing it answers nothing', async ({ portal }) => {
  await portal.visit('', '', 'layout=modal')
  expect(await focused(portal)).toBe('h2')
  await follow(portal, [
    ['Tab', 'summary'],
    ['Tab', 'summary'],
    ['Tab', 'policy'],
    ['Tab', 'accept-all'],
    ['Tab', 'reject-all'],
    ['Tab', 'choose'],
    ['Shift+Tab', 'reject-all'],
  ])
  await portal.page.keyboard.press('Escape')
  await expect(portal.banner).toBeHidden()
  await portal.expectOnly()
  expect(await portal.jar()).not.toContain('cookies_preferences')
  await portal.reload()
  await expect(portal.banner).toBeVisible()
})

test('the preferences begin at their title and give the focus back', async ({ portal, page }) => {
  await portal.visit()
  await portal.part('choose').focus()
  await page.keyboard.press('Enter')
  await expect(portal.preferences).toBeVisible()
  expect(await focused(portal)).toBe('h2')
  await follow(portal, [
    ['Tab', 'close'],
    ['Tab', 'summary'],
    ['Tab', 'statistics'],
    ['Tab', 'summary'],
    ['Enter', 'summary'],
    ['Tab', 'audience'],
    ['Tab', 'media'],
    ['Tab', 'summary'],
    ['Tab', 'accept-all'],
    ['Tab', 'reject-all'],
    ['Tab', 'save'],
    ['Shift+Tab', 'reject-all'],
    ['Escape', 'choose'],
  ])
  await expect(portal.preferences).toBeHidden()
  await portal.expectOnly()
})

test('pairs are walked by arrows, and none is taken on the way in', async ({ portal, page }) => {
  await portal.visit('', '', 'controls=pairs')
  await portal.part('choose').focus()
  await page.keyboard.press('Enter')
  await follow(portal, [
    ['Tab', 'close'],
    ['Tab', 'summary'],
    ['Tab', 'statistics=true'],
    ['Tab', 'summary'],
    ['Tab', 'media=true'],
    ['Shift+Tab', 'summary'],
    ['Shift+Tab', 'statistics=true'],
  ])
  await expect(portal.preferences.getByRole('radio', { checked: true })).toHaveCount(0)
  await follow(portal, [['ArrowDown', 'statistics=false']])
  await expect(portal.preferences.getByRole('radio', { checked: true })).toHaveCount(1)
})

test('Enter in a control decides nothing; saving takes the button', async ({ portal, page }) => {
  await portal.visit('', '', 'services=20')
  await portal.part('choose').focus()
  await page.keyboard.press('Enter')
  await portal.part('search').focus()
  await page.keyboard.type('use 12')
  await page.keyboard.press('Enter')
  await expect(portal.preferences).toBeVisible()
  await expect(portal.preferences.locator('[data-assent="service"]:visible')).toHaveCount(1)
  await portal.part('search').fill('')

  const statistics = portal.preferences.locator('input[name="statistics"]')
  await statistics.focus()
  await page.keyboard.press('Space')
  await expect(statistics).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(portal.preferences).toBeHidden()
  await portal.expectOnly()

  await page.keyboard.press('Enter')
  await expect(portal.preferences).toBeVisible()
  while ((await focused(portal)) !== 'save') await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(portal.preferences).toBeHidden()
  await expect(portal.banner).toBeHidden()
  await portal.expectOnly()
})

test('no letter, scroll, click outside or navigation answers', async ({ portal, page }) => {
  await portal.visit()
  await portal.part('choose').focus()
  for (const key of ['a', 'y', 'Escape', 'PageDown', 'End']) await page.keyboard.press(key)
  await page.mouse.click(5, 5)
  await page.mouse.wheel(0, 2000)
  await portal.visit('map')
  await expect(portal.banner).toBeVisible()
  await portal.part('choose').click()
  await page.mouse.click(2, 2)
  await portal.expectOnly()
  expect(await portal.jar()).not.toContain('cookies_preferences')
})

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 700 },
]) {
  for (const layout of ['box', 'bar']) {
    test(`what has the focus is never behind the banner: ${layout}, ${viewport.width} px`, async ({
      portal,
      page,
    }) => {
      await page.setViewportSize(viewport)
      await portal.visit('', '', `layout=${layout}`)
      let last = ''
      for (let stops = 0; stops < 80 && last !== 'body'; stops++) {
        await page.keyboard.press('Tab')
        last = await focused(portal)
        const covered = (): Promise<string> =>
          page.evaluate(() => {
            const element = document.activeElement as HTMLElement
            const banner = document.querySelector('[data-assent="banner"]') as HTMLElement
            if (element === document.body || banner.contains(element)) return ''
            const [own, other] = [element, banner].map((one) => one.getBoundingClientRect())
            const isCovered =
              own &&
              other &&
              own.top >= other.top &&
              own.left >= other.left &&
              own.right <= other.right
            return isCovered ? element.outerHTML : ''
          })
        // The page scrolls smoothly.
        await expect.poll(covered).toBe('')
      }
      expect(last).toBe('body')
    })
  }
}
