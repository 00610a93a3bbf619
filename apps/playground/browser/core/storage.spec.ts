import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'

const CORE = fileURLToPath(new URL('../../../../packages/core/dist', import.meta.url))
type Storage = typeof import('@assent/core/storage')

/** A blank page at any address of the web, with the built package beside it. */
async function open(page: Page, address: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (!pathname.startsWith('/core/')) {
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Blank</title>',
      })
    }
    const body = await readFile(join(CORE, pathname.slice('/core/'.length)))
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  await page.goto(address)
}

const jar = async (context: BrowserContext) =>
  (await context.cookies())
    .map(({ name, value, domain }) => `${domain} ${name}=${value}`)
    .toSorted()

test.describe('widestCookieStorage', () => {
  for (const [host, domain] of [
    ['www.portal.gouv.fr', '.portal.gouv.fr'],
    ['a.b.co.uk', '.b.co.uk'],
    ['data.example.org', '.example.org'],
    ['example.org', '.example.org'],
    ['a.b.github.io', '.b.github.io'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ]) {
    test(`${host} keeps the choice at ${domain}`, async ({ page, context }) => {
      await open(page, `http://${host}/`)
      const read = await page.evaluate(async (path) => {
        const { widestCookieStorage }: Storage = await import(path)
        const storage = widestCookieStorage()
        storage.write('1.accept~t4k2s0.x$', 600)
        return storage.read()
      }, '/core/storage.js')
      expect(read).toEqual(['1.accept~t4k2s0.x$'])
      expect(await jar(context)).toEqual([`${domain} cookies_preferences=1.accept~t4k2s0.x$`])
    })
  }

  test('moves an older cookie of this host, prolongs nothing, and reads every one of several', async ({
    page,
    context,
  }) => {
    const old = '1.accept~t4k2s0.x$'
    await open(page, 'http://www.portal.gouv.fr/')
    const read = await page.evaluate(
      async ([path, text]) => {
        const { cookieStorage, widestCookieStorage }: Storage = await import(path as string)
        const storage = widestCookieStorage()
        cookieStorage().write(text as string, 600)
        const first = storage.read()
        // As the consent does, once a page, with what remains.
        storage.write(text as string, 500)
        return [first, storage.read()]
      },
      ['/core/storage.js', old],
    )
    expect(read).toEqual([[old], [old]])
    expect(await jar(context)).toEqual([`.portal.gouv.fr cookies_preferences=${old}`])
    const [cookie] = await context.cookies()
    expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(500)

    const newer = '1.reject~t4k2s9.!x$'
    const held = await page.evaluate(
      async ([path, text]) => {
        const { cookieStorage, widestCookieStorage }: Storage = await import(path as string)
        cookieStorage().write(text as string, 600)
        return widestCookieStorage().read()
      },
      ['/core/storage.js', newer],
    )
    expect([...(held ?? [])].toSorted()).toEqual([old, newer])
  })
})

test('an embedded site keeps a choice of its own in each site that embeds it', async ({
  page,
  context,
}) => {
  await open(page, 'https://data.example.org/')
  await page.evaluate(async (path) => {
    const { cookieStorage }: Storage = await import(path)
    cookieStorage({ partitioned: true }).write('1.accept~t4k2s0.x$', 600)
  }, '/core/storage.js')
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ secure: true, sameSite: 'None', domain: 'data.example.org' })
  expect(cookie).toHaveProperty('partitionKey')
})
