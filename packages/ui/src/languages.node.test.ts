import { describe, expect, it, test } from 'vitest'
import { type Locale, loadMessages, loadPolicyMessages, localeFor, locales } from './languages'
import { en, enPolicy } from './messages/en'

/** What the layout holds, in characters: a button in half of the narrowest banner, a label beside a switch. */
const LIMITS = {
  'banner.title': 44,
  'preferences.title': 40,
  acceptAll: 28,
  rejectAll: 28,
  acknowledge: 28,
  choose: 28,
  policy: 44,
  continueWithout: 32,
  save: 28,
  withdraw: 30,
  reopen: 30,
  optOut: 36,
  details: 16,
  accept: 16,
  refuse: 16,
  isNew: 16,
  onUntilRefused: 40,
  onUntilObjected: 60,
  saved: 60,
  savedForPage: 110,
  search: 32,
  'embed.once': 28,
  'embed.always': 28,
} as const

/** Every text by its path: `banner.title`, `what.text.0`. The forms of a plural are one text. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  const forms = value as Readonly<Record<string, unknown>>
  if (typeof forms.other === 'string') return [[path, forms.other]]
  return Object.entries(forms).flatMap(([key, inner]) =>
    textsIn(inner, path ? `${path}.${key}` : key),
  )
}

const placeholdersIn = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted()

test('there are the 24 languages of the European Union and fifteen more', () => {
  const european = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(
    ' ',
  )
  const more = 'nb is uk tr ar he fa ja ko zh-Hans zh-Hant pt-BR es-419 hi ca'.split(' ')
  expect(locales.toSorted()).toEqual([...european, ...more].toSorted())
})

describe.each(locales)('%s', (locale) => {
  const each = [
    ['the views', loadMessages, en],
    ['the cookie policy', loadPolicyMessages, enPolicy],
  ] as const

  it.each(each)(
    '%s: every text, with the placeholders that it has in English',
    async (_, load, english) => {
      const messages = await load(locale)
      const own = Object.fromEntries(textsIn(messages, ''))
      const texts = textsIn(english, '')
      expect(Object.keys(own)).toEqual(texts.map(([path]) => path))
      for (const [path, text] of texts) {
        expect([path, placeholdersIn(own[path] ?? '')]).toEqual([path, placeholdersIn(text)])
      }
    },
  )

  it.each(each)('%s: whole, plain and set as type', async (_, load, english) => {
    const messages = await load(locale)
    for (const [path, text] of textsIn(messages, '')) {
      expect([path, text.trim(), text.normalize()]).toEqual([path, text, text])
      expect([path, text], 'no markup, straight quote or call').not.toEqual([
        path,
        expect.stringMatching(/[<>"'!&]/),
      ])
      expect([path, text.length > 0]).toEqual([path, true])
    }
    const differing = textsIn(english, '').filter(([path, text], i) => {
      const [, own] = textsIn(messages, '')[i] ?? []
      return own !== text || path === 'prefix'
    })
    if (locale !== 'en') expect(differing.length).toBeGreaterThan(textsIn(english, '').length * 0.8)
  })

  it('has one word for each act: that of the buttons is that of the controls and of what was answered', async () => {
    const { accept, acceptAll, refuse, rejectAll, reopen } = await loadMessages(locale)
    const { choice } = await loadPolicyMessages(locale)
    const lower = (text: string): string => text.toLocaleLowerCase(locale)
    const stemOf = (word: string): string => lower(word).slice(0, Math.min(3, word.length))
    expect([acceptAll, accept, lower(acceptAll).includes(stemOf(accept))]).toContain(true)
    expect([rejectAll, refuse, lower(rejectAll).includes(stemOf(refuse))]).toContain(true)
    expect(choice.change).toBe(reopen)
  })

  it('tells a key of other storage from a cookie', async () => {
    const { prefix, prefixKey } = await loadMessages(locale)
    expect(prefixKey).not.toBe(prefix)
  })

  it('names its language and the direction in which it is written', async () => {
    const direction = ['ar', 'fa', 'he'].includes(locale) ? 'rtl' : 'ltr'
    for (const [, load] of each) {
      expect(await load(locale)).toMatchObject({ locale, direction })
    }
  })

  it('has every plural form of its language, each with what is filled in', async () => {
    const { banner } = await loadMessages(locale)
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    for (const forms of [banner.news, banner.asks, banner.informs]) {
      expect(Object.keys(forms).toSorted()).toEqual(pluralCategories.toSorted())
    }
    for (const form of Object.values(banner.news)) {
      expect(placeholdersIn(form)).toEqual(expect.arrayContaining(['{date}', '{names}']))
    }
    // What stands for one number alone may say it in a word.
    for (const [rule, form] of Object.entries({ ...banner.asks, ...banner.informs })) {
      const numbers = Array.from({ length: 1200 }, (_, number) => number + 1)
      const own = numbers.filter((number) => new Intl.PluralRules(locale).select(number) === rule)
      if (own.length > 1) expect([rule, placeholdersIn(form)]).toEqual([rule, ['{count}']])
      // The purposes follow.
      expect(form).toMatch(/[:：]$/)
    }
  })

  it('keeps to the lengths that the layout holds', async () => {
    const texts = Object.fromEntries(textsIn(await loadMessages(locale), ''))
    for (const [path, limit] of Object.entries(LIMITS)) {
      const length = [...new Intl.Segmenter(locale).segment(texts[path] ?? '')].length
      expect([path, texts[path], length <= limit]).toEqual([path, texts[path], true])
    }
  })

  it('says that accepting and refusing weigh the same', async () => {
    const { acceptAll, rejectAll } = await loadMessages(locale)
    const [shorter = 0, longer = 0] = [acceptAll.length, rejectAll.length].toSorted((a, b) => a - b)
    expect([acceptAll, rejectAll, longer <= shorter * 1.6 + 2]).toEqual([
      acceptAll,
      rejectAll,
      true,
    ])
  })
})

describe('localeFor', () => {
  const cases: readonly (readonly [wanted: string | readonly string[], locale: Locale])[] = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['de-AT-1996', 'de'],
    ['DE_de', 'de'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-MX', 'es-419'],
    ['es-US', 'es-419'],
    ['es-419', 'es-419'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['en-GB', 'en'],
    [['gsw', 'sr', 'it-CH', 'en'], 'it'],
    [['', 'hu'], 'hu'],
    ['tlh', 'en'],
    [[], 'en'],
    [['not a tag', '-', '*', '__proto__', 'constructor'], 'en'],
  ]
  it.each(cases)('%j: %s', (wanted, locale) => {
    expect(localeFor(wanted)).toBe(locale)
  })

  it('finds every language by its own tag', () => {
    for (const locale of locales) expect(localeFor(locale)).toBe(locale)
  })
})

const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), '', 'tlh', 'fr-CA']

it.each(INHERITED)('loads for "%s" what localeFor finds', async (name) => {
  const locale = localeFor(name)
  expect(await loadMessages(name as Locale)).toMatchObject({ locale })
  expect(await loadPolicyMessages(name as Locale)).toMatchObject({ locale })
})

it('a site says single things in words of its own', () => {
  const own = { ...en, acceptAll: 'Allow all', banner: { ...en.banner, title: 'Cookies here' } }
  expect(own.banner.free).toBe(en.banner.free)
  // @ts-expect-error A text that no view shows is a mistake.
  const wrong: typeof en = { ...en, acceptAl: 'Allow all' }
  expect(wrong).not.toBe(en)
})
