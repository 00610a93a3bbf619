import {
  type BrowserContext,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test'
import { policy } from '../src/policy.ts'

const SECOND = '127.0.0.1'

/** The portal of one project (`react`, `vue` or `plain`), with what the browser did while the test drove it. */
export class Portal {
  /** Paths of the requests that reached the second site. */
  readonly requests: string[] = []
  /** What the console and the content security policy complained about. */
  readonly complaints: string[] = []
  /** What every address of this test says besides. */
  settings = ''
  /** When a page counts as open: `load` for tests of what it looks like, which ask nothing of its requests. */
  until: 'load' | 'networkidle' = 'networkidle'
  readonly page: Page
  readonly #context: BrowserContext
  readonly #root: string

  constructor(page: Page, context: BrowserContext, root: string) {
    this.page = page
    this.#context = context
    this.#root = root
    context.on('request', (request) => {
      const { hostname, pathname } = new URL(request.url())
      if (hostname === SECOND) this.requests.push(pathname)
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text())
    })
  }

  get banner(): Locator {
    return this.page.locator('[data-assent="banner"]')
  }

  get preferences(): Locator {
    return this.page.locator('dialog[data-assent="preferences"]')
  }

  part(name: string): Locator {
    return this.page.locator(`[data-assent="${name}"]`)
  }

  /** Opens a page; `place` chooses whose law holds, `more` what else the address says. */
  async visit(path: '' | 'map' | 'reuses' | 'cookies' = '', place = '', more = ''): Promise<void> {
    const query = [place && `place=${place}`, more, this.settings].filter(Boolean).join('&')
    await this.page.goto(`/${this.#root}/${path}${query && `?${query}`}`, {
      waitUntil: this.until,
    })
    await this.#stands()
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: this.until })
    await this.#stands()
  }

  /** The page is drawn, and the inspector has come, which waits for the page and for an answer of the server. */
  async #stands(): Promise<void> {
    await expect(this.part('reopen').first()).toBeVisible()
    await expect(this.page.locator('.inspector')).toBeAttached()
  }

  /** Accepts or rejects on the banner, and waits for what follows. */
  async answer(name: 'accept-all' | 'reject-all'): Promise<void> {
    await this.banner.locator(`[data-assent="${name}"]`).click()
    await expect(this.banner).toBeHidden()
    await this.settle()
  }

  /** Leaves what must not happen the time to happen. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(400)
  }

  async openPreferences(): Promise<void> {
    await this.part('reopen').first().click()
    await expect(this.preferences).toBeVisible()
  }

  async save(): Promise<void> {
    await this.preferences.locator('[data-assent="save"]').click()
    await expect(this.preferences).toBeHidden()
    await this.settle()
  }

  /** Names of the cookies in the browser's jar, whoever set them. */
  async jar(): Promise<string[]> {
    return (await this.#context.cookies()).map(({ name }) => name).toSorted()
  }

  /** That every cookie is declared, at the party that set it, by a service that is exempt or among those named. */
  async expectOnly(...allowed: readonly string[]): Promise<void> {
    const may = policy.services.filter(
      ({ id, exemption, category }) =>
        exemption || category === 'necessary' || allowed.includes(id),
    )
    for (const { name, domain } of await this.#context.cookies()) {
      const party = domain === SECOND ? 'third' : 'first'
      const service = may.find(({ trackers }) =>
        trackers.some((tracker) => tracker.name === name && tracker.party === party),
      )
      expect(
        service?.id,
        `the ${party}-party cookie ${name} is declared by what is allowed`,
      ).toBeDefined()
    }
    if (!allowed.includes('insights')) expect(this.requests).not.toContain('/insights.js')
    if (!allowed.includes('map'))
      expect(this.requests.filter((path) => path.startsWith('/map'))).toEqual([])
  }
}

/** Playwright's test with a portal, which complains of nothing at the end. */
export const test = base.extend<{ portal: Portal }>({
  portal: async ({ page, context }, use, { project }) => {
    // What knows no renderer is tried on the page that has none.
    const root = project.name === 'core' ? 'plain' : project.name
    const portal = new Portal(page, context, root)
    await use(portal)
    expect(portal.complaints).toEqual([])
  },
})

export { expect }
