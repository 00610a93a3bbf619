import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Portal, test } from './portal.ts'

test.beforeEach(({ portal }) => {
  portal.until = 'load'
})

/** Every state that a view of consent can be in, and how a visitor comes there from the page before. */
const STATES: readonly (readonly [name: string, reach: (portal: Portal) => Promise<void>])[] = [
  ['a banner in the corner', (portal) => portal.visit('cookies')],
  ['a banner along the edge', (portal) => portal.visit('', '', 'layout=bar&refuse=continue')],
  ['a banner before everything else', (portal) => portal.visit('', '', 'layout=modal')],
  [
    'preferences with everything open',
    async (portal) => {
      await portal.visit()
      await portal.part('choose').click()
      for (const summary of await portal.preferences.locator('summary').all()) await summary.click()
    },
  ],
  [
    'preferences in pairs, searched',
    async (portal) => {
      await portal.visit('', '', 'controls=pairs&services=20')
      await portal.part('choose').click()
      await portal.part('search').fill('12')
    },
  ],
  ['what stands in for embeds', (portal) => portal.visit('reuses')],
  [
    'an answer that was kept',
    async (portal) => {
      await portal.visit('cookies', '', 'reopen=link')
      await portal.part('reject-all').click()
      await expect(portal.part('saved')).not.toBeEmpty()
    },
  ],
  [
    'preferences with an answer',
    async (portal) => {
      await portal.visit('', '', 'reopen=corner')
      await portal.openPreferences()
      await portal.preferences.locator('input[name="statistics"]').check()
      await portal.save()
      await portal.openPreferences()
    },
  ],
  ['a signal that was honoured', (portal) => portal.visit('', 'US-CA', 'gpc=present')],
]

const MODES = {
  light: { more: '' },
  dark: { colorScheme: 'dark', more: '' },
  'forced colours': { forcedColors: 'active', more: '' },
  'right to left': { more: 'lang=ar&dir=rtl' },
  '320 px': { viewport: { width: 320, height: 640 }, more: '' },
} as const
/** Of the stylesheet alone: the same with every renderer, and tried with one. */
const PRESETS = {
  'high contrast': { more: 'theme=high-contrast' },
  'the French State’s': { more: 'theme=dsfr&lang=fr' },
} as const

/** What axe finds in the page, frames left out: there are none before an answer. The inspector has a test of its own. */
const violationsIn = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().exclude('.inspector').analyze()).violations

const once = (): void => test.skip(test.info().project.name !== 'plain', 'the same with each')

for (const [mode, { more, ...options }] of Object.entries({ ...MODES, ...PRESETS })) {
  test.describe(mode, () => {
    test.use(options)

    test('axe finds nothing in any state', async ({ portal, page }) => {
      test.slow()
      if (mode in PRESETS) once()
      portal.settings = more
      for (const [state, reach] of STATES) {
        await reach(portal)
        const violations = await violationsIn(page)
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
        expect(found, state).toEqual([])
      }
    })
  })
}

test('nothing found in any language, nor in the dark of the presets', async ({ portal, page }) => {
  test.slow()
  once()
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const more of ['theme=dsfr', 'theme=high-contrast', 'theme=neutral', 'lang=he', 'lang=ja']) {
    await portal.visit('', '', more)
    await portal.part('choose').click()
    expect(await violationsIn(page), more).toEqual([])
    await portal.part('close').click()
  }
})

test('nothing is found in the inspector', async ({ portal, page }) => {
  once()
  await portal.visit('cookies')
  await portal.answer('accept-all')
  const { violations, passes } = await new AxeBuilder({ page }).include('.inspector').analyze()
  expect(violations).toEqual([])
  expect(passes.length).toBeGreaterThan(10)
})

test('a screen reader hears the banner in this order, under these names', async ({ portal }) => {
  await portal.visit('', '', 'refuse=continue')
  await expect(portal.banner).toMatchAriaSnapshot(`
    - region "Your choice about cookies":
      - heading "Your choice about cookies" [level=2]
      - button "Continue without accepting"
      - paragraph: /Some services on this site store or read information on your device/
      - button "Accept all"
      - button "Reject all"
      - button "Choose"
  `)
  await portal.visit('', '', 'layout=modal')
  await expect(portal.banner).toMatchAriaSnapshot(`
    - dialog "Your choice about cookies":
      - heading "Your choice about cookies" [level=2]
      - paragraph
      - button "Accept all"
      - button "Reject all"
      - button "Choose"
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
      - paragraph: Choose what you allow. Nothing is switched on until you save.
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
      - radio "Refuse"
      - text: Refuse
  `)
  await statistics.getByRole('radio', { name: 'Refuse' }).check()
  await portal.save()
  await expect(portal.page.getByRole('status').last()).toHaveText('Your choices are saved.')
  await portal.openPreferences()
  await expect(statistics.getByRole('radio', { name: 'Refuse' })).toBeChecked()
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
