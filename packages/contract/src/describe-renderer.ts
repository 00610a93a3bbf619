import {
  bannerModel,
  bannerView,
  cookiePolicyModel,
  cookiePolicyView,
  embedModel,
  embedView,
  type Hyperscript,
  preferencesButtonModel,
  preferencesButtonView,
  preferencesModel,
  preferencesView,
  savedModel,
  savedView,
  signalStatusView,
} from '@assent/ui'
import { htmlText } from '@assent/ui/html'
import { en, enPolicy } from '@assent/ui/messages/en'
import { fr, frPolicy } from '@assent/ui/messages/fr'
import { describe, expect, it } from 'vitest'
import { portalConsent } from './portal'

/** How a renderer's own test turns what it made into HTML. */
export interface RendererUnderTest<N> {
  readonly name: string
  readonly h: Hyperscript<N>
  readonly toHtml: (node: N) => string | Promise<string>
}

/** That a renderer gives the same elements, attributes and texts as HTML text does, in every view. */
export function describeRenderer<N>({ name, h, toHtml }: RendererUnderTest<N>): void {
  describe.each([
    { messages: en, policyMessages: enPolicy },
    { messages: fr, policyMessages: frPolicy },
  ])(`${name} in $messages.locale`, ({ messages, policyMessages }) => {
    const consent = portalConsent()
    consent.start()
    consent.choose({ statistics: true, services: { map: true } })

    const views: Readonly<Record<string, <M>(make: Hyperscript<M>) => M>> = {
      banner: (make) => bannerView(make, bannerModel(consent, messages)),
      preferences: (make) => preferencesView(make, preferencesModel(consent, messages)),
      'cookie policy': (make) => cookiePolicyView(make, cookiePolicyModel(consent, policyMessages)),
      'preferences button': (make) =>
        preferencesButtonView(make, preferencesButtonModel(consent, messages)),
      'preferences in pairs': (make) =>
        preferencesView(
          make,
          preferencesModel(consent, messages, { controls: 'pairs', searchFrom: 1 }),
        ),
      'modal banner': (make) =>
        bannerView(
          make,
          bannerModel(consent, messages, { layout: 'modal', continueWithout: true }),
        ),
      saved: (make) => savedView(make, savedModel({ ...consent.get(), saved: 'kept' }, messages)),
      embed: (make) => embedView(make, embedModel(consent, 'map', messages)),
      'signal status': (make) =>
        signalStatusView(make, { ...messages, text: messages.signal.honoured }),
      'attributes that a framework names otherwise': (make) =>
        make(
          'label',
          { for: 'a', class: 'b', tabindex: '0' },
          make('input', { id: 'a', type: 'checkbox', checked: true }),
          '<i>',
        ),
    }

    it.each(Object.keys(views))('renders %s as HTML text does', async (view) => {
      const render = views[view] as (typeof views)[string]
      const rendered = elementFrom(await toHtml(render(h)))
      const expected = elementFrom(render(htmlText).html)
      expect(expected.outerHTML.length).toBeGreaterThan(60)
      expect(rendered.isEqualNode(expected), rendered.outerHTML).toBe(true)
    })
  })
}

function elementFrom(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  expect(body.childNodes).toHaveLength(1)
  return body.firstElementChild as Element
}
