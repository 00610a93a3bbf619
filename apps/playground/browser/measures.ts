import type { Page } from '@playwright/test'

/** What is beside the page, or wider than its own place: but for tables, which scroll in theirs. */
export const wideIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    const views = [...document.querySelectorAll('[data-assent][dir], [data-assent][dir] *')]
    const wide = views.filter((element) => {
      if (element.closest('[role="region"]') || !element.checkVisibility()) return false
      const { left, right } = element.getBoundingClientRect()
      const { overflowX } = getComputedStyle(element)
      const scrolls = overflowX !== 'visible' && element.scrollWidth > element.clientWidth
      return left < -0.5 || right > innerWidth + 0.5 || scrolls
    })
    const names = wide.map((element) => (element.cloneNode() as Element).outerHTML)
    return scrollWidth > innerWidth ? [`the page: ${scrollWidth}`, ...names] : names
  })

/** What has the focus, where it cannot be seen or pressed in its middle; else nothing. */
export const focusIsHidden = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const { x, y, width, height } = element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    // Beyond the dialog's last stop is the browser's own.
    return element === document.body || element.contains(top) ? '' : element.outerHTML
  })

/** What WCAG 2.2, 1.4.12 lets a visitor do, as a bookmarklet does it: by a rule of the page, marked important. */
export const spaceTexts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets.push(sheet)
  })

/** Texts of the views that are cut off, that leave their button, or that lie over another. */
export const unreadableIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const views = [...document.querySelectorAll('[data-assent][dir], [data-assent][dir] *')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        // What only a screen reader reads.
        getComputedStyle(element).clipPath === 'none',
    )
    const boxes = views.flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      const isCut =
        (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth) ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight)
      if (isCut) found.push(`cut off: ${element.outerHTML}`)
      const button = element.closest('button')?.getBoundingClientRect()
      return [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
        .flatMap((node) => {
          const range = document.createRange()
          range.selectNodeContents(node)
          const view = element.closest('[data-assent][dir]')
          return [...range.getClientRects()].map((rect) => ({ rect, button, node, view }))
        })
    })
    for (const [i, { rect, button, node, view }] of boxes.entries()) {
      const leaves =
        button &&
        (rect.left < button.left ||
          rect.right > button.right ||
          rect.top < button.top ||
          rect.bottom > button.bottom)
      if (leaves) found.push(`outside its button: ${node.nodeValue}`)
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
        const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top)
        const isOver = other.node !== node && other.view === view && across > 1 && down > 1
        if (isOver) found.push(`one over the other: ${node.nodeValue}, ${other.node.nodeValue}`)
      }
    }
    return found
  })

/** Words that are broken over two lines, though the view is wide enough to hold them on one. */
export const brokenWordsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-assent][dir] *')]
      // A button has the width that its row gives it.
      .filter((element) => element.checkVisibility() && !element.closest('button'))
      .flatMap((element) => {
        const room = element.closest('[data-assent="category"], [data-assent][dir]')?.clientWidth
        return [...element.childNodes].flatMap((node) => {
          // A line may end behind these, too.
          const words = [...(node.nodeValue ?? '').matchAll(/[^\s/‐-—-]+[/‐-—-]?/gu)]
          return words.flatMap((word) => {
            const range = document.createRange()
            range.setStart(node, word.index)
            range.setEnd(node, word.index + word[0].length)
            const lines = [...range.getClientRects()]
            const width = lines.reduce((sum, line) => sum + line.width, 0)
            const tops = new Set(lines.map(({ top }) => Math.round(top)))
            return tops.size > 1 && width < (room ?? 0) * 0.8 ? [word[0]] : []
          })
        })
      }),
  )

/** Letters, words and lines as far apart as the visitor set them, as `0.12,0.16,1.50`. */
export const spacingsIn = (page: Page): Promise<string[]> =>
  page
    .locator('[data-assent] :is(h2, p, li, button, summary, label, td)')
    .evaluateAll((elements) => {
      const spacings = elements.map((element) => {
        const { fontSize, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(element)
        return [letterSpacing, wordSpacing, lineHeight]
          .map((value) => (Number.parseFloat(value) / Number.parseFloat(fontSize)).toFixed(2))
          .join()
      })
      return [...new Set(spacings)]
    })

/** What moves in the views, and for how long: transitions and animations of elements and of what stands before them. */
export const motionsIn = (
  page: Page,
): Promise<{ readonly name: string; readonly seconds: number }[]> =>
  page.locator('[data-assent][dir], [data-assent][dir] *').evaluateAll((elements) =>
    elements
      .flatMap((element) =>
        ['', '::before', '::after', '::backdrop'].map((pseudo) =>
          getComputedStyle(element, pseudo),
        ),
      )
      .flatMap((style) => [
        {
          name: 'transition',
          seconds: Math.max(
            ...`${style.transitionDuration},${style.transitionDelay}`
              .split(',')
              .map(Number.parseFloat),
          ),
        },
        {
          name: style.animationName,
          seconds: style.animationName === 'none' ? 0 : Number.parseFloat(style.animationDuration),
        },
      ])
      .filter(({ seconds }) => seconds > 0),
  )
