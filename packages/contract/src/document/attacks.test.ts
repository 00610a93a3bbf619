import { cookiePolicyFrom } from '@assent/core/document'
import { eu } from '@assent/core/regimes'
import { cookiePolicyView } from '@assent/ui'
import { createNode } from '@assent/ui/dom'
import { enPolicy } from '@assent/ui/messages/en'
import { expect, it } from 'vitest'
import { ATTACKS, policyOf } from './attacks'

/** The live cookie policy of an attack: each element’s tag and attributes, without a word. */
function formOf(attack: string): readonly string[] {
  const document = cookiePolicyFrom(policyOf(attack), { messages: enPolicy, regime: eu })
  const view = cookiePolicyView(createNode, { document, level: 1, change: () => {} }) as Element
  return [view, ...view.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`)
    return [element.tagName, ...attributes].join(' ')
  })
}

it.each(ATTACKS)('in a live page %j is a text like any other', (attack) => {
  expect(formOf(attack)).toEqual(formOf('harmless'))
})
