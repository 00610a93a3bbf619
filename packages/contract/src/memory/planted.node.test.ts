import type { Choice, Effect } from '@assent/core'
import type { SyncTabsOptions } from '@assent/core/effects'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { hashOf } from '../../../core/src/model/hash'
import { createRandom } from './random'
import { seedsFrom } from './seeds'
import { stepsFrom } from './steps'

const LENGTH = 60
const MOST = 50_000
const CORE = '../../../core/src'

type ChoiceModule = typeof import('../../../core/src/model/choice')
type CodecModule = typeof import('../../../core/src/model/codec')
type FromModule = typeof import('../../../core/src/model/choice-from')
type MembersModule = typeof import('../../../core/src/model/compact-members')
type Member = Parameters<MembersModule['membersOf']>[0][number]
type EraseModule = { eraseTrackers(): Effect }
type SyncModule = { syncTabs(options: SyncTabsOptions): Effect }

/** Faults that were there once, by the module in which each is planted again. */
const PLANTED: readonly (readonly [
  fault: string,
  path: string,
  plant: (real: never) => Record<string, unknown>,
])[] = [
  [
    'that the newer choice holds as a whole, by its date',
    `${CORE}/model/join-choices`,
    () => ({
      joinChoices: (a: Choice | null, b: Choice): Choice =>
        a && a.decidedAt >= b.decidedAt ? a : b,
    }),
  ],
  [
    'that answers have no order beside their date',
    `${CORE}/model/choice`,
    (real: ChoiceModule) => ({
      ...real,
      stampAfter: (_: unknown, at: number) => ({ decidedAt: at - (at % 1000) }),
    }),
  ],
  [
    'that a page drops what it does not know',
    `${CORE}/model/choice-from`,
    (real: FromModule) => ({
      choiceFrom(...parameters: Parameters<FromModule['choiceFrom']>): Choice {
        const choice = real.choiceFrom(...parameters)
        const known = Object.entries(choice.answers).filter(
          ([id]) => id in parameters[0].permissions,
        )
        return { ...choice, answers: Object.fromEntries(known) }
      },
    }),
  ],
  [
    'that a tab does not give what it hears to a storage that lacks it',
    `${CORE}/effects/sync-tabs/sync-tabs`,
    (real: SyncModule) => ({
      syncTabs:
        (options: SyncTabsOptions): Effect =>
        (consent, send) =>
          real.syncTabs(options)({ ...consent, refresh: () => {} }, send),
    }),
  ],
  [
    'that all consents of an origin share one channel',
    `${CORE}/effects/sync-tabs/sync-tabs`,
    (real: SyncModule) => ({
      syncTabs: (options: SyncTabsOptions) => real.syncTabs({ ...options, name: 'assent' }),
    }),
  ],
  [
    'that nothing is noted of what could not be read',
    `${CORE}/model/codec`,
    (real: CodecModule) => ({
      ...real,
      encodeChoice: (choice: Choice) => real.encodeChoice({ ...choice, lost: undefined }),
    }),
  ],
  [
    'that what keeps the choice is erased with the trackers of a service',
    `${CORE}/effects/erase-trackers/erase-trackers`,
    (real: EraseModule) => ({
      eraseTrackers: (): Effect => (consent, send) =>
        real.eraseTrackers()({ ...consent, keptIn: [] }, send),
    }),
  ],
  [
    'that ids of one hash are told apart by nothing else',
    `${CORE}/model/compact-members`,
    (real: MembersModule) => ({
      ...real,
      printOf: ({ id, told }: Member, code: string) =>
        hashOf(`${id}:${code}${code[0] === '1' ? told : ''}`),
      membersOf: (all: readonly Member[]) => new Map(all.map((own) => [own.id, own])),
    }),
  ],
]

describe('the model of the memory', () => {
  beforeAll(() => {
    vi.stubGlobal('addEventListener', () => {})
    vi.stubGlobal('removeEventListener', () => {})
  })
  afterAll(() => {
    vi.unstubAllGlobals()
  })
  afterEach(() => {
    vi.resetModules()
    for (const [, path] of PLANTED) vi.doUnmock(path)
  })

  it.each(PLANTED)(
    'finds within 50,000 steps %s',
    async (_, path, plant) => {
      vi.resetModules()
      const real = await vi.importActual(path)
      vi.doMock(path, () => plant(real as never))
      const { runSteps } = await import('./run')
      const fails = async (seed: number): Promise<boolean> =>
        runSteps(seed, stepsFrom(createRandom(seed), LENGTH)).then(
          () => false,
          () => true,
        )
      let isFound = false
      for (const seed of seedsFrom(1, MOST / LENGTH)) isFound ||= await fails(seed)
      expect(isFound).toBe(true)
    },
    300_000,
  )
})
