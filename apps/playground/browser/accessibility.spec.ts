import AxeBuilder from '@axe-core/playwright'
import { expect, type Portal, test } from './portal.ts'

const focused = (portal: Portal): Promise<string | undefined> =>
  portal.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.assent)

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const width of [320, 1280]) {
      test(`axe finds nothing in banner, preferences and policy at ${width} px`, async ({
        portal,
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 })
        await portal.visit('cookies')
        await expect(portal.banner).toBeVisible()
        const violations = async (): Promise<unknown[]> =>
          (await new AxeBuilder({ page }).analyze()).violations
        expect(await violations()).toEqual([])
        await portal.banner.locator('[data-assent="choose"]').click()
        for (const summary of await portal.preferences.locator('summary').all())
          await summary.click()
        expect(await violations()).toEqual([])
        await portal.preferences.locator('[data-assent="reject-all"]').click()
        await expect(portal.banner).toBeHidden()
        expect(await violations()).toEqual([])
      })
    }
  })
}

for (const width of [320, 390, 768, 1280]) {
  test(`accept, reject and choose are one element, one size, one weight at ${width} px`, async ({
    portal,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await portal.visit()
    const looks = await portal.banner.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const {
          fontSize,
          fontWeight,
          fontFamily,
          color,
          backgroundColor,
          borderColor,
          borderWidth,
          padding,
        } = getComputedStyle(button)
        const { width, height } = button.getBoundingClientRect()
        return [
          button.tagName,
          Math.round(width),
          Math.round(height),
          ...[
            fontSize,
            fontWeight,
            fontFamily,
            color,
            backgroundColor,
            borderColor,
            borderWidth,
            padding,
          ],
        ]
      }),
    )
    expect(looks).toHaveLength(3)
    expect(looks[1]).toEqual(looks[0])
    expect(looks[2]).toEqual(looks[0])
  })
}

test('everything is done by keyboard alone', async ({ portal, page }) => {
  await portal.visit('map')
  const order: (string | undefined)[] = []
  for (let presses = 0; presses < 60 && order.at(-1) !== 'choose'; presses++) {
    await page.keyboard.press('Tab')
    const part = await focused(portal)
    if (part) order.push(part)
  }
  expect(order.slice(-3)).toEqual(['accept-all', 'reject-all', 'choose'])

  await page.keyboard.press('Enter')
  await expect(portal.preferences).toBeVisible()
  expect(await focused(portal)).toBe('close')
  await page.keyboard.press('Escape')
  await expect(portal.preferences).toBeHidden()
  expect(await focused(portal)).toBe('choose')

  await page.keyboard.press('Enter')
  const statistics = portal.preferences.locator('input[name="statistics"]')
  while (!(await statistics.evaluate((input) => input === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(statistics).toBeChecked()
  // Enter in a checkbox presses the form's first button, which must decide nothing.
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

test('the policy is strict, and nothing breaks it', async ({ portal, page }) => {
  const response = await page.goto(`/${test.info().project.name}/`)
  const header = response?.headers()['content-security-policy'] ?? ''
  expect(header).toContain("require-trusted-types-for 'script'")
  expect(header).toContain("style-src 'self'")
  expect(header).not.toContain('unsafe')
  const caught = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.effectiveDirective),
      )
    })
    const style = document.createElement('style')
    style.textContent = 'p { color: red }'
    document.head.append(style)
    return violation
  })
  expect(caught).toBe('style-src-elem')
  // The breach that this test planted is the only one.
  expect(portal.complaints.splice(0)).toHaveLength(1)
})
