import type { Consent, Stop } from '@assent/core'
import { watchGpc } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { expect, it, vi } from 'vitest'
import { portalConsent } from './portal'

/**
 * That every view can be replaced. `mount` draws the portal with an own `<b class="own">` in the place of each view, which
 * holds the view's name, a colon, and the model's title, or its label or text where it has no title.
 */
export function describeReplacing(
  name: string,
  mount: (into: Element, consent: Consent) => Stop,
): void {
  it(`${name}: shows what the site draws instead of a view, made of the same model`, async () => {
    const regime = { ...eu, gpc: { denies: ['statistics' as const], overridable: true } }
    const effects = [watchGpc({ navigator: { globalPrivacyControl: true } })]
    const consent = portalConsent({ regime, effects })
    const into = document.createElement('div')
    document.body.append(into)
    const unmount = mount(into, consent as Consent)
    const drawn = (): readonly string[] =>
      [...into.querySelectorAll('.own')].map(({ textContent }) => textContent ?? '').toSorted()
    const always = [
      'button:Manage cookies',
      'embed:Video',
      'policy:Cookie policy',
      'signal:Opt-out preference signal honoured',
    ]
    await vi.waitFor(() =>
      expect(drawn()).toEqual(['banner:Cookies on this site', ...always, 'saved:'].toSorted()),
    )
    consent.open()
    await vi.waitFor(() => expect(drawn()).toContain('preferences:Cookie preferences'))
    consent.rejectAll()
    await vi.waitFor(() =>
      expect(drawn()).toEqual([...always, 'saved:Your choices are saved.'].toSorted()),
    )
    expect(into.querySelector('[data-assent]')).toBeNull()
    unmount()
    into.remove()
  })
}
