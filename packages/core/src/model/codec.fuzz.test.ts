import { describe, expect, it } from 'vitest'
import { orderOf } from './choice'
import { decodeChoice, encodeChoice } from './codec'

const CORPUS = [
  '1.choose.t4k2s0~t4k2s0~t4k2s0+.matomo.!media.statistics~t3k2s0.!map$',
  '1.choose.t4k2s0-1.t3k2s0.t4k2s0~t4k2s0-3-go.!map.statistics~t4k2s0-1+.matomo$',
  '1.clear..t4k2s0~t4k2s0$',
  '1.accept~zzzzzz.D:1k3fab1.a-b_c.e0:100000$',
  '1.withdraw~1.!media.!statistics$',
  '1.signal.t4k2s0~t4k2s0~t3k2s0.map$',
  '2.reject~t4k2s0.!statistics$',
  '%7B%22statistics%22%3Atrue%7D',
  'statistics=true&media=false',
  '__proto__.constructor.toString',
]
const NOISE = '$.!+*?~-_:0Aaz9é\u0000\n %{}"[]=1'
type Random = (limit: number) => number

/** A generator of its own (xorshift): a million of fast-check's values would take minutes. */
function createRandom(seed: number): Random {
  let state = seed
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}

/** A text of the corpus with a few edits: noise, or a piece of another one. */
function fuzzed(below: Random): string {
  const any = (): string => CORPUS[below(CORPUS.length)] as string
  let text = any()
  for (let edits = below(4); edits >= 0; edits--) {
    const at = below(text.length + 1)
    const piece = below(3) ? NOISE.charAt(below(NOISE.length)) : any().slice(below(20))
    text = text.slice(0, at) + piece + text.slice(at + below(3))
  }
  return text
}

describe('the codec', () => {
  it('throws on none of 1,000,000 fuzzed texts, and takes none that it would not have written', () => {
    const below = createRandom(0x2545f491)
    let taken = 0
    for (let i = 0; i < 1_000_000; i++) {
      const text = fuzzed(below)
      const choice = decodeChoice(text)
      if (!choice) continue
      taken++
      if (encodeChoice(choice) !== text || !text.startsWith('1.')) throw new Error(`taken: ${text}`)
      const orders = Object.values(choice.answers).map(orderOf)
      if (!(Math.max(0, ...orders) <= orderOf(choice))) throw new Error(`no order: ${text}`)
    }
    expect(taken).toBeGreaterThan(1000)
  }, 120_000)
})
