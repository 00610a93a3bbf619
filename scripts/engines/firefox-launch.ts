import { fileURLToPath } from 'node:url'

type Preferences = Readonly<Record<string, number | boolean>>

/** What a visitor prefers, as Firefox is told at its start: Playwright can ask for it later of Chromium only. */
export const MODES = {
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  'forced colours': { 'browser.display.document_color_use': 2 },
  'reduced motion': { 'ui.prefersReducedMotion': 1 },
} as const satisfies Readonly<Record<string, Preferences>>

/** How Playwright starts Firefox: the one that is installed, by WebDriver BiDi and through our relay. */
export const firefoxLaunch = (mode?: keyof typeof MODES) => ({
  channel: 'moz-firefox',
  executablePath: fileURLToPath(new URL('firefox-relay.ts', import.meta.url)),
  env: { ...process.env, ASSENT_SCHEME: mode === 'dark' ? 'dark' : 'light' },
  firefoxUserPrefs: {
    // Those of Chromium without a head take no room: 320 px are 320 px.
    'ui.useOverlayScrollbars': 1,
    ...(mode && MODES[mode]),
  },
})
