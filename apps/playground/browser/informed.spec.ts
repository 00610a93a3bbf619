import { textIn } from '@assent/core/document'
import { loadMessages } from '@assent/ui/languages'
import { policy } from '../src/policy.ts'
import { expect, test } from './portal.ts'

const site = textIn(policy.notice?.site ?? '', 'en')
/** What asks first in the Union: not what is exempt, whatever its category. */
const asked = policy.services.filter(({ id }) => id === 'insights' || id === 'map')

for (const locale of ['en', 'fr', 'de', 'ar', 'ja'] as const) {
  test(`the first layer says what the policy declares, in ${locale}`, async ({ portal }) => {
    const messages = await loadMessages(locale)
    await portal.visit('', '', `lang=${locale}`)
    const { banner } = portal
    await expect(banner.locator('[data-assent="site"]')).toHaveText(site)
    const categories = policy.categories.filter(({ id }) =>
      asked.some(({ category }) => category === id),
    )
    await expect(banner.locator('[data-purpose]')).toHaveCount(categories.length)
    for (const { id, label, description = '' } of categories) {
      const purpose = banner.locator(`[data-purpose="${id}"]`)
      await expect(purpose.locator('summary')).toHaveText(textIn(label, locale))
      await expect(purpose.locator('p')).toBeHidden()
      await purpose.locator('summary').click()
      await expect(purpose.locator('p')).toHaveText(textIn(description, locale))
    }
    const count = new Set(asked.map(({ provider }) => provider)).size
    const form = new Intl.PluralRules(locale).select(count)
    const asks = messages.banner.asks[form] ?? messages.banner.asks.other
    await expect(banner).toContainText(
      asks.replace('{count}', new Intl.NumberFormat(locale).format(count)),
    )
    await expect(banner).toContainText(messages.reopen)
    await expect(banner.locator('a')).toHaveText(messages.policy)
    await expect(banner.locator('button')).toHaveText([
      messages.acceptAll,
      messages.rejectAll,
      messages.choose,
    ])
  })
}

test('the link of the first layer leads to the policy, which still asks', async ({ portal }) => {
  await portal.visit()
  await portal.banner.locator('a').click()
  await expect(portal.part('cookie-policy')).toBeVisible()
  await expect(portal.banner).toBeVisible()
})

test('accepting is confirmed, also when services start by it', async ({ portal }) => {
  await portal.visit('map')
  await portal.part('accept-all').click()
  await expect(portal.page.locator('iframe.map-frame')).toBeVisible()
  await expect(portal.part('saved')).toHaveText('Your choices are saved.')
})

test('where the browser keeps nothing, nobody says that it is saved', async ({ portal, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })
  })
  await portal.visit()
  await portal.part('reject-all').click()
  await expect(portal.part('saved')).toHaveText(/apply to this page only/)
  portal.complaints.splice(0)
})
