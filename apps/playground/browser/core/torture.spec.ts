import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { ORDER, TORTURES } from '../../server/torture.ts'

type Id = 'a' | 'b' | 'c'
interface Consents {
  readonly consents: readonly {
    allows(id: Id): boolean
    choose(selection: { services: Partial<Record<Id, boolean>> }): void
    withdraw(): void
  }[]
  readonly ran?: readonly string[]
}

/** A page of torture, held against what its own server says was requested. */
class Torture {
  readonly page: Page
  readonly #run = randomUUID().replaceAll('-', '')
  #second = ''
  #seen = 0
  #ran = 0
  /** What was requested, or ran, since the page was opened. */
  readonly done = new Set<string>()

  constructor(page: Page) {
    this.page = page
  }

  async visit(router: string, more = ''): Promise<void> {
    const answer = await this.page.goto(`/torture/${router}/a?run=${this.#run}${more}`)
    const [, second = ''] =
      /"second-site" content="([^"]+)"/.exec((await answer?.text()) ?? '') ?? []
    this.#second = second
    await this.started(more ? 2 : 1)
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.started(1)
    this.done.clear()
    this.#ran = 0
  }

  async started(count: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => (window as unknown as Consents).consents?.length === wanted,
      count,
    )
  }

  /** Follows a link; nothing that Playwright itself reads of the document, which the page shadows. */
  async go(name: 'a' | 'b'): Promise<void> {
    await this.page.evaluate((id) => document.getElementById(id)?.click(), name)
    await this.stands(name)
  }

  async back(): Promise<void> {
    await this.page.evaluate(() => history.back())
    await this.stands('a')
  }

  async stands(name: 'a' | 'b'): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).pathname.at(-1)).toBe(name)
    await expect
      .poll(async () => (await this.count('[data-assent-service]')) > 0)
      .toBe(name === 'a')
  }

  async choose(...ids: readonly Id[]): Promise<void> {
    await this.page.evaluate((allowed) => {
      const services = { a: false, b: false, c: false }
      for (const id of allowed) services[id as Id] = true
      for (const consent of (window as unknown as Consents).consents) consent.choose({ services })
    }, ids)
  }

  withdraw(): Promise<void> {
    return this.page.evaluate(() => {
      for (const consent of (window as unknown as Consents).consents) consent.withdraw()
    })
  }

  /** What was requested and ran since it was asked last. */
  async news(): Promise<readonly string[]> {
    const log = await this.page.request.get(`${this.#second}/torture/${this.#run}/log`)
    const requested: string[] = await log.json()
    const ran = await this.page.evaluate(() => (window as unknown as Consents).ran ?? [])
    const inline = ran.slice(this.#ran).filter((name) => name.endsWith('inline'))
    const news = [...requested.slice(this.#seen), ...inline]
    this.#seen = requested.length
    this.#ran = ran.length
    for (const name of news) this.done.add(name)
    return news
  }

  /** That nothing came that may not, and that, in the end, all came that may. */
  async expectOnly(isLost: (name: string) => boolean = () => false): Promise<void> {
    const allowed = await this.page.evaluate(() =>
      (['a', 'b', 'c'] as const).filter((id) =>
        (window as unknown as Consents).consents.every((consent) => consent.allows(id)),
      ),
    )
    const may = TORTURES.filter(({ services }) => services.every((id) => allowed.includes(id)))
    const names = may.map(({ name }) => name)
    const news: string[] = []
    await expect
      .poll(async () => {
        news.push(...(await this.news()))
        return names.filter((name) => !this.done.has(name) && !isLost(name))
      })
      .toEqual([])
    // Leaves what must not happen the time to happen.
    await this.page.waitForTimeout(300)
    news.push(...(await this.news()))
    expect(news.filter((name) => !names.includes(name))).toEqual([])
  }

  ran(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...((window as unknown as Consents).ran ?? [])])
  }

  count(selector: string): Promise<number> {
    return this.page.evaluate(
      (wanted) => Document.prototype.querySelectorAll.call(document, wanted).length,
      selector,
    )
  }

  /** How many elements with an address of their own a gate has filled. */
  filled(): Promise<number> {
    const names = ['src', 'href', 'imagesrcset', 'poster']
    return this.count(names.map((name) => `[data-assent-${name}][${name}]`).join())
  }
}

const STEPS: readonly (readonly Id[])[] = [
  ['b'],
  ['a'],
  ['a', 'b'],
  ['c', 'b'],
  ['a', 'b', 'c'],
  [],
]

for (const more of ['', '&copies=2']) {
  test(`nothing is requested, and nothing runs, but what all its services allow${more}`, async ({
    page,
  }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    const torture = new Torture(page)
    await torture.visit('plain', more)
    await torture.expectOnly()
    expect([...torture.done]).toEqual([])
    for (const ids of STEPS) {
      await torture.choose(...ids)
      await torture.expectOnly()
    }
    expect(await torture.filled()).toBe(0)
    await torture.withdraw()
    await torture.expectOnly()
    expect(torture.done.size).toBe(TORTURES.length)
    const ran = await torture.ran()
    expect(ran.filter((name) => ORDER.some((own) => own === name))).toEqual(ORDER)
    expect(ran.length).toBe(new Set(ran).size)
    expect(errors).toEqual([
      expect.stringMatching(/document\.open .*late-write/),
      expect.stringMatching(/document\.write .*late-write/),
    ])
  })
}

test('what a visitor allowed before runs at once, and nothing else', async ({ page }) => {
  const torture = new Torture(page)
  await torture.visit('plain')
  await torture.choose('a', 'c')
  await torture.expectOnly()
  await torture.reload()
  await torture.expectOnly()
})

/** What a copy of the page has lost: shadow roots, and with htmx, which copies text, the nonces of inline scripts. */
const lostBy =
  (router: string) =>
  (name: string): boolean =>
    name === 'shadow.svg' || (router.startsWith('htmx') && name.endsWith('inline'))

test('a copy that nobody tells of is emptied at once; only frames, stylesheets, preloads and posters ask before', async ({
  page,
}) => {
  const torture = new Torture(page)
  await torture.visit('turbo')
  await torture.choose('a', 'b', 'c')
  await torture.expectOnly()
  const text = await page.evaluate(() => document.querySelector('main')?.outerHTML ?? '')
  await torture.withdraw()
  await torture.expectOnly()
  await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    document.querySelector('main')?.replaceWith(...body.childNodes)
  }, text)
  expect(await torture.filled()).toBe(0)
  await page.waitForTimeout(300)
  const requested = await torture.news()
  expect(requested.filter((name) => !/\.(html|css)$|^(poster|preload)/.test(name))).toEqual([])
  await torture.choose('a')
  await expect.poll(() => torture.filled()).toBeGreaterThan(5)
})

for (const router of ['turbo', 'htmx', 'htmx4', 'astro']) {
  test.describe(router, () => {
    test('shows nothing of what was withdrawn elsewhere when it goes back', async ({ page }) => {
      const torture = new Torture(page)
      await torture.visit(router)
      await torture.choose('a', 'b', 'c')
      await torture.expectOnly()
      const filled = await torture.filled()
      await page.evaluate(() => Object.assign(window, { isSame: true }))
      await torture.go('b')
      // Turbo's page still stood, and was filled again, after its copy was made.
      await torture.expectOnly()
      await torture.withdraw()
      await torture.back()
      await torture.expectOnly()
      expect(await page.evaluate(() => Reflect.get(window, 'isSame'))).toBe(true)
      expect(await torture.filled()).toBe(0)
      expect(await torture.count('aside')).toBeGreaterThan(3)
      await torture.choose('a', 'b', 'c')
      await expect.poll(() => torture.filled()).toBe(filled)
      expect(await torture.count('aside, [data-assent-state=held]:not(script)')).toBe(0)
    })

    test('shows what was allowed elsewhere when it goes back', async ({ page }) => {
      const torture = new Torture(page)
      await torture.visit(router)
      await torture.expectOnly()
      await torture.go('b')
      await torture.choose('a', 'b', 'c')
      await torture.back()
      await torture.expectOnly(lostBy(router))
      const ran = await torture.ran()
      expect(ran.length).toBe(new Set(ran).size)
    })
  })
}
