import { expect, test } from './portal.ts'
import { expectNothingFound } from './states.ts'

test.beforeEach(({ portal }) => {
  portal.until = 'load'
})

const MODES = {
  light: { more: '' },
  dark: { colorScheme: 'dark', more: '' },
  'forced colours': { forcedColors: 'active', more: '' },
  'right to left': { more: 'lang=ar&dir=rtl' },
  '320 px': { viewport: { width: 320, height: 640 }, more: '' },
} as const
for (const [mode, { more, ...options }] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use(options)

    test('axe finds nothing in any state', async ({ portal }) => {
      test.slow()
      portal.settings = more
      await expectNothingFound(portal)
    })
  })
}

test('a screen reader hears the banner in this order, under these names', async ({ portal }) => {
  await portal.visit('', '', 'refuse=continue')
  await expect(portal.banner).toMatchAriaSnapshot(`
    - region "Cookies on this site":
      - heading "Cookies on this site" [level=2]
      - paragraph: Val d’Orlune
      - button "Continue without accepting"
      - paragraph: "With your consent, 2 providers store or read information on your device for:"
      - list:
        - listitem:
          - group: Statistics
        - listitem:
          - group: Embedded content
      - paragraph:
        - text: /either way/
        - link "Cookie policy"
      - button "Accept all"
      - button "Reject all"
      - button "Choose by purpose"
  `)
  await portal.visit('', '', 'layout=modal')
  await expect(portal.banner).toMatchAriaSnapshot(`
    - dialog "Cookies on this site":
      - heading "Cookies on this site" [level=2]
      - paragraph: Val d’Orlune
      - paragraph
      - list
      - paragraph
      - button "Accept all"
      - button "Reject all"
      - button "Choose by purpose"
  `)
})

test('a screen reader hears the preferences in this order, under these names', async ({
  portal,
}) => {
  await portal.visit()
  await portal.part('choose').click()
  await expect(portal.preferences).toMatchAriaSnapshot(`
    - dialog "Cookie preferences":
      - heading "Cookie preferences" [level=2]
      - button "Close": ×
      - paragraph: Choose what you accept. Your choices apply once you save them.
      - strong: Cookies necessary for the platform to function properly/functionality cookies
      - text: "Always on: the site needs it"
      - paragraph
      - group: Details
      - checkbox "Statistics"
      - text: Statistics
      - paragraph
      - group: Details
      - checkbox "Embedded content"
      - text: Embedded content
      - paragraph
      - group: Details
      - button "Accept all"
      - button "Reject all"
      - button "Save my choices"
  `)
})

test('a screen reader hears pairs as groups, and what was answered', async ({ portal }) => {
  await portal.visit('', '', 'controls=pairs')
  await portal.part('choose').click()
  const statistics = portal.preferences.getByRole('group', { name: 'Statistics' })
  await expect(statistics).toMatchAriaSnapshot(`
    - group "Statistics":
      - text: Statistics
      - radio "Accept"
      - text: Accept
      - radio "Reject"
      - text: Reject
  `)
  await statistics.getByRole('radio', { name: 'Reject' }).check()
  await portal.save()
  await expect(portal.page.getByRole('status').last()).toHaveText('Your choices are saved.')
  await portal.openPreferences()
  await expect(statistics.getByRole('radio', { name: 'Reject' })).toBeChecked()
})

for (const layout of ['box', 'bar', 'modal']) {
  test(`accept and reject are one element, one size, one weight: ${layout}`, async ({
    portal,
    page,
  }) => {
    await portal.visit('', '', `layout=${layout}`)
    const look = (name: string): Promise<unknown> =>
      portal.banner.locator(`[data-assent="${name}"]`).evaluate((button) => {
        const style = getComputedStyle(button)
        const { width, height } = button.getBoundingClientRect()
        return [
          button.tagName,
          Math.round(width),
          Math.round(height),
          ...['fontSize', 'fontWeight', 'fontFamily', 'color', 'backgroundColor'].map(
            (name) => style[name as 'color'],
          ),
          ...[style.borderColor, style.borderWidth, style.padding, style.opacity],
        ]
      })
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const accept = await look('accept-all')
      expect(await look('reject-all'), `at ${width} px`).toEqual(accept)
      const [tag, , height] = accept as readonly [string, number, number]
      expect([tag, height >= 44], `at ${width} px`).toEqual(['BUTTON', true])
    }
  })
}

test('what can be pressed is large enough for a thumb', async ({ portal, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await portal.visit('', '', 'controls=pairs&refuse=continue&reopen=link')
  const small = (selector: string, least: number): Promise<string[]> =>
    page.locator(selector).evaluateAll(
      (targets, least) =>
        targets
          .filter((target) => target.checkVisibility())
          .map((target) => ({ target, ...target.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }) => width < least || height < least)
          .map(({ target, width, height }) => `${target.outerHTML} ${width}×${height}`),
      least,
    )
  expect(await small('[data-assent="actions"] button', 44)).toEqual([])
  expect(await small('[data-assent] button, button[data-assent]', 24)).toEqual([])
  await portal.part('choose').click()
  for (const summary of await portal.preferences.locator('summary').all()) await summary.click()
  expect(await small('[data-assent="actions"] button', 44)).toEqual([])
  expect(await small('dialog label, dialog summary, dialog button', 24)).toEqual([])
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
