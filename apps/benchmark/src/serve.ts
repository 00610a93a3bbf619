import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bundle } from './bundle.ts'

/** A site on loopback with one folder for each page. */
export interface Site {
  /** Where a page is; the strict one comes with a policy against inline code and string sinks. */
  urlOf(id: string, policy?: 'strict'): string
  stop(): Promise<void>
}

const STRICT = "require-trusted-types-for 'script'; script-src 'self'; style-src 'self'"
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}
const PARAGRAPH = `<p>${'A paragraph of the page, long enough to fill a few lines. '.repeat(8)}</p>`

/** Serves the pages, by their ids. */
export async function serve(pages: ReadonlyMap<string, Bundle>): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const [, id = '', ...rest] = pathname.split('/')
    const path = rest.join('/')
    const page = pages.get(id)
    if (searchParams.has('strict')) response.setHeader('Content-Security-Policy', STRICT)
    if (page && path === '') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      return response.end(htmlOf(page))
    }
    const file = page?.files.get(path)
    if (!file) return response.writeHead(404).end()
    response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain')
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    urlOf: (id, policy) => `http://localhost:${port}/${id}/${policy ? `?${policy}` : ''}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The same page for all: a heading and some text, with the library's style and script in its head. */
function htmlOf({ scripts, styles, modules }: Bundle): string {
  const how = modules ? 'type="module"' : 'defer'
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>',
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
    ...styles.map((path) => `<link rel="stylesheet" href="${path}">`),
    ...scripts.map((path) => `<script ${how} src="${path}"></script>`),
    '</head><body><div id="root"></div><main><h1>A page</h1>',
    PARAGRAPH.repeat(12),
    '</main></body></html>',
  ].join('\n')
}
