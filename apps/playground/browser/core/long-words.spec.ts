import { type Consent, definePolicy } from '@assent/core'
import type { Messages, PolicyMessages } from '@assent/ui'
import { ar, arPolicy } from '@assent/ui/messages/ar'
import { de, dePolicy } from '@assent/ui/messages/de'
import { expect, test } from '@playwright/test'
import { brokenWordsIn, unreadableIn, wideIn } from '../measures.ts'
import { documentOf, openDocument, STYLES, sheetAt, startedWith, viewsOf } from './styled-page.ts'

/** Of 60 letters, and none that a line may end after. */
const WORD = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunte'
const DSFR = sheetAt(import.meta.resolve('@assent/ui/presets/dsfr.css'))

/** Every text of every kind, in any depth, with a long word where it may be in the way. */
function longIn<T>(messages: T): T {
  return JSON.parse(
    JSON.stringify(messages, (key, value) => {
      const isWord = typeof value === 'string' && !['locale', 'direction'].includes(key)
      return isWord ? `${value.slice(0, 12)} ${WORD}` : value
    }),
  ) as T
}

/** The views of a policy whose every text is one long word, or this description. */
function longViewsIn(messages: Messages, policyMessages: PolicyMessages, description = WORD) {
  const policy = definePolicy({
    notice: { site: WORD, contact: `${WORD}@example.com` },
    categories: [
      { id: 'necessary', kind: 'necessary', label: WORD, description: WORD },
      { id: 'media', label: WORD, description },
    ],
    services: ['session', 'map', 'video'].map((id, i) => ({
      id,
      category: i ? ('media' as const) : ('necessary' as const),
      provider: WORD,
      function: WORD,
      trackers: [{ name: WORD, purpose: WORD, retention: 'P1D', party: 'third' as const }],
    })),
  })
  return viewsOf(startedWith(policy) as Consent, messages, policyMessages, {
    answer: { media: true },
    signal: WORD,
    service: { asks: true, news: WORD },
    banner: { text: description },
    preferences: { withdraw: WORD },
  })
}

for (const [language, messages, policyMessages] of [
  ['German', longIn(de), longIn(dePolicy)],
  ['Arabic', longIn(ar), longIn(arPolicy)],
] as const) {
  for (const [name, html] of Object.entries(longViewsIn(messages, policyMessages))) {
    test(`${name}: in ${language} no word is wider than a phone, whatever text it is in`, async ({
      page,
    }) => {
      for (const sheets of [[STYLES], [STYLES, DSFR]]) {
        await page.setViewportSize({ width: 320, height: 640 })
        await openDocument(page, documentOf(html, sheets))
        expect(await wideIn(page)).toEqual([])
        await page.setViewportSize({ width: 320, height: 30_000 })
        expect(await unreadableIn(page)).toEqual([])
      }
    })
  }
}

test('no word of the preferences is broken for what stands beside it, where its line would hold it', async ({
  page,
}) => {
  const label = 'Cookies for the platform to function properly/Funktionalitätseinstellungen'
  const service = { provider: 'P', function: 'Kartendarstellungsdienst', trackers: [] }
  const policy = definePolicy({
    categories: [
      { id: 'necessary', kind: 'necessary', label },
      { id: 'media', label },
    ],
    services: [
      { ...service, id: 'session', category: 'necessary' },
      { ...service, id: 'map', category: 'media' },
    ],
  })
  const { switches, pairs } = viewsOf(startedWith(policy) as Consent, de, dePolicy, {
    answer: { media: true },
    signal: 'Signal',
    service: { asks: true, news: 'Neu' },
    banner: {},
    preferences: {},
  })
  for (const [name, html] of Object.entries({ switches, pairs })) {
    for (const width of [320, 360, 420]) {
      await page.setViewportSize({ width, height: 6000 })
      await openDocument(page, documentOf(html, [STYLES]))
      expect(await brokenWordsIn(page), `${name}, ${width}`).toEqual([])
      expect(await wideIn(page), `${name}, ${width}`).toEqual([])
    }
  }
})

test('a text of 200 kB is scrolled where it stands, and holds nobody up', async ({ page }) => {
  test.slow()
  const words = 'Kilobyteweise '.repeat(15_000)
  const letters = 'm'.repeat(200_000)
  for (const text of [words, letters]) {
    const { box, switches, policy } = longViewsIn(de, dePolicy, text)
    for (const [name, html] of Object.entries({ box, switches, policy })) {
      await page.setViewportSize({ width: 320, height: 640 })
      await openDocument(page, documentOf(html, [STYLES]))
      expect(await wideIn(page), name).toEqual([])
      const height = await page
        .locator(':is(dialog, section)[data-assent][dir]')
        .evaluateAll(([view]) => (view as HTMLElement | undefined)?.offsetHeight ?? 0)
      expect(height, name).toBeLessThanOrEqual(640)
      const save = page.locator('[data-assent="reject-all"]')
      if (await save.count()) {
        await save.scrollIntoViewIfNeeded()
        await expect(save).toBeInViewport({ ratio: 1 })
      }
    }
  }
})
