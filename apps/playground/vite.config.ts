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

export default defineConfig({
  plugins: [astro],
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
        ...['plain', 'turbo', 'htmx', 'htmx4', 'astro'].map((router) => `torture/${router}.html`),
      ],
    },
  },
})
