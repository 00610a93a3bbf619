import { defineConfig } from 'vite'

export default defineConfig({
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
      // 'use client' is for servers; here it means nothing.
      checks: { moduleLevelDirective: false },
      input: [
        'index.html',
        'react/index.html',
        'vue/index.html',
        'plain/index.html',
        'patterns/index.html',
      ],
    },
  },
})
