import { watchGpc } from '@assent/core/effects'
import { california } from '@assent/core/regimes'
import { en, enPolicy } from '@assent/ui/messages/en'
import { describe, expect, it } from 'vitest'
import { portalConsent } from '../portal'
import { ownBanner } from './banner'
import { ownCookieLine } from './cookie-policy'
import { ownPlaceholder } from './embed'
import { ownPreferences } from './preferences'
import { ownMenuEntry } from './preferences-button'
import { ownConfirmation } from './saved'
import { ownSignalMark } from './signal-status'

const press = (root: Element, label: string): void => {
  const button = [...root.querySelectorAll('button')].find((own) => own.textContent === label)
  if (!button) throw new Error(`no button "${label}"`)
  button.click()
}

describe('a site that draws for itself', () => {
  it('asks with its own banner', () => {
    const consent = portalConsent()
    consent.start()
    const banner = ownBanner(consent, en)
    expect(banner.textContent).toBe(
      'Cookies on this site. With your consent, 3 providers store or read information on your device for: Statistics, Maps and "videos" <b>. Use the site either way, and change your mind at any time under “Manage cookies”. On until you object under “Choose by purpose”: Audience measurement. Accept allReject allChoose by purpose',
    )
    press(banner, 'Reject all')
    expect(consent.explain('map')).toMatchObject({ allowed: false, because: 'denied' })
    press(banner, 'Accept all')
    expect(consent.allows('map')).toBe(true)
  })

  it('asks for each purpose with its own preferences', () => {
    const consent = portalConsent()
    consent.start()
    const list = ownPreferences(consent, en)
    expect([...list.children].map(({ textContent }) => textContent)).toEqual([
      'Necessary (Always on: the site needs it)',
      'StatisticsAcceptReject',
      'Maps and "videos" <b>AcceptReject',
    ])
    const media = list.children[2] as Element
    press(media, 'Accept')
    expect(consent.allows('map')).toBe(true)
    expect(consent.allows('insights')).toBe(false)
    press(media, 'Reject')
    expect(consent.allows('map')).toBe(false)
  })

  it('shows its own placeholder', () => {
    const consent = portalConsent()
    consent.start()
    const figure = ownPlaceholder(consent, 'video', en)
    expect(figure.textContent).toMatch(/^Video\. This content comes from Videos\./)
    press(figure, 'Show it once')
    expect(consent.explain('video').because).toBe('once')
    press(figure, 'Always show it')
    expect(consent.explain('video').because).toBe('granted')
  })

  it('marks an honoured signal in its own way', () => {
    const effects = [watchGpc({ navigator: { globalPrivacyControl: true } })]
    const consent = portalConsent({ regime: california, effects })
    const mark = ownSignalMark(consent, en)
    expect([mark.hidden, mark.title]).toEqual([true, ''])
    consent.start()
    expect([mark.hidden, mark.title]).toEqual([false, 'Opt-out preference signal honoured'])
  })

  it('confirms with its own words of thanks', () => {
    const consent = portalConsent()
    const said: string[] = []
    ownConfirmation(consent, en, (text) => said.push(text))
    consent.start()
    expect(said).toEqual([])
    consent.acceptAll()
    expect(said).toEqual(['Your choices are saved.'])
  })

  it('opens the preferences from its own menu', () => {
    const consent = portalConsent()
    consent.start()
    const entry = ownMenuEntry(consent, en)
    expect(entry.textContent).toBe('Manage cookies')
    entry.click()
    expect(consent.get().preferencesOpen).toBe(true)
  })

  it('makes a line of the cookie policy', () => {
    expect(ownCookieLine(portalConsent(), enPolicy)).toBe(
      'sessionid, audience, _in, in_tab, map, and vid',
    )
  })
})
