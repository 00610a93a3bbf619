import { ar, arPolicy } from '@assent/ui/messages/ar'
import { en, enPolicy } from '@assent/ui/messages/en'
import { expect, type Page, test } from '@playwright/test'
import {
  differences,
  documentOf,
  everyViewIn,
  openBeside,
  openDocument,
  STYLES,
  sheetAt,
} from './styled-page.ts'

/** As a page has it that runs Tailwind's compiler, which fills in the fonts. */
const PREFLIGHT = sheetAt(import.meta.resolve('tailwindcss/preflight.css')).replaceAll(
  '--theme(',
  'var(',
)

/** What real sites do to elements, all at once. */
const HOSTILE = `
html { font-size: 62.5%; }
body { font: italic 700 22px/2 serif; letter-spacing: 0.2em; word-spacing: 1em; text-indent: 3em;
  color: red; text-transform: uppercase; text-align: justify; text-shadow: 2px 2px red;
  white-space: pre-wrap; word-break: break-all; hyphens: auto; cursor: wait; list-style: square; }
* { box-sizing: content-box; max-width: 200px; outline: 1px dotted red; }
*, ::before, ::after { transition: all 1s; animation: spin 9s infinite; }
@keyframes spin { to { rotate: 1turn; } }
div { display: flex; flex-direction: column-reverse; }
section, form, fieldset { padding: 100px; border: 9px double red; float: right; }
button { all: unset; width: 100%; text-transform: uppercase; }
button:not(:disabled), [type="button"] { background: lime; border-radius: 99px; box-shadow: 0 0 9px; }
button:hover:not(:disabled) { background: red; transform: scale(2); }
button:focus { outline: none; box-shadow: 0 0 9px red; }
p { margin: 3em; color: red; text-transform: uppercase; letter-spacing: 0.3em; }
p::before, strong::after { content: "!"; position: absolute; }
h2 { margin: 2em; font-size: 60px; line-height: 3; text-align: center; }
h2, th, code, small, strong, mark { color: lime; background: navy; font-size: 30px; }
label { display: none; }
label span { float: left; }
input { appearance: none; width: 100%; height: 60px; }
[type="checkbox"], [type="radio"] { position: absolute; opacity: 0; }
::placeholder { color: lime; opacity: 0.2; }
dialog { position: static; width: 100vw; opacity: 0.5; transform: rotate(1deg); }
dialog::backdrop { background: red; opacity: 0.1; }
details { border: 1px solid red; }
summary { display: flex; list-style: none; }
summary::marker, li::marker { color: red; content: "→"; }
ul { display: flex; list-style: none; }
legend { width: 100%; float: left; }
table { table-layout: fixed; border-collapse: separate; border-spacing: 20px; }
thead { display: none; }
td { display: block; border: 3px solid red; text-align: right; }
[role="region"] { overflow: hidden; height: 90px; }
[hidden] { display: block; }
#content p, #content .place button, #content [lang] { min-width: 50%; margin: 40px; color: blue; }
`
const HOSTS = {
  'a page with Bootstrap': sheetAt(import.meta.resolve('bootstrap/dist/css/bootstrap.css')),
  'a page with Tailwind': `@layer theme, base, components, utilities; @layer base { ${PREFLIGHT} }`,
  'a page with Tailwind’s reset outside of layers': PREFLIGHT,
  'a page that means no good': HOSTILE,
}
const PRESETS = ['dsfr', 'high-contrast'].map((name) => ({
  name,
  preset: sheetAt(import.meta.resolve(`@assent/ui/presets/${name}.css`)),
}))

/** The views take the page's font: it is held alike here, so that what else differs shows. */
const FONT = ':root { --assent-font: sans-serif; }'
const VIEWS = [everyViewIn(en, enPolicy), everyViewIn(ar, arPolicy)].flatMap(Object.values).join('')
const PLACE = `display: block !important; width: 960px !important; max-width: none !important; float: none !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; animation: none !important`
const BODY = `<main id="content"><div class="place" style="${PLACE}">${VIEWS}</div></main>`
/** A button that looks like a link takes font and colour of the line that it stands in. */
const EVERY_ELEMENT = '[data-assent][dir]:not([data-look="link"]), [data-assent][dir] *'

for (const [host, sheet] of Object.entries(HOSTS)) {
  test(`every view is in ${host} as in a bare one, element by element`, async ({ page }) => {
    await openBeside(
      page,
      documentOf(BODY, [FONT, STYLES]),
      documentOf(BODY, [FONT, STYLES, sheet]),
      documentOf(BODY, [FONT, sheet, STYLES]),
    )
    expect(await differences(page, EVERY_ELEMENT)).toEqual([])
  })
}

for (const { name, preset } of PRESETS) {
  test(`the preset ${name} is everywhere the same, before the stylesheet or after it`, async ({
    page,
  }) => {
    await openBeside(
      page,
      documentOf(BODY, [FONT, STYLES, preset]),
      documentOf(BODY, [FONT, STYLES, preset, HOSTILE]),
      documentOf(BODY, [FONT, HOSTILE, preset, STYLES]),
    )
    expect(await differences(page, EVERY_ELEMENT)).toEqual([])
  })
}

/** What stands in a page besides the views: every element that the views are made of, and some more. */
const CONTENT = `<main id="content" lang="en" dir="ltr"><h1>Title</h1><h2 tabindex="-1">Title</h2>
  <p>Text <strong>strong</strong> <small>small</small> <code>code</code> <mark>mark</mark> <a href="#">link</a></p>
  <div><button type="button" data-look="link">Button</button><button hidden>Hidden</button></div>
  <form><fieldset><legend>Legend</legend><label><input type="checkbox" checked> <span>Label</span></label>
  <label><input type="radio"> Label</label><input type="search" placeholder="Search"><input></fieldset></form>
  <dialog><section><h2>Title</h2><button class="btn btn-primary">Button</button></section></dialog>
  <details open><summary>Summary</summary><ul><li>Item</li></ul></details>
  <div role="region" tabindex="0"><table class="table"><thead><tr><th>Head</th></tr></thead>
  <tbody><tr><td><div>Cell</div></td></tr><tr><td>Cell</td></tr></tbody></table></div></main>`

for (const [host, sheet] of Object.entries({ 'a bare page': '', ...HOSTS })) {
  test(`nothing of ${host} looks otherwise with the stylesheet and its presets`, async ({
    page,
  }) => {
    const all = [STYLES, ...PRESETS.map(({ preset }) => preset)]
    await openBeside(
      page,
      documentOf(CONTENT, [sheet]),
      documentOf(CONTENT, [...all, sheet]),
      documentOf(CONTENT, [sheet, ...all]),
    )
    expect(await differences(page, 'html, body, body *')).toEqual([])
  })
}

/** Computed properties of one part of a view, by their names. */
const styleOf = (page: Page, part: string, ...names: readonly string[]) =>
  page.locator(`[data-assent="${part}"]`).evaluate((element, names) => {
    const style = getComputedStyle(element)
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))
  }, names)

const { box, link } = everyViewIn(en, enPolicy)

test('a page’s states of a button do not reach in: under the pointer, with the focus', async ({
  page,
}) => {
  const names = ['color', 'background-color', 'border', 'box-shadow', 'transform', 'filter']
  const lookOn = async (...sheets: readonly string[]) => {
    await openDocument(page, documentOf(box, [FONT, ...sheets]))
    await page.locator('[data-assent="accept-all"]').hover()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    return styleOf(page, 'accept-all', ...names, 'outline-style', 'outline-width', 'outline-offset')
  }
  const look = await lookOn(STYLES)
  expect(look).toMatchObject({ filter: 'contrast(1.2)', 'outline-width': '3px' })
  expect(await lookOn(STYLES, HOSTILE)).toEqual(look)
})

test('the views take font, colour scheme and text size from the page, and speak their own language', async ({
  page,
}) => {
  const { box } = everyViewIn(ar, arPolicy)
  const names = ['font-family', 'color-scheme', 'font-size', '-webkit-locale']
  const styleWith = async (sheet: string) => {
    await openDocument(page, documentOf(box, [STYLES, sheet]))
    return Object.values(await styleOf(page, 'banner', ...names))
  }
  expect(await styleWith('html { color-scheme: dark; font: 20px serif }')).toEqual([
    'serif',
    'dark',
    '18.75px',
    '"ar"',
  ])
  // Many sites make their rem 10 pixels: a text in it stays readable, unless the site sets its size.
  expect(await styleWith('html { font-size: 62.5% }')).toContain('15px')
  const sized = ':root { font-size: 62.5%; --assent-text-size: 1.4rem }'
  expect(await styleWith(sized)).toContain('14px')
})

test('a button that looks like a link takes font and colour of its line', async ({ page }) => {
  const line = `<p>${link}</p>`
  await openDocument(page, documentOf(line, [STYLES, 'p { color: red; font: italic 30px serif }']))
  expect(await styleOf(page, 'reopen', 'color', 'font-size', 'font-style')).toEqual({
    color: 'rgb(255, 0, 0)',
    'font-size': '30px',
    'font-style': 'italic',
  })
})

test('what a page marks important has the last word', async ({ page }) => {
  const own = '[data-assent="banner"] { inline-size: 300px !important }'
  for (const sheets of [
    [STYLES, own],
    [own, STYLES],
  ]) {
    await openDocument(page, documentOf(box, sheets))
    expect(await styleOf(page, 'banner', 'width')).toEqual({ width: '300px' })
  }
})
