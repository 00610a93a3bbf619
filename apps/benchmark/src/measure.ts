import type { Browser } from 'playwright'
import { type Bundle, compressed, weighWithoutFramework } from './bundle.ts'
import { type Buttons, type Holdings, inspect, visitStrictly } from './inspect.ts'
import { CONTROLS, type Ground, LIBRARIES, type Library, SUBJECTS } from './libraries.ts'
import type { Site } from './serve.ts'
import { median } from './statistics.ts'
import { type Visit, visit } from './visit.ts'

/** How many times slower the processor is made. */
export const SLOWDOWNS = [1, 4] as const
export type Slowdown = (typeof SLOWDOWNS)[number]
type Visits = Readonly<Record<Slowdown, readonly Visit[]>>

/** Everything measured of one library. */
export interface Result {
  readonly library: Library
  readonly visits: Visits
  /** Elements, and bytes of heap, over those of the same page without a banner. */
  readonly elements: number
  readonly heap: number
  /** Compressed bytes of what the first visit fetched; without the framework where there is one. */
  readonly script: number
  readonly style: number
  readonly withoutFramework: number | null
  /** How often the strict policy was run into, if a banner was shown under it; `null` where that failed. */
  readonly strict: number | 'no banner' | null
  /** `null` where the page could not be looked into. */
  readonly buttons: Buttons | null
  readonly refused: readonly string[]
}

/** The results of one ground, ours first, and the visits of its page without a banner. */
export interface Results {
  readonly ground: Ground
  readonly results: readonly Result[]
  readonly control: Visits
}

/** What is measured with, and whom to tell how far it has come, and what went wrong. */
export interface Bench {
  readonly browser: Browser
  readonly site: Site
  readonly pages: ReadonlyMap<string, Bundle>
  readonly say: (line: string) => void
}

const INSPECTIONS = 3

/** Measures everything, in rounds that go through all pages, the first of which does not count. */
export async function measureAll(bench: Bench, runs: number): Promise<Results[]> {
  const visits = await visitInTurns(bench, runs)
  const holdings = await inspectInTurns(bench)
  const all: Results[] = []
  for (const ground of ['plain', 'react'] as const) {
    const results: Result[] = []
    const floor = holdings.get(CONTROLS[ground].id) ?? []
    for (const library of LIBRARIES.filter((own) => own.ground === ground)) {
      results.push({
        library,
        visits: visits.get(library.id) ?? { 1: [], 4: [] },
        ...(await weigh(bench, library, holdings.get(library.id) ?? [], floor)),
      })
    }
    all.push({ ground, results, control: visits.get(CONTROLS[ground].id) ?? { 1: [], 4: [] } })
  }
  return all
}

async function visitInTurns(
  { browser, site, say }: Bench,
  runs: number,
): Promise<Map<string, Record<Slowdown, Visit[]>>> {
  const all = new Map(SUBJECTS.map(({ id }) => [id, { 1: [] as Visit[], 4: [] as Visit[] }]))
  for (let run = 0; run <= runs; run++) {
    say(run ? `round ${run} of ${runs}` : 'a round to warm up')
    for (const slowdown of SLOWDOWNS) {
      for (const subject of turned(SUBJECTS, run)) {
        const met = await twice(
          () => visit(browser, site, subject, slowdown),
          (line) => say(`${subject.id} ${line}`),
        )
        if (run && met) all.get(subject.id)?.[slowdown].push(met)
      }
    }
  }
  return all
}

async function inspectInTurns({ browser, site, say }: Bench): Promise<Map<string, Holdings[]>> {
  const all = new Map(SUBJECTS.map(({ id }) => [id, [] as Holdings[]]))
  say('weights and behaviour')
  for (let run = 0; run < INSPECTIONS; run++) {
    for (const subject of turned(SUBJECTS, run)) {
      const held = await twice(
        () => inspect(browser, site, subject),
        (line) => say(`${subject.id} ${line}`),
      )
      if (held) all.get(subject.id)?.push(held)
    }
  }
  return all
}

async function weigh(
  { browser, site, pages, say }: Bench,
  library: Library,
  own: readonly Holdings[],
  floor: readonly Holdings[],
): Promise<Omit<Result, 'library' | 'visits'>> {
  const over = (name: 'elements' | 'heap'): number =>
    median(own.map((held) => held[name])) - median(floor.map((held) => held[name]))
  const fetched = [...new Set(own[0]?.fetched)]
  const files = pages.get(library.id)?.files
  const sizeOf = (type: string): number =>
    fetched
      .filter((path) => path.endsWith(type))
      .reduce((sum, path) => sum + compressed(files?.get(path) ?? new Uint8Array()), 0)
  return {
    elements: over('elements'),
    heap: over('heap'),
    script: sizeOf('.js'),
    style: sizeOf('.css'),
    withoutFramework: library.ground === 'react' ? await weighWithoutFramework(library) : null,
    strict: await twice(
      () => visitStrictly(browser, site, library),
      (line) => say(`${library.id} ${line}`),
    ),
    buttons: own[0]?.buttons ?? null,
    refused: [...new Set(own.flatMap(({ refused }) => refused))],
  }
}

/** Tries again once: a machine with other work to do may miss a visit, and one miss should not end the rest. */
async function twice<T>(act: () => Promise<T>, say: Bench['say']): Promise<T | null> {
  for (const last of [false, true]) {
    try {
      return await act()
    } catch (error) {
      say(`${last ? 'failed again' : 'failed, once more'}: ${String(error).split('\n')[0]}`)
    }
  }
  return null
}

/** The same list, begun further on at every run: nobody is always first, or always after the same one. */
function turned<T>(list: readonly T[], run: number): T[] {
  const at = run % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}
