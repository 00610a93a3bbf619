import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repeatedKeyIn } from './repeated-key'

describe('a repeated key', () => {
  it.each([
    ['a', '{ "a": 1, "a": 2 }'],
    ['a', '{ "a": { "b": 1 }, "c": [], "a": { "b": 1 } }'],
    ['a', String.raw`{ "a": 1, "\u0061": 2 }`],
    ['[0].a', '[{ "a": 1, "a": 2 }]'],
    ['[2].a', '[{ "a": 1 }, ["a", "b"], { "a": 1, "a": 2 }]'],
    ['[1][1].a', '[[], [[], { "a": 1, "a": 2 }]]'],
    ['services[1].label["pt-BR"]', '{"services":[0,{"label":{"pt-BR":1,"en":2,"pt-BR":3}}]}'],
    ['a.b', '{ "a": { "x": [{}, {}], "b": 1, "b": 2 } }'],
    ['["a:\\"{"]', String.raw`{ "a:\"{": "}", "a:\"{": "]" }`],
    ['__proto__', '{ "__proto__": 1, "__proto__": 2 }'],
    ['[""]', '{ "": 1, "": 2 }'],
  ])('is found at %s', (path, json) => {
    expect(JSON.parse(json)).toBeDefined()
    expect(repeatedKeyIn(json)).toBe(path)
  })

  it.each([
    '{}',
    '"a"',
    '{ "a": "a", "b": ["a", "a"], "c": { "a": 1 } }',
    '[{ "a": 1 }, { "a": 1 }]',
    String.raw`{ "a": "\"a\":", "b": "\\", "c": "{\"a\": 1, \"a\": 2}" }`,
  ])('is not in %s', (json) => {
    expect(repeatedKeyIn(json)).toBe(null)
  })

  it('is in nothing that JSON.stringify writes, until one is added', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('"', '\\', '{', '":', ',"'))
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        text,
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(text, tie('any'), { maxKeys: 3 }),
      ),
    })).any
    fc.assert(
      fc.property(value, fc.nat(3), value, text, (before, index, inside, key) => {
        const list = Array.from({ length: index }, () => before)
        const json = JSON.stringify([...list, { first: before, [key]: inside }])
        expect(repeatedKeyIn(json)).toBe(null)
        const again = `${json.slice(0, -2)},${JSON.stringify(key)}:0}]`
        expect(repeatedKeyIn(again)).toMatch(new RegExp(`^\\[${index}\\][.[]`))
      }),
    )
  })

  it('is found behind long texts and deep lists', () => {
    const text = JSON.stringify('\\"'.repeat(1e6))
    const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`
    expect(repeatedKeyIn(`{"a":${text},"b":${deep},"a":0}`)).toBe('a')
  })
})
