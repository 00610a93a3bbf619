import type { Breach } from './breach.ts'
import { DEAD_ROOM_BREACHES, SIZE_BREACHES } from './dead-room-breaches.ts'
import { LINT_BREACHES } from './lint-breaches.ts'
import { PURITY_BREACHES } from './purity-breaches.ts'
import { TEST_BREACHES } from './test-breaches.ts'

/** Every wall that a tool holds, and a way over it. */
export const BREACHES: readonly Breach[] = [
  ...PURITY_BREACHES,
  ...LINT_BREACHES,
  ...TEST_BREACHES,
  ...DEAD_ROOM_BREACHES,
  ...SIZE_BREACHES,
]
