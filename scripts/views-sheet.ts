import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { startPlayground } from '../apps/playground/server/start-playground.ts'
import { CHROMIUM_ARGUMENTS, ensureChromium } from './chromium.ts'
import { ROOT } from './run-tool.ts'

/** Every state of the views: its name, its address, and what is pressed there, one after the other. */
const STATES: readonly (readonly [name: string, address: string, ...presses: string[]])[] = [
  ['Banner: box', ''],
  ['Banner: bar', 'layout=bar&refuse=continue'],
  ['Banner: before everything', 'layout=modal'],
  ['Banner: a notice', 'place=CA-ON'],
  ['Banner: a notice, as a bar', 'place=JP&layout=bar'],
  ['Preferences', '', 'choose'],
  ['Preferences, opened', '', 'choose', 'details'],
  ['Preferences: pairs, many services', 'controls=pairs&services=20', 'choose'],
  ['Preferences, answered', '', 'accept-all', 'reopen'],
  ['Instead of embeds', 'page=reuses', 'reject-all'],
  ['Saved, and the way back', 'reopen=corner', 'reject-all'],
  ['A signal honoured, opt-out link', 'place=US-CA&gpc=present', 'acknowledge', 'signal-status'],
  ['Cookie policy', 'page=cookies&reopen=link', 'reject-all', 'policy'],
  ['Preset: dsfr', 'theme=dsfr&layout=bar&refuse=continue'],
  ['Preset: dsfr, pairs', 'theme=dsfr&controls=pairs', 'choose'],
  ['Preset: high-contrast', 'theme=high-contrast'],
]
const SIZES = [
  { name: 'narrow', width: 390, height: 780 },
  { name: 'wide', width: 1280, height: 780 },
] as const
const MODES = SIZES.flatMap((size) =>
  (['ltr', 'rtl'] as const).flatMap((dir) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ size, dir, colorScheme })),
  ),
)
/** Of the pictures on the sheet, to those of the screen. */
const SCALE = 0.4

const path = join(ROOT, process.argv[2] ?? 'docs/views.png')
const playground = await startPlayground({ port: 0, secondPort: 0 })
const browser = await chromium.launch({
  executablePath: await ensureChromium(console.log),
  args: CHROMIUM_ARGUMENTS,
})
try {
  const rows: string[] = []
  for (const [i, state] of STATES.entries()) {
    console.log(`${i + 1} of ${STATES.length}: ${state[0]}`)
    const pictures: string[] = []
    for (const mode of MODES) pictures.push(await pictureOf(browser, state, mode))
    rows.push(
      `<tr><th>${state[0]}</th>${pictures.map((src) => `<td><img src="${src}"></td>`).join('')}</tr>`,
    )
  }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await sheetOf(browser, rows))
} finally {
  await browser.close()
  await playground.stop()
}

async function pictureOf(
  browser: Browser,
  [, address, ...presses]: (typeof STATES)[number],
  { size, dir, colorScheme }: (typeof MODES)[number],
): Promise<string> {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: SCALE * 2,
    colorScheme,
    reducedMotion: 'reduce',
    // For the rule below, which is the sheet's and not the site's.
    bypassCSP: true,
  })
  const page = await context.newPage()
  const settings = new URLSearchParams(address)
  const name = settings.get('page') ?? ''
  settings.delete('page')
  if (dir === 'rtl') {
    settings.set('lang', 'ar')
    settings.set('dir', 'rtl')
  }
  await page.goto(`${playground.url}plain/${name}?${settings}`, { waitUntil: 'networkidle' })
  await page.addStyleTag({
    content:
      '.inspector { display: none !important } body { display: block !important; background: var(--paper) !important }',
  })
  for (const press of presses) await pressed(page, press)
  const picture = await page.screenshot({ scale: 'device' })
  await context.close()
  return `data:image/png;base64,${picture.toString('base64')}`
}

async function pressed(page: Page, name: string): Promise<void> {
  if (name === 'policy') {
    await page
      .locator('[data-assent="cookie-policy"] h3')
      .first()
      .evaluate((h) => h.scrollIntoView())
  } else if (name === 'signal-status') {
    await page.locator('[data-assent="signal-status"]').scrollIntoViewIfNeeded()
  } else if (name === 'details') {
    await page.locator('dialog summary').last().click()
  } else {
    await page.locator(`[data-assent="${name}"]`).first().click()
  }
  await page.waitForTimeout(100)
}

async function sheetOf(browser: Browser, rows: readonly string[]): Promise<Buffer> {
  const widths = MODES.map(({ size }) => Math.round(size.width * SCALE))
  const heads = MODES.map(
    ({ size, dir, colorScheme }) => `<th>${size.name} · ${dir} · ${colorScheme}</th>`,
  )
  const page = await browser.newPage({
    viewport: { width: widths.reduce((sum, width) => sum + width + 16, 200), height: 800 },
  })
  const columns = [
    '<col style="width: 160px">',
    ...widths.map((width) => `<col style="width: ${width + 16}px">`),
  ]
  await page.setContent(`<style>
    body { margin: 16px; background: #8a8f98; color: #14181f; font: 600 13px system-ui }
    table { border-collapse: collapse; table-layout: fixed }
    th { padding: 8px; text-align: start; vertical-align: top }
    td { padding: 8px; vertical-align: top }
    img { display: block; width: 100% }
  </style><table><colgroup>${columns.join('')}</colgroup><tr><th></th>${heads.join('')}</tr>${rows.join('')}</table>`)
  return page.screenshot({ fullPage: true })
}
