import { readFileSync } from 'node:fs'
import type { AutoConsentCMPRule, ContentScriptMessage } from '@duckduckgo/autoconsent'
import type { Page } from '@playwright/test'
import { expect, type Portal, test } from './portal.ts'

const file = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

const PACKAGE = 'node_modules/@duckduckgo/autoconsent'
const WORLD = 'autoconsent'

type Answer = 'optOut' | 'optIn'

/** autoconsent in a page, and what it said while it worked. */
interface Autoconsent {
  /** Its messages, without the reports on its progress. */
  readonly messages: ContentScriptMessage[]
  /** Has it examine its own work. */
  selfTest(): Promise<void>
}

/**
 * Puts the published content script into every page that is opened from now on, in a world of its own, as an extension
 * does: it sees the page's elements and none of its scripts, and the page's policy is not relaxed for it. Our rule
 * stands among all the published ones. Nothing is hidden beforehand: that takes a `<style>`, which the page's policy
 * refuses to anyone but a real extension.
 */
async function startAutoconsent(page: Page, autoAction: Answer): Promise<Autoconsent> {
  const rule: AutoConsentCMPRule = JSON.parse(file('docs/autoconsent/assent.json'))
  const published = JSON.parse(file(`${PACKAGE}/rules/rules.json`)).autoconsent
  const messages: ContentScriptMessage[] = []
  let world = 0
  const session = await page.context().newCDPSession(page)
  const tell = (contextId: number, message: object): Promise<unknown> =>
    session.send('Runtime.evaluate', {
      contextId,
      expression: `autoconsentReceiveMessage(${JSON.stringify(message)})`,
      awaitPromise: true,
      allowUnsafeEvalBlockedByCSP: false,
    })
  const hear = async (message: ContentScriptMessage, contextId: number): Promise<void> => {
    if (message.type === 'report') return
    if (message.type === 'eval') {
      // Three of the published rules ask the page's own scripts for what they look for.
      const result = await page.evaluate(message.code)
      await tell(contextId, { type: 'evalResp', id: message.id, result })
      return
    }
    messages.push(message)
    if (message.type !== 'init') return
    world = contextId
    const config = { enabled: true, autoAction, enablePrehide: false }
    const rules = { autoconsent: [...published, rule] }
    await tell(contextId, { type: 'initResp', config, rules })
  }
  session.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    // It looks for banners for as long as the page is there: who asks when it has gone gets no answer.
    hear(JSON.parse(payload), executionContextId).catch(() => {})
  })
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'post', executionContextName: WORLD })
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: WORLD,
    source: `if (top === self) {
      globalThis.autoconsentSendMessage = async (message) => post(JSON.stringify(message))
      ${file(`${PACKAGE}/dist/autoconsent.playwright.js`)}
    }`,
  })
  return {
    messages,
    async selfTest() {
      await tell(world, { type: 'selfTest' })
    },
  }
}

/** Each message's type, by whose rule, and with what result. */
function summary({ messages }: Autoconsent): readonly unknown[][] {
  return messages.map((message) => [
    message.type,
    ...('cmp' in message ? [message.cmp] : []),
    ...('result' in message ? [message.result] : []),
  ])
}

/** The stored choice. */
async function choice(page: Page): Promise<string | undefined> {
  const cookies = await page.context().cookies()
  return cookies.find(({ name }) => name === 'cookies_preferences')?.value
}

/** That what was allowed runs, and that the rest has reached no other site and set nothing, now and on the next visit. */
async function expectToRun(portal: Portal, ...allowed: readonly string[]): Promise<void> {
  const check = async (): Promise<void> => {
    await expect(portal.banner).toBeHidden()
    const map = portal.page.locator(allowed.includes('map') ? 'iframe.map-frame' : '.placeholder')
    await expect(map).toBeVisible()
    if (allowed.includes('insights')) {
      await expect.poll(() => portal.requests).toContain('/insights.js')
    }
    await portal.settle()
    await portal.expectOnly(...allowed)
    if (!allowed.length) expect(portal.requests).toEqual([])
  }
  await check()
  portal.requests.splice(0)
  await portal.reload()
  await check()
}

test('autoconsent recognises the banner by our rule alone, refuses, and finds it refused', async ({
  portal,
  page,
}) => {
  const autoconsent = await startAutoconsent(page, 'optOut')
  await portal.visit('map')
  await expect.poll(() => summary(autoconsent)).toContainEqual(['autoconsentDone', 'assent'])
  await autoconsent.selfTest()
  expect(summary(autoconsent)).toEqual([
    ['init'],
    ['cmpDetected', 'assent'],
    ['popupFound', 'assent'],
    ['optOutResult', 'assent', true],
    ['autoconsentDone', 'assent'],
    ['selfTestResult', 'assent', true],
  ])
  expect(await choice(page)).toMatch(/^1\.reject~/)
  autoconsent.messages.splice(0)
  await expectToRun(portal)
  // On the next visit there is nothing left to do.
  expect(summary(autoconsent)).toEqual([['init']])
})

test('autoconsent accepts where it is told to', async ({ portal, page }) => {
  const autoconsent = await startAutoconsent(page, 'optIn')
  await portal.visit('map')
  await expect.poll(() => summary(autoconsent)).toContainEqual(['autoconsentDone', 'assent'])
  expect(summary(autoconsent)).toEqual([
    ['init'],
    ['cmpDetected', 'assent'],
    ['popupFound', 'assent'],
    ['optInResult', 'assent', true],
    ['autoconsentDone', 'assent'],
  ])
  // What is asked is whether it was refused, and it was not.
  await autoconsent.selfTest()
  expect(summary(autoconsent).at(-1)).toEqual(['selfTestResult', 'assent', false])
  expect(await choice(page)).toMatch(/^1\.accept~/)
  await expectToRun(portal, 'insights', 'map')
})

test('autoconsent leaves the page’s own scripts under its policy, and out of its sight', async ({
  portal,
  page,
}) => {
  const autoconsent = await startAutoconsent(page, 'optOut')
  await portal.visit()
  await expect.poll(() => summary(autoconsent)).toContainEqual(['autoconsentDone', 'assent'])
  expect(portal.complaints).toEqual([])
  const found = await page.evaluate(() => {
    const seen = Object.keys(window).filter((name) => /autoconsent|^post$/.test(name))
    try {
      document.createElement('script').textContent = 'document.title = "ran"'
      return { seen, refused: '' }
    } catch (error) {
      return { seen, refused: (error as Error).name }
    }
  })
  expect(found).toEqual({ seen: [], refused: 'TypeError' })
  // The attempt above, and nothing before it.
  expect(portal.complaints.splice(0)).toHaveLength(1)
})

interface Target {
  readonly selector: string
  readonly displayFilter?: boolean
}

interface Matcher {
  readonly type: 'css' | 'checkbox'
  readonly target: Target
}

/** Each type has some of these. */
interface Action {
  readonly type: string
  readonly target: Target
  readonly action: Action
  readonly actions: readonly Action[]
  readonly trueAction: Action
  readonly falseAction?: Action
  readonly consents: readonly {
    readonly type: string
    readonly matcher: Matcher
    readonly toggleAction: Action
  }[]
}

/** A rule of Consent-O-Matic, as far as ours goes. */
interface Rule {
  readonly detectors: readonly {
    readonly presentMatcher: readonly Matcher[]
    readonly showingMatcher: readonly Matcher[]
  }[]
  readonly methods: readonly { readonly name: string; readonly action?: Action }[]
}

/** What a person allows: each of Consent-O-Matic's six categories, by its letter. */
type Wishes = Readonly<Record<string, boolean>>

/**
 * Does in the page what Consent-O-Matic does by a rule, and tells whether the rule fits the page. The extension's engine
 * is published nowhere but inside the extension, so these are the few of its matchers and actions that our rule uses,
 * written after its sources: `Detector.js`, `Action.js`, `Consent.js` and `Tools.js` of version 1.1.5. What the extension
 * passes over in silence, an unknown type or a click on nothing, is an error here.
 * @see https://github.com/cavi-au/Consent-O-Matic
 */
async function answerByRule({ rule, wishes }: { rule: Rule; wishes: Wishes }): Promise<boolean> {
  let root: Element | null = null
  const wished = Object.values(wishes)
  const find = ({ selector, displayFilter }: Target): HTMLElement[] => {
    const found = selector === ':scope' ? [root] : (root ?? document).querySelectorAll(selector)
    return ([...found] as HTMLElement[]).filter(
      ({ offsetHeight }) => displayFilter === undefined || displayFilter === offsetHeight > 0,
    )
  }
  const first = (target: Target): HTMLElement => {
    const [element] = find(target)
    if (!element) throw new Error(`nothing matches ${target.selector}`)
    return element
  }
  const matches = ({ type, target }: Matcher): boolean => {
    if (type === 'checkbox') return (first(target) as HTMLInputElement).checked
    if (type === 'css') return find(target).length > 0
    throw new Error(`no matcher ${type}`)
  }
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
  const within = async (element: Element, action: Action): Promise<void> => {
    const outer = root
    root = element
    await run(action)
    root = outer
  }
  const doers: Readonly<Record<string, (action: Action) => unknown>> = {
    click: ({ target }) => first(target).click(),
    hide: ({ target }) => find(target)[0]?.style.setProperty('opacity', '0', 'important'),
    async waitcss({ target }) {
      for (let tries = 10; tries && !find(target).length; tries--) await wait(250)
      first(target)
    },
    async list({ actions }) {
      for (const action of actions) await run(action)
    },
    async foreach({ target, action }) {
      for (const element of find(target)) await within(element, action)
    },
    async consent({ consents }) {
      for (const { type, matcher, toggleAction } of consents) {
        if (matches(matcher) !== wishes[type]) await run(toggleAction)
      }
    },
    ifcss: ({ target, trueAction }) => find(target).length && run(trueAction),
    ifallowall: ({ trueAction, falseAction }) =>
      run(wished.includes(false) ? falseAction : trueAction),
    ifallownone: ({ trueAction, falseAction }) =>
      run(wished.includes(true) ? falseAction : trueAction),
  }
  const run = async (action: Action | undefined): Promise<void> => {
    if (!action) return
    const act = doers[action.type]
    if (!act) throw new Error(`no action ${action.type}`)
    await act(action)
  }
  const fits = rule.detectors.some(
    ({ presentMatcher, showingMatcher }) =>
      presentMatcher.every(matches) && showingMatcher.every(matches),
  )
  if (!fits) return false
  for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT']) {
    await run(rule.methods.find((method) => method.name === name)?.action)
  }
  return true
}

const NOTHING: Wishes = { A: false, B: false, D: false, E: false, F: false, X: false }
const EVERYTHING: Wishes = { A: true, B: true, D: true, E: true, F: true, X: true }

for (const [name, wishes, stored, allowed] of [
  ['nothing', NOTHING, /^1\.reject~/, []],
  ['everything', EVERYTHING, /^1\.accept~/, ['insights', 'map']],
  [
    'performance and analytics',
    { ...NOTHING, B: true },
    /^1\.choose~\w+\.audience:\w+\.insights:\w+\.!map\.!media\.statistics\$$/,
    ['insights'],
  ],
  [
    'content',
    { ...NOTHING, E: true },
    /^1\.choose~\w+\.audience:\w+\.!insights\.map:\w+\.media\.!statistics\$$/,
    ['map'],
  ],
  [
    'all but content',
    { ...EVERYTHING, E: false },
    /^1\.choose~\w+\.audience:\w+\.insights:\w+\.!map\.!media\.statistics\$$/,
    ['insights'],
  ],
] as const) {
  test(`the rule for Consent-O-Matic answers for who allows ${name}`, async ({ portal, page }) => {
    const rule: Rule = JSON.parse(file('docs/autoconsent/consent-o-matic.json')).Assent
    await portal.visit('map')
    expect(await page.evaluate(answerByRule, { rule, wishes })).toBe(true)
    await expect.poll(() => choice(page)).toMatch(stored)
    await expectToRun(portal, ...allowed)
    // On the next visit there is nothing left to do.
    expect(await page.evaluate(answerByRule, { rule, wishes })).toBe(false)
  })
}
