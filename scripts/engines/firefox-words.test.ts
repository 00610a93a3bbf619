import { expect, test } from 'vitest'
import { answerFor, isExpected } from './firefox-words.ts'

const asked = (scheme: unknown, method = 'emulation.setMediaFeaturesOverride'): string =>
  JSON.stringify({ id: 7, method, params: { features: { 'prefers-color-scheme': scheme } } })
const said = (text: string | null, method = 'log.entryAdded'): string =>
  JSON.stringify({ type: 'event', method, params: { text } })

test.each([undefined, null, 'light'])('says yes to what Firefox shows anyhow: %s', (scheme) => {
  expect(JSON.parse(answerFor(asked(scheme), 'light') ?? '')).toEqual({
    type: 'success',
    id: 7,
    result: {},
  })
})

test('refuses another scheme than the one that is shown: no test may pass in it', () => {
  expect(JSON.parse(answerFor(asked('dark'), 'light') ?? '')).toMatchObject({
    type: 'error',
    id: 7,
  })
  expect(JSON.parse(answerFor(asked('dark'), 'dark') ?? '')).toMatchObject({ type: 'success' })
})

test('leaves to Firefox what it knows', () => {
  expect(answerFor(asked('dark', 'browsingContext.navigate'), 'light')).toBeNull()
})

test('keeps from a specification what Firefox says of its own accord, and nothing else', () => {
  const rejected = 'Cookie “_clck” has been rejected for invalid domain.'
  expect(isExpected(said(rejected))).toBe(true)
  expect(isExpected(said(rejected, 'script.message'))).toBe(false)
  expect(isExpected(said('ReferenceError: a is not defined'))).toBe(false)
  expect(isExpected(said(null))).toBe(false)
})
