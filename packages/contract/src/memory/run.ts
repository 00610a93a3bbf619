import type { Selection } from '@assent/core'
import { checkAgreement, Oracle } from './oracle'
import { jarOf, type Place } from './place'
import { LAWS, REGIMES } from './policies'
import { createRandom, type Random } from './random'
import { type Browser, openTab, type Site, type Tab } from './site'
import type { Step } from './steps'

const START = Date.UTC(2026, 2, 1)
const DAY = 864e5
/** Where a clock jumps, in ms. */
const JUMPS = [-3e5, -6e5, 6e5, DAY, -DAY, 40 * DAY, 200 * DAY, -366 * DAY, 500, -1000]
const TICKS = [0, 100, 999, 1000, 3000, 60_000]

function siteOf(random: Random, name: string, hasRoles: boolean): Site {
  const isLarge = !hasRoles && random(80) === 0
  const regimes = hasRoles ? LAWS : REGIMES
  const places = Array.from(
    { length: 1 + random(2) },
    (_, i): Place => ({ name: `${name}-${i}`, fault: 'none', texts: [] }),
  )
  const regime = regimes[random(regimes.length)] as Site['regime']
  const version = random(3) ? null : random(3)
  return { name, places, regime, isLarge, hasRoles, version, tabs: [] }
}

/**
 * One history of a browser with two sites. Throws at the first step after which something does not hold.
 * @param hasRoles under any law that there is, with providers of either role; else under one of either sort
 */
export async function runSteps(
  seed: number,
  steps: readonly Step[],
  hasRoles = false,
): Promise<void> {
  const random = createRandom(seed)
  const sites = [siteOf(random, 'shop', hasRoles), siteOf(random, 'blog', hasRoles)]
  const world: World = {
    browser: { now: START, hasSignal: false, sites },
    oracles: new Map(sites.map((site) => [site, new Oracle(site)])),
    past: new Map(),
  }
  // A model has no browser, and what erases trackers looks for one.
  Object.assign(globalThis, {
    document: Object.create(jarOf(sites.flatMap(({ places }) => places))),
    location: { hostname: 'example.org', pathname: '/' },
  })
  for (const [i, step] of steps.entries()) await take(world, step, i)
  settle(world)
  for (const tab of sites.flatMap(({ tabs }) => tabs)) tab.close()
}

interface World {
  readonly browser: Browser
  readonly oracles: ReadonlyMap<Site, Oracle>
  /** What stood in each place before. */
  readonly past: Map<Place, readonly string[]>
}

/** Everything works again, every message that was on its way is lost, and every tab reads: then all must say the same. */
function settle({ browser, oracles }: World): void {
  for (const [site, oracle] of oracles) {
    browser.now = Math.max(browser.now, oracle.latest)
    for (const place of site.places) Object.assign(place, { fault: 'none', crossing: undefined })
    // Where a newer version spoke, this one only has to stay silent: that was looked at on the way.
    const isMixed = site.tabs.some(({ isNewer }) => isNewer) || site.places.some(hasNewer)
    for (const tab of isMixed ? site.tabs.splice(0) : []) tab.close()
  }
  const tabs = browser.sites.flatMap((site) => site.tabs)
  for (const { consent } of [...tabs, ...tabs]) consent.refresh()
  for (const tab of tabs) oracles.get(tab.site)?.check(tab, browser.now, false)
  checkAgreement(browser)
}

const hasNewer = ({ texts }: Place): boolean => texts.some((text) => /^[29]\./.test(text))

type Answering = (tab: Tab, how: number) => void
const ANSWERS: Readonly<Partial<Record<Step['kind'], Answering>>> = {
  accept: ({ consent }) => consent.acceptAll(),
  reject: ({ consent }) => consent.rejectAll(),
  withdraw: ({ consent }) => consent.withdraw(),
  choose: ({ consent, policy }, how) => consent.choose(selectionOf(policy, how)),
  clear: ({ consent }) => consent.clear(),
  acknowledge: ({ consent }) => consent.acknowledge(),
}
const FAULTS: Readonly<Partial<Record<Step['kind'], Place['fault']>>> = {
  drop: 'drops',
  block: 'blocked',
  fill: 'full',
  heal: 'none',
}

/** What changes a place behind the back of every tab. */
const DAMAGE: ReadonlySet<Step['kind']> = new Set([
  'cut',
  'garbage',
  'newer',
  'future',
  'duplicate',
])

async function take(world: World, { kind, where, how }: Step, at: number): Promise<void> {
  const { browser, oracles, past } = world
  const site = browser.sites[where % 5 ? 0 : 1] as Site
  const oracle = oracles.get(site) as Oracle
  const tab = site.tabs[(where >> 3) % (site.tabs.length || 1)]
  const place = site.places[(where >> 3) % site.places.length] as Place
  const answering = ANSWERS[kind]
  const fault = FAULTS[kind]
  const crossings = crossingsOf(site)
  if (answering && tab) await answer(world, tab, at, (own) => answering(own, how))
  else if (fault) place.fault = fault
  else if (kind === 'open') await open(world, site, how)
  else if (kind === 'tick') browser.now += TICKS[how % TICKS.length] as number
  else if (kind === 'jump') browser.now += JUMPS[how % JUMPS.length] as number
  else if (kind === 'signal') browser.hasSignal = how % 2 === 0
  else if (tab && look(tab, kind, how)) {
    hearCrossing(tab, crossings)
    oracle.check(tab, browser.now, false)
  }
  damage(kind, place, past.get(place) ?? [], how)
  if (DAMAGE.has(kind)) oracle.look(place)
}

/** Who wrote in between tells of it: then it is read again. */
function hearCrossing({ site, consent }: Tab, before: number): void {
  if (crossingsOf(site) < before) consent.refresh()
}

function crossingsOf({ places }: Site): number {
  return places.filter(({ crossing }) => crossing).length
}

async function open({ browser, oracles }: World, site: Site, how: number): Promise<void> {
  if (site.tabs.length > 3) return
  const crossings = crossingsOf(site)
  const opened = openTab(browser, site, how, how % 16 === 0)
  site.tabs.push(opened)
  await Promise.resolve()
  hearCrossing(opened, crossings)
  oracles.get(site)?.check(opened, browser.now, true)
}

async function answer(
  { oracles, past }: World,
  tab: Tab,
  at: number,
  run: (tab: Tab) => void,
): Promise<void> {
  tab.consent.refresh()
  await Promise.resolve()
  tab.errors.length = 0
  const oracle = oracles.get(tab.site)
  const evident = oracle?.evident() ?? []
  const before = tab.consent.get().choice
  run(tab)
  await Promise.resolve()
  oracle?.note(tab, before, at, !tab.errors.includes('storage-refused'))
  oracle?.checkKept(evident)
  for (const place of tab.site.places) {
    past.set(place, [...(past.get(place) ?? []), ...place.texts.slice(0, 1)].slice(-6))
  }
}

/** What makes a tab read, or hear, or be gone; whether it has read. */
function look(tab: Tab, kind: Step['kind'], how: number): boolean {
  const { tabs } = tab.site
  if (kind === 'refresh') {
    tab.consent.refresh()
    return true
  }
  if (kind === 'close') {
    tabs.splice(tabs.indexOf(tab), 1)
    tab.close()
  }
  if (kind !== 'deliver' && kind !== 'double' && kind !== 'lose') return false
  const [message] = tab.waiting.splice(how % (tab.waiting.length || 1), 1)
  if (message === undefined || kind === 'lose') return false
  tab.hear(message)
  if (kind === 'double') tab.waiting.push(message)
  return true
}

/** Without the choice of a category sometimes, or of some of its services. */
function selectionOf({ categories, services }: Tab['policy'], how: number): Selection {
  const bit = (i: number): boolean => !((how >> (i % 16)) & 1)
  const chosen = Object.fromEntries(
    categories.flatMap(({ id }, i) => (bit(i + 7) ? [[id, bit(i)]] : [])),
  )
  const own = services.slice(0, 7).flatMap(({ id }, i) => (bit(i + 3) ? [] : [[id, bit(i + 9)]]))
  return { ...chosen, services: Object.fromEntries(own) } as Selection
}

function damage(kind: Step['kind'], place: Place, past: readonly string[], how: number): void {
  const [text = ''] = place.texts
  if (kind === 'cut') place.texts[0] = text.slice(0, how % (text.length || 1))
  if (kind === 'garbage')
    place.texts[how % 2] = ['garbage', '1.accept~', '1.accept~zz.matomo'][how % 3] as string
  if (kind === 'newer') place.texts[how % 2] = '9.whatever'
  if (kind === 'future') place.texts[how % 2] = text.replace(/~\w{6}/, '~zzzz00')
  if (kind === 'cross') place.crossing = past[how % (past.length || 1)]
  if (kind === 'duplicate') place.texts[1] = past[how % (past.length || 1)] ?? 'garbage'
  place.texts = place.texts.filter((own) => own !== undefined && own !== '')
}

/** The fewest steps that still fail, by leaving out what is not needed. */
export async function shrunk(
  seed: number,
  steps: readonly Step[],
  hasRoles = false,
): Promise<readonly Step[]> {
  const until = performance.now() + 20_000
  const fails = async (own: readonly Step[]): Promise<boolean> =>
    performance.now() < until &&
    runSteps(seed, own, hasRoles).then(
      () => false,
      () => true,
    )
  let least = steps
  for (
    let size = Math.ceil(steps.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < least.length; ) {
      const fewer = [...least.slice(0, from), ...least.slice(from + size)]
      if (await fails(fewer)) least = fewer
      else from += size
    }
  }
  return least
}
