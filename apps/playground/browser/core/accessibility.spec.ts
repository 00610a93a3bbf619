import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../portal.ts'
import { expectNothingFound, violationsIn } from '../states.ts'

// Of the stylesheet and the texts alone: the same with every renderer.
test.beforeEach(({ portal }) => {
  portal.until = 'load'
})

for (const [preset, more] of [
  ['high contrast', 'theme=high-contrast'],
  ['the French State’s', 'theme=dsfr&lang=fr'],
] as const) {
  test(`axe finds nothing in any state: ${preset}`, async ({ portal }) => {
    test.slow()
    portal.settings = more
    await expectNothingFound(portal)
  })
}

test('nothing found in any language, nor in the dark of the presets', async ({ portal, page }) => {
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const more of ['theme=dsfr', 'theme=high-contrast', 'theme=neutral', 'lang=he', 'lang=ja']) {
    await portal.visit('', '', more)
    await portal.part('choose').click()
    expect(await violationsIn(page), more).toEqual([])
    await portal.part('close').click()
  }
})

test('nothing is found in the inspector', async ({ portal, page }) => {
  await portal.visit('cookies')
  await portal.answer('accept-all')
  const { violations, passes } = await new AxeBuilder({ page }).include('.inspector').analyze()
  expect(violations).toEqual([])
  expect(passes.length).toBeGreaterThan(10)
})
