import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createRandom } from './random'
import { runSteps, shrunk } from './run'
import { seedsFrom } from './seeds'
import { stepsFrom } from './steps'

const LENGTH = 60
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

  it(
    `keeps its word through ${STEPS} steps of tabs, faults, clocks and messages`,
    async () => {
      for (const seed of seedsFrom(FIRST, STEPS / LENGTH)) {
        const steps = stepsFrom(createRandom(seed), LENGTH)
        try {
          await runSteps(seed, steps)
        } catch (error) {
          const least = await shrunk(seed, steps)
          const history = least.map((step) => JSON.stringify(step)).join('\n')
          const reason = await runSteps(seed, least).catch((own: unknown) => own)
          expect.fail(`seed ${seed}, to be added to seeds.ts: ${reason}\n${history}\n(${error})`)
        }
      }
    },
    Math.max(600_000, STEPS * 10),
  )
})
