import { createConsent, definePolicy } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import {
  bannerModel,
  bannerView,
  cookiePolicyModel,
  cookiePolicyView,
  embedModel,
  embedView,
  type Messages,
  preferencesButtonModel,
  preferencesButtonView,
  preferencesModel,
  preferencesView,
  savedModel,
  savedView,
  signalStatusView,
} from '@assent/ui'
import { htmlText } from '@assent/ui/html'
import { ar, arPolicy } from '@assent/ui/messages/ar'
import { de, dePolicy } from '@assent/ui/messages/de'
import { expect, test } from '@playwright/test'
import { unreadableIn, wideIn } from '../measures.ts'
import { documentOf, openDocument, STYLES, sheetAt } from './styled-page.ts'

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

/** A policy whose every text is one long word, or this description. */
function viewsOf(messages: Messages, policyMessages: typeof dePolicy, description = WORD) {
  const consent = createConsent({
    policy: definePolicy({
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
    }),
    regime: eu,
    storage: memoryStorage(),
    now: () => Date.UTC(2026, 2, 1, 12),
  })
  consent.start()
  const banner = (layout: 'box' | 'bar' | 'modal'): string => {
    const model = bannerModel(consent, messages, { layout, continueWithout: true })
    return bannerView(htmlText, { ...model, text: description }).html
  }
  const preferences = (controls: 'switches' | 'pairs'): string => {
    const model = preferencesModel(consent, messages, { controls, searchFrom: 1 })
    const categories = model.categories.map((category) => ({
      ...category,
      services: category.services.map((service) => ({ ...service, asks: true, news: WORD })),
    }))
    const signal = { ...messages, text: WORD }
    return preferencesView(htmlText, { ...model, categories, signal, withdraw: WORD }).html
  }
  const asking = { box: banner('box'), bar: banner('bar'), modal: banner('modal') }
  consent.choose({ media: true })
  const button = (look: 'button' | 'link' | 'corner'): string =>
    preferencesButtonView(htmlText, preferencesButtonModel(consent, messages, { look })).html
  return {
    ...asking,
    switches: preferences('switches'),
    pairs: preferences('pairs'),
    button: button('button'),
    link: button('link'),
    corner: button('corner'),
    embed: embedView(htmlText, embedModel(consent, 'map', messages)).html,
    saved: savedView(htmlText, savedModel({ type: 'chosen', method: 'accept', at: 0 }, messages))
      .html,
    signal: signalStatusView(htmlText, { ...messages, text: WORD }).html,
    policy: cookiePolicyView(htmlText, cookiePolicyModel(consent, policyMessages)).html,
  }
}

for (const [language, messages, policyMessages] of [
  ['German', longIn(de), longIn(dePolicy)],
  ['Arabic', longIn(ar), longIn(arPolicy)],
] as const) {
  for (const [name, html] of Object.entries(viewsOf(messages, policyMessages))) {
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

test('a text of 200 kB is scrolled where it stands, and holds nobody up', async ({ page }) => {
  test.slow()
  const words = 'Kilobyteweise '.repeat(15_000)
  const letters = 'm'.repeat(200_000)
  for (const text of [words, letters]) {
    const { box, switches, policy } = viewsOf(de, dePolicy, text)
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
