import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createRandom } from './random'
import { runSteps, shrunk } from './run'
import { seedsFrom } from './seeds'
import { stepsFrom } from './steps'

const LENGTH = 60
/** Of the shorter histories under any law. */
const SHORT = 20
const SEQUENCES = Number(process.env.MEMORY_SEQUENCES ?? 1000)
const STEPS = Number(process.env.MEMORY_STEPS ?? 12_000)
const FIRST = Number(process.env.MEMORY_SEED ?? 1)

describe('the memory of a visitor', () => {
  beforeAll(() => {
    vi.stubGlobal('addEventListener', () => {})
    vi.stubGlobal('removeEventListener', () => {})
  })
  afterAll(() => {
    vi.unstubAllGlobals()
  })

  const lived = async (seed: number, length: number, isLawful: boolean): Promise<void> => {
    const steps = stepsFrom(createRandom(seed), length, isLawful)
    try {
      await runSteps(seed, steps, isLawful)
    } catch (error) {
      const least = await shrunk(seed, steps, isLawful)
      const history = least.map((step) => JSON.stringify(step)).join('\n')
      const reason = await runSteps(seed, least, isLawful).catch((own: unknown) => own)
      expect.fail(`seed ${seed}, to be added to seeds.ts: ${reason}\n${history}\n(${error})`)
    }
  }

  it(
    `keeps its word through ${STEPS} steps of tabs, faults, clocks and messages`,
    async () => {
      for (const seed of seedsFrom(FIRST, STEPS / LENGTH)) await lived(seed, LENGTH, false)
    },
    Math.max(600_000, STEPS * 10),
  )

  it(
    `makes no refusal a permission in ${SEQUENCES} sequences of faults, clocks and signals, under any law`,
    async () => {
      for (let seed = FIRST; seed < FIRST + SEQUENCES; seed++) await lived(seed, SHORT, true)
    },
    Math.max(600_000, SEQUENCES * 200),
  )
})
