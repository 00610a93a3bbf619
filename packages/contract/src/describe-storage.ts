import type { ChoiceStorage } from '@assent/core'
import { afterEach, describe, expect, it } from 'vitest'

/** How a storage's own test makes it. */
export interface StorageUnderTest {
  readonly name: string
  /** Makes one that looks at the same place each time. */
  readonly create: () => ChoiceStorage
  /** Empties that place. */
  readonly clear: () => void
}

/** What every storage of a choice must do. */
export function describeStorage({ name, create, clear }: StorageUnderTest): void {
  describe(name, () => {
    afterEach(clear)

    it('holds nothing at first', () => {
      expect(textsIn(create())).toEqual([])
    })

    it('gives back the text that it was given, character for character', () => {
      const text = '1.choose~t4k2s0.!a-b_c.matomo.!media.statistics$'
      create().write(text, 60)
      expect(textsIn(create())).toEqual([text])
    })

    it('keeps the last of two texts', () => {
      create().write('1.accept~t4k2s0.statistics$', 60)
      create().write('1.reject~t4k2s1.!statistics$', 60)
      expect(textsIn(create())).toEqual(['1.reject~t4k2s1.!statistics$'])
    })
  })
}

/** Every text that a storage has. */
export function textsIn(storage: ChoiceStorage): readonly string[] {
  return [storage.read() ?? []].flat()
}
