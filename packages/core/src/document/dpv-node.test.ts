import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RETENTION } from '../model/define-policy'
import { daysFrom } from '../model/duration'
import type { Retention, Text } from '../model/policy'
import { type DpvNode, type DpvValue, spanFrom, textsFrom } from './dpv-node'

describe('textsFrom', () => {
  it.each<[Text | undefined, string | undefined, readonly DpvValue[]]>([
    ['Hello', undefined, ['Hello']],
    ['Hello', 'en', [{ '@language': 'en', '@value': 'Hello' }]],
    [{ 'pt-BR': 'Olá' }, 'en', [{ '@language': 'pt-BR', '@value': 'Olá' }]],
    [{ 'no tag': 'Hello', 'en-': 'Hi', '@id': 'Hey' }, 'en', ['Hello', 'Hi', 'Hey']],
    [{ en: ' \u202e ' }, undefined, []],
    ['a\u0000\u2066b', undefined, ['a b']],
    ['', 'en', []],
    [undefined, 'en', []],
  ])('says %j, in %j where it stands alone', (text, language, said) => {
    expect(textsFrom(text, language)).toEqual(said)
  })
})

/** The lexical form of `xsd:duration`, without sign and fraction. */
const XSD_DURATION = /^P(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?(?<![PT])$/

const xsdOf = (retention: Retention): string => {
  const value = spanFrom(retention)?.['rdf:value'] as DpvNode
  return value['@value'] as string
}

describe('spanFrom', () => {
  it.each<[Retention, string]>([
    ['P13M', 'P13M'],
    ['P2W', 'P14D'],
    ['P1Y2M3W4DT5H6M7S', 'P1Y2M25DT5H6M7S'],
    ['P4D3W2M1Y', 'P1Y2M25D'],
    ['P1M1M', 'P2M'],
    ['PT30M', 'PT30M'],
    ['P0D', 'P0D'],
    ['PT0S', 'P0D'],
    ['P99999999999999999999999D', 'P99999999999999999999999D'],
  ])('writes %s as %s', (retention, duration) => {
    expect(spanFrom(retention)).toEqual({
      '@type': 'dpv:TemporalDuration',
      'rdf:value': { '@type': 'xsd:duration', '@value': duration },
    })
  })

  it('says that a session ends with the browser’s', () => {
    expect(spanFrom('session')).toEqual({
      '@type': 'dpv:UntilEventDuration',
      'rdf:value': 'End of the browser session',
    })
  })

  it('says nothing of what is no retention', () => {
    expect(['Pfoo', 'P', 'P1.5M', 'P-1D'].map((one) => spanFrom(one as Retention))).toEqual(
      Array(4).fill(undefined),
    )
  })

  it('is always a duration of XML Schema, and as long', () => {
    const part = (unit: string) =>
      fc.option(fc.nat(999), { nil: null }).map((n) => (n === null ? '' : n + unit))
    const inOrder = fc
      .tuple(fc.tuple(...[...'YMWD'].map(part)), fc.tuple(...[...'HMS'].map(part)))
      .map(([date, time]) => `P${date.join('')}${time.join('') && `T${time.join('')}`}` as const)
      .filter((retention) => RETENTION.test(retention))

    fc.assert(
      fc.property(inOrder, (retention) => {
        expect(xsdOf(retention)).toMatch(XSD_DURATION)
        expect(daysFrom(xsdOf(retention) as Retention)).toBeCloseTo(daysFrom(retention), 6)
      }),
    )
    const any = fc.stringMatching(RETENTION).filter((retention) => retention !== 'session')
    fc.assert(
      fc.property(any, (retention) => {
        expect(xsdOf(retention as Retention)).toMatch(XSD_DURATION)
      }),
    )
  })
})
