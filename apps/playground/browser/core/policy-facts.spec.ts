import { cookiePolicyFrom, markdownFrom } from '@assent/core/document'
import { eu } from '@assent/core/regimes'
import { htmlPageFrom } from '@assent/ui/html'
import { enPolicy } from '@assent/ui/messages/en'
import { expect, type Page, test } from '@playwright/test'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { policy } from '../../src/policy.ts'
import { POLICY_PAGE } from '../../src/views/cookies.ts'

/** What a page says, whatever elements it says it with: headings, tables row by row, and all else line by line. */
const factsIn = (page: Page, root: string): Promise<readonly string[]> =>
  page.locator(root).evaluate((top) => {
    const words = (node: Element): string => {
      const between = node.matches('td, li, dl > div') ? ' ' : ''
      const parts = [...node.childNodes].map((child) =>
        child instanceof Element ? words(child) : (child.nodeValue ?? ''),
      )
      return parts.join(between).replace(/\s+/g, ' ').trim()
    }
    /** The cells of every row; what stands beside several rows is in each of them. */
    const rowsOf = ({ rows }: HTMLTableElement): readonly string[] => {
      const width = rows[0]?.cells.length ?? 0
      const grid = [...rows].map(() => Array<string | null>(width).fill(null))
      const place = (cell: HTMLTableCellElement, row: number): void => {
        const column = grid[row]?.indexOf(null) ?? 0
        for (const beside of grid.slice(row, row + cell.rowSpan)) beside[column] = words(cell)
      }
      for (const [i, { cells }] of [...rows].entries()) for (const cell of cells) place(cell, i)
      return grid.map((cells) => `| ${cells.join(' | ')} |`)
    }
    const said = [...top.querySelectorAll('h1, h2, h3, h4, p, li, dl > div, table')]
    return said.flatMap((node) => {
      if (node instanceof HTMLTableElement) return rowsOf(node)
      return /^H\d$/.test(node.tagName) ? `${node.tagName} ${words(node)}` : words(node)
    })
  })

const document = cookiePolicyFrom(policy, {
  ...POLICY_PAGE,
  messages: enPolicy,
  regime: eu,
  keptIn: [{ name: 'cookies_preferences' }],
})

test('the live page, the static one and the Markdown say the same', async ({ page }) => {
  const { each: _, ...statuses } = enPolicy.answer
  const answer = (fact: string): boolean =>
    !Object.values(statuses).some((status) => fact === status || fact.startsWith(`${status}: `))
  const live: Record<string, readonly string[]> = {}
  for (const renderer of ['plain', 'react', 'vue']) {
    await page.goto(`/${renderer}/cookies`)
    const said = await factsIn(page, '[data-assent="cookie-policy"]')
    // What the visitor answered stands in a live page alone.
    live[renderer] = said.filter(answer)
    // A line for each category, and one more where its services differ.
    expect(said.length - (live[renderer]?.length ?? 0)).toBe(policy.categories.length + 1)
  }

  // Where no policy asks for trusted types, as setContent writes text.
  await page.goto('about:blank')
  await page.setContent(htmlPageFrom(document))
  const printed = await factsIn(page, 'main')
  expect(printed.length).toBeGreaterThan(40)
  expect(printed).toContain('H1 Cookie policy')
  expect(printed).toContain(
    '| Insights | Usage analysis (front office) | insights_id | To recognise the browser on the provider’s own server | 13 months | another site |',
  )
  for (const renderer of Object.keys(live)) expect(live[renderer], renderer).toEqual(printed)

  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }
  await page.setContent(micromark(markdownFrom(document), options))
  expect(await factsIn(page, 'body')).toEqual(printed)
})

test('the static page needs nothing: no script, no style of its own, and axe has nothing to say', async ({
  page,
}) => {
  const { default: AxeBuilder } = await import('@axe-core/playwright')
  await page.setContent(htmlPageFrom(document, { jsonLd: { a: '</script><script>' } }))
  expect(await page.locator('script').count()).toBe(1)
  expect(await page.locator('style, [style], [onclick]').count()).toBe(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('paper has every section, every column, and where the links lead', async ({ page }) => {
  await page.goto('/plain/cookies')
  await page.locator('[data-assent="reject-all"]').first().click()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  const policyPart = page.locator('[data-assent="cookie-policy"]')
  const wide = await policyPart
    .locator('table')
    .evaluateAll((tables) =>
      tables.map((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)),
    )
  expect(wide).toHaveLength(3)
  expect(wide.filter((more) => more > 0)).toEqual([])
  const link = policyPart.getByRole('link', { name: 'Firefox' })
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    'support.mozilla.org',
  )
})
