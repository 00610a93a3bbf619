import { expect, test } from '@playwright/test'
import { CHOICES } from '../../src/settings.ts'

const part = (name: string) => `[data-assent="${name}"]`

test('what is chosen in the inspector is shown, and is in the address', async ({ page }) => {
  await page.goto('/plain/')
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = choices[1]?.[0] ?? ''
    const select = page.locator(`[data-inspector="settings"] select[name="${name}"]`)
    await Promise.all([page.waitForURL(`**${name}=*`), select.selectOption(value)])
    expect(new URL(page.url()).searchParams.get(name)).toBe(value)
    await expect(select).toHaveValue(value)
  }
  await expect(page.locator(part('reopen')).first()).toBeVisible()
  const link = page.url()
  await page.context().clearCookies()
  await page.goto('about:blank')
  await page.goto(link)
  for (const [name, choices] of Object.entries(CHOICES)) {
    await expect(page.locator(`select[name="${name}"]`)).toHaveValue(choices[1]?.[0] ?? '')
  }
})

for (const [address, selector, attribute, value] of [
  ['layout=bar', part('banner'), 'data-layout', 'bar'],
  ['layout=modal', part('banner'), 'data-layout', 'modal'],
  ['lang=ja', part('banner'), 'lang', 'ja'],
  ['lang=he', part('banner'), 'dir', 'rtl'],
  ['lang=he&dir=ltr', part('banner'), 'dir', 'ltr'],
  ['reopen=corner', part('reopen'), 'data-look', 'corner'],
  ['theme=dsfr', 'html', 'data-theme', 'dsfr'],
  ['scheme=dark', 'html', 'data-scheme', 'dark'],
] as const) {
  test(`${address} is a link to that state`, async ({ page }) => {
    await page.goto(`/plain/?${address}`)
    await expect(page.locator(selector).first()).toHaveAttribute(attribute, value)
  })
}

test('the law, the signal and the size of the policy have links too', async ({ page }) => {
  await page.goto('/plain/?place=US-CA&gpc=present&services=20')
  await expect(page.locator(part('signal-status'))).toBeVisible()
  await expect(page.locator(part('reopen')).first()).toContainText('Your privacy choices')
  await page.locator(part('reopen')).first().click()
  await expect(page.locator(part('service'))).toHaveCount(27)
})

test('the settings stay from page to page, and what the address says wrongly is the default', async ({
  page,
}) => {
  await page.goto('/plain/?layout=bar&theme=none&services=many')
  await expect(page.locator('select[name="theme"]')).toHaveValue('portal')
  await expect(page.locator('select[name="services"]')).toHaveValue('0')
  await page.locator('.portal a[href*="/cookies"]').first().click()
  await expect(page).toHaveURL(/\/plain\/cookies\?layout=bar$/)
})
