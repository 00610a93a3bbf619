declare module 'htmx.org/dist/ext/hx-history-cache.js'
