import { expect, test } from './portal.ts'

/** The table of the document that this project started from, cell by cell. */
const SEED = [
  [
    'Opendatasoft',
    'Authentication (front and back office)',
    'sessionid',
    'To remember the user from one page to another',
  ],
  [
    'Opendatasoft',
    'Language selection (front and back office)',
    'django_language',
    "To remember the visitor's language",
  ],
  [
    'Opendatasoft',
    'API (CSRF) (front and back office)',
    'csrftoken',
    'To retrieve data via API calls',
  ],
  [
    'Opendatasoft',
    'Choices related to your cookie preferences',
    'cookies_preferences',
    "To remember the visitor's cookie preferences",
  ],
]

test('the policy page’s table is the seed’s, cell by cell, with retention and party', async ({
  portal,
}) => {
  await portal.visit('cookies')
  const section = portal.part('cookie-policy').getByRole('region', {
    name: 'Cookies necessary for the platform to function properly/functionality cookies',
  })
  const cells = (selector: string): Promise<string[][]> =>
    section
      .first()
      .locator(selector)
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      )
  expect(await cells('thead tr')).toEqual([
    [
      'Service provider’s name',
      'Function and location',
      'Cookie name(s)',
      'Purposes',
      'Kept for',
      'Set by',
    ],
  ])
  const rows = await cells('tbody tr')
  expect(rows.map((row) => row.slice(0, 4))).toEqual(SEED)
  expect(rows.map((row) => row.slice(4))).toEqual([
    ['2 weeks', 'this site'],
    ['12 months', 'this site'],
    ['12 months', 'this site'],
    ['6 months', 'this site'],
  ])
})

test('the policy page says what the visitor answered, and leads back to it', async ({ portal }) => {
  await portal.visit('cookies')
  const answers = portal.part('cookie-policy').locator('[data-assent="answer"]')
  const none = 'You have not answered yet'
  const measured = 'On until you object: Audience measurement · Val d’Orlune'
  const finer = 'Usage analysis · Insights'
  await expect(answers).toHaveText(['Always on', `${measured}${none}: ${finer}`, none])
  const change = portal.part('change')
  await change.focus()
  await portal.page.keyboard.press('Enter')
  await expect(portal.preferences).toBeVisible()
  await portal.preferences.locator('input[name="statistics"]').check()
  await portal.save()
  const accepted = `${measured}You accepted: ${finer}`
  await expect(answers).toHaveText(['Always on', accepted, 'You rejected'])
  // The focus is back where it came from, although the page says something else now.
  await expect(change).toBeFocused()
  await portal.page.locator('[data-action="withdraw"]').click()
  const withdrawn = `${measured}You withdrew your consent: ${finer}`
  await expect(answers).toHaveText(['Always on', withdrawn, 'You rejected'])
})

test('the policy page speaks French when the visitor does', async ({ portal }) => {
  await portal.visit('cookies')
  await portal.page.locator('a[href*="/language/fr"]').click()
  await expect(portal.page.locator('html')).toHaveAttribute('lang', 'fr')
  const row = portal.part('cookie-policy').locator('tbody tr').first()
  await expect(row).toContainText('Authentification (front et back office)')
  await expect(row).toContainText('2 semaines')
  await expect(portal.banner.getByRole('button')).toHaveText([
    'Tout accepter',
    'Tout refuser',
    'Choisir par finalité',
  ])
})

test('the banner is the same element by element as the one without a framework', async ({
  portal,
  page,
}) => {
  await portal.visit()
  const html = (): Promise<string> =>
    portal.banner.evaluate((element) => {
      const copy = element.cloneNode(true) as Element
      // By which a view that mounted itself tells a copy of it from itself.
      copy.removeAttribute('data-assent-live')
      return copy.outerHTML
    })
  const banner = await html()
  await page.goto('/plain/')
  // The policy stands where each of them has it.
  expect(await html()).toBe(banner.replace(/\/(react|vue|plain)\/cookies/, '/plain/cookies'))
})
