import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** What Astro would give its router. */
const astro = {
  name: 'astro-router',
  resolveId: (id: string) => (id === 'virtual:astro:adapter-config/client' ? `\0${id}` : null),
  load: (id: string) =>
    id === '\0virtual:astro:adapter-config/client'
      ? 'export const internalFetchHeaders = {}'
      : null,
}

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const tortures = new Map(
  ['plain', 'turbo', 'htmx', 'htmx4', 'astro'].map((router) => [
    fileAt(`torture/${router}.html`),
    router,
  ]),
)

/** A page of torture for each router, all of one file: what one router reads in it is nothing to the others. */
const torture = {
  name: 'torture',
  resolveId: (id: string) => (tortures.has(id) ? id : null),
  load: (id: string) => {
    const router = tortures.get(id)
    return router
      ? readFileSync(fileAt('torture/page.html'), 'utf8').replace('{{router}}', router)
      : null
  },
}

export default defineConfig({
  plugins: [astro, torture],
  appType: 'mpa',
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    // Nothing inline: the pages run under a policy that allows neither inline scripts nor inline styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // Keeps light-dark() and nesting as they are written.
    cssTarget: ['chrome130', 'firefox130', 'safari18.2'],
    rolldownOptions: {
      // 'use client' is for servers; here it means nothing. htmx evaluates text where a page asks it to; ours does not.
      checks: { moduleLevelDirective: false, eval: false },
      input: [
        'index.html',
        'react/index.html',
        'vue/index.html',
        'plain/index.html',
        'patterns/index.html',
        ...tortures.keys(),
      ],
    },
  },
})
