import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Consent, createConsent, type Policy, type Selection } from '@assent/core'
import { eu } from '@assent/core/regimes'
import { memoryStorage } from '@assent/core/storage'
import {
  type BannerModel,
  type BannerOptions,
  bannerModel,
  bannerView,
  cookiePolicyModel,
  cookiePolicyView,
  embedModel,
  embedView,
  type Messages,
  type PolicyMessages,
  type PreferencesModel,
  preferencesButtonModel,
  preferencesButtonView,
  preferencesModel,
  preferencesView,
  type ServiceModel,
  savedModel,
  savedView,
  signalStatusView,
} from '@assent/ui'
import { htmlText } from '@assent/ui/html'
import type { Page } from '@playwright/test'
import { policy } from '../../src/policy.ts'

const SITE = 'https://www.portal.example/'

/** A stylesheet of a package, at an address that `import.meta.resolve` gave. */
export const sheetAt = (address: string): string => readFileSync(fileURLToPath(address), 'utf8')

/** The stylesheets of the views, as they are built. */
export const STYLES: string = ['styles', 'policy']
  .map((name) => sheetAt(import.meta.resolve(`@assent/ui/${name}.css`)))
  .join('\n')

/** The banner in every layout and the preferences in both manners, before an answer, as HTML text. */
export function askingViewsIn(messages: Messages) {
  const consent = startedWith(policy)
  const banner = (options: BannerOptions): string =>
    bannerView(htmlText, bannerModel(consent, messages, options)).html
  const preferences = (controls: 'switches' | 'pairs'): string =>
    preferencesView(htmlText, preferencesModel(consent, messages, { controls })).html
  return {
    box: banner({ layout: 'box' }),
    bar: banner({ layout: 'bar' }),
    modal: banner({ layout: 'modal' }),
    continue: banner({ continueWithout: true }),
    switches: preferences('switches'),
    pairs: preferences('pairs'),
  }
}

/** Every view, with all that it can hold, as HTML text. */
export function everyViewIn(messages: Messages, policyMessages: PolicyMessages) {
  return viewsOf(startedWith(policy) as Consent, messages, policyMessages, {
    answer: { statistics: true, services: { map: false } },
    signal: messages.signal.honoured,
    service: { news: messages.isNew },
  })
}

/** What a test has the views say. */
export interface Said {
  /** What the visitor answers, after the banner. */
  readonly answer: Selection
  readonly signal: string
  /** In every service of the preferences. */
  readonly service: Partial<ServiceModel>
  readonly banner?: Partial<BannerModel>
  readonly preferences?: Partial<PreferencesModel>
}

/** Every view of a consent, as HTML text. */
export function viewsOf(
  consent: Consent,
  messages: Messages,
  policyMessages: PolicyMessages,
  said: Said,
) {
  const banner = (layout: 'box' | 'bar' | 'modal'): string => {
    const model = bannerModel(consent, messages, { layout, continueWithout: true })
    return bannerView(htmlText, { ...model, ...said.banner }).html
  }
  const asking = { box: banner('box'), bar: banner('bar'), modal: banner('modal') }
  consent.choose(said.answer)
  const signal = { ...messages, text: said.signal }
  const preferences = (controls: 'switches' | 'pairs'): string => {
    const model = preferencesModel(consent, messages, { controls, searchFrom: 1 })
    const categories = model.categories.map((category) => ({
      ...category,
      services: category.services.map((service) => ({ ...service, ...said.service })),
    }))
    return preferencesView(htmlText, { ...model, ...said.preferences, categories, signal }).html
  }
  const button = (look: 'button' | 'link' | 'corner'): string =>
    preferencesButtonView(htmlText, preferencesButtonModel(consent, messages, { look })).html
  return {
    ...asking,
    switches: preferences('switches'),
    pairs: preferences('pairs'),
    button: button('button'),
    link: button('link'),
    corner: button('corner'),
    embed: embedView(htmlText, embedModel(consent, 'map', messages)).html,
    saved: savedView(htmlText, savedModel({ ...consent.get(), saved: 'kept' }, messages)).html,
    signal: signalStatusView(htmlText, signal).html,
    policy: cookiePolicyView(htmlText, cookiePolicyModel(consent, policyMessages)).html,
  }
}

/** An HTML document with these stylesheets, in this order. */
export function documentOf(body: string, sheets: readonly string[]): string {
  const head = sheets.map((sheet) => `<style>${sheet}</style>`).join('')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portal</title>${head}<body>${body}`
}

/** Opens one document in the page, with every dialog and every detail open. */
export async function openDocument(page: Page, html: string): Promise<void> {
  await page.route(SITE, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(SITE)
  await page.evaluate(openAll, '')
}

/** Opens several documents beside each other, each in a frame of the page's size. */
export async function openBeside(page: Page, ...documents: readonly string[]): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 }
  const frames = documents.map(
    (_, i) => `<iframe src="/${i}" width="${width}" height="${height}"></iframe>`,
  )
  await page.route(`${SITE}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const body = documents[Number(pathname.slice(1) || Number.NaN)] ?? frames.join('')
    return route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(SITE)
  await page.evaluate(openAll, 'iframe')
}

/**
 * What is not alike in the first document and the others: of each element that is selected, its box in whole pixels and every computed
 * property, its pseudo-elements’ too. An element within a view is named by the view.
 * @param but names of properties that may differ
 */
export function differences(
  page: Page,
  selector: string,
  but: readonly string[] = [],
): Promise<string[]> {
  return page.evaluate(compareFrames, { selector, but })
}

/** A consent of a policy as a page has it whose visitor comes at noon of one day. */
export function startedWith<C extends string, S extends string>(
  policy: Policy<C, S>,
): Consent<C, S> {
  const consent = createConsent({
    policy,
    regime: eu,
    storage: memoryStorage(),
    now: () => Date.UTC(2026, 2, 1, 12),
  })
  consent.start()
  return consent
}

/** In the page: opens what opens, and holds still what moves, in it or in its frames. */
function openAll(frames: string): void {
  const documents = frames
    ? [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument as Document)
    : [document]
  for (const own of documents) {
    for (const details of own.querySelectorAll('details')) details.open = true
    for (const dialog of own.querySelectorAll('dialog')) dialog.showModal()
    ;(own.activeElement as HTMLElement).blur()
    for (const animation of own.getAnimations()) animation.cancel()
  }
}

/** In the page: see `differences`. */
function compareFrames({ selector, but }: { selector: string; but: readonly string[] }): string[] {
  const [one = [], ...others] = [...document.querySelectorAll('iframe')].map((frame) => [
    ...(frame.contentDocument as Document).querySelectorAll(selector),
  ])
  const viewOf = (element: Element): Element => element.closest('[data-assent][dir]') ?? element
  const styleOf = (element: Element, pseudo = ''): CSSStyleDeclaration =>
    (element.ownerDocument.defaultView as Window).getComputedStyle(element, pseudo)
  // Each side of a box once; and what follows from the box, which is compared itself.
  const properties = [...styleOf(document.body)].filter(
    (name) => !but.includes(name) && !/-(inline|block)(-|$)|^(inline|block)-|-origin$/.test(name),
  )
  // Where a view stands in its page is the page's affair, unless it stands before it.
  const boxOf = (element: Element): string => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const view = viewOf(element)
    const isFixed = styleOf(view).position === 'fixed'
    const from = isFixed ? { x: 0, y: 0 } : view.getBoundingClientRect()
    return [x - from.x, y - from.y, width, height].map(Math.round).join(' ')
  }
  const pseudoOf = (element: Element): readonly string[] => [
    '',
    ...['::before', '::after', '::marker'].filter((pseudo) => {
      const { content } = styleOf(element, pseudo)
      return content !== 'none' && content !== 'normal'
    }),
    ...(element.localName === 'input' ? ['::placeholder'] : []),
    ...(element.localName === 'dialog' ? ['::backdrop'] : []),
  ]
  const lookOf = (element: Element): ReadonlyMap<string, string> =>
    new Map([
      ['box', boxOf(element)],
      ...pseudoOf(element).flatMap((pseudo) => {
        const style = styleOf(element, pseudo)
        return properties.map(
          (name) => [`${pseudo} ${name}`, style.getPropertyValue(name)] as const,
        )
      }),
    ])
  const nameOf = (element: Element): string => {
    const { assent = 'page', layout = '', look = '' } = (viewOf(element) as HTMLElement).dataset
    const own = (element as HTMLElement).dataset.assent ?? ''
    return `${assent} ${layout}${look}: ${element.localName} ${own}`
  }
  const found = new Set(
    others
      .filter(({ length }) => length !== one.length)
      .map(({ length }) => `${length} elements, not ${one.length}`),
  )
  for (const [i, element] of one.entries()) {
    const look = lookOf(element)
    for (const other of others) {
      const twin = other[i] ? lookOf(other[i]) : look
      for (const name of new Set([...look.keys(), ...twin.keys()])) {
        const [a, b] = [look.get(name), twin.get(name)]
        if (a !== b) found.add(`${nameOf(element)} ${name}: ${a} → ${b}`)
      }
    }
  }
  const first = [...found].slice(0, 40)
  return found.size > first.length ? [...first, `and ${found.size - first.length} more`] : first
}
