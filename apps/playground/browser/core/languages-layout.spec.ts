import { type Locale, loadMessages, locales } from '@assent/ui/languages'
import { expect, type Page, test } from '@playwright/test'
import { unreadableIn, wideIn } from '../measures.ts'
import { askingViewsIn, documentOf, openDocument, STYLES } from './styled-page.ts'

/** Wider letters than most sites have. */
const FONT = ':root { --assent-font: "DejaVu Sans", Verdana, sans-serif; }'

async function openViews(page: Page, locale: Locale): Promise<void> {
  const views = Object.values(askingViewsIn(await loadMessages(locale)))
  await openDocument(page, documentOf(views.join(''), [FONT, STYLES]))
  await expect(page.locator('[data-assent][dir]')).toHaveCount(views.length)
}

/** Of each view: the sizes of accept and reject, the share of the page's height, and whether that is all of it. */
const sizesIn = (page: Page) =>
  page.locator('[data-assent][dir]').evaluateAll((views) =>
    views.map((view) => {
      const [accept, reject] = ['accept-all', 'reject-all'].map((name) => {
        const button = view.querySelector(`[data-assent="${name}"]`) as HTMLElement
        return `${button.offsetWidth}×${button.offsetHeight}`
      })
      const { assent, layout = '' } = (view as HTMLElement).dataset
      const offersMore = view.querySelector('[data-assent="continue"]') !== null
      return {
        name: `${assent} ${layout}`,
        isAlike: accept === reject,
        isBanner: assent === 'banner' && !offersMore,
        share: (view as HTMLElement).offsetHeight / innerHeight,
        // Whatever is scrolled in it, the answers are in sight.
        isWhole: ['accept-all', 'reject-all', 'choose'].every((name) => {
          const button = view.querySelector(`[data-assent="${name}"]`)
          const shown = button?.getBoundingClientRect() ?? new DOMRect()
          const frame = view.getBoundingClientRect()
          return shown.top >= frame.top && shown.bottom <= frame.bottom
        }),
      }
    }),
  )

test('accept and reject are of one size in every language, and the banner leaves room on a phone', async ({
  page,
}) => {
  test.slow()
  expect(locales.length).toBeGreaterThanOrEqual(39)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const locale of locales) {
    await openViews(page, locale)
    const sizes = await sizesIn(page)
    const unlike = sizes.filter(({ isAlike }) => !isAlike)
    expect(unlike, locale).toEqual([])
    const large = sizes.filter(
      ({ isBanner, share, isWhole }) => isBanner && (share > 0.701 || !isWhole),
    )
    expect(large, locale).toEqual([])
    expect(await wideIn(page), locale).toEqual([])
  }
})

test('every text of every language stays in its place at 320 px', async ({ page }) => {
  test.slow()
  // High enough for the preferences to stand whole: what scrolls lies under what does not.
  await page.setViewportSize({ width: 320, height: 6000 })
  for (const locale of locales) {
    await openViews(page, locale)
    expect(await unreadableIn(page), locale).toEqual([])
    expect(await wideIn(page), locale).toEqual([])
  }
})
