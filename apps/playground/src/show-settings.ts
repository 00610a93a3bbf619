import type { Settings } from './settings'

const PRESETS = {
  portal: async () => {},
  neutral: async () => {},
  dsfr: () => import('@assent/ui/presets/dsfr.css'),
  'high-contrast': () => import('@assent/ui/presets/high-contrast.css'),
}

/** Puts on the page what the settings say of it, before anything is shown. */
export async function showSettings({ theme, scheme, dir, gpc }: Settings): Promise<void> {
  const { documentElement: root } = document
  if (theme !== 'portal') root.dataset.theme = theme
  if (scheme !== 'auto') root.dataset.scheme = scheme
  if (dir !== 'auto') root.dir = dir
  if (gpc === 'present')
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
  await PRESETS[theme]()
}
