import type { Consent } from '@assent/core'
import { mountBanner, mountPreferences, mountPreferencesButton } from '@assent/ui/dom'
import { en as messages } from '@assent/ui/messages/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formNames, policyOf } from './form-names'
import { portalConsent } from './portal'

const part = (name: string): HTMLInputElement | null =>
  document.querySelector(`[data-assent="${name}"]`)

/** What an image can be called in the place of: whatever a document has, in any layer of its prototypes. */
function documentNames(): readonly string[] {
  const names = new Set<string>()
  for (let at = Document.prototype; at; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name)
  }
  return [...names]
}

describe('a page whose names shadow what a document or a form has', () => {
  const cleanUp: (() => void)[] = []
  afterEach(() => {
    for (const stop of cleanUp.splice(0)) stop()
  })

  it('is asked, and can change its answer, whatever its images are called', async () => {
    const { createElement, body } = document
    const image = createElement.call(document, 'img') as HTMLImageElement
    body.append(image)
    cleanUp.push(() => image.remove())
    for (const name of documentNames()) {
      const onError = vi.fn()
      const consent = portalConsent({
        onError,
        effects: [
          mountBanner({ messages }),
          mountPreferences({ messages }),
          mountPreferencesButton({ messages }),
        ],
      })
      image.name = name
      const stop = consent.start()
      const banner = body.firstElementChild as HTMLElement
      consent.open()
      await Promise.resolve()
      const isOpen = body.lastElementChild?.matches(':modal')
      image.name = ''
      expect(banner.dataset.assent, name).toBe('banner')
      expect(isOpen, name).toBe(true)
      expect(onError, name).not.toHaveBeenCalled()
      stop()
    }
  })

  it.each(['switches', 'pairs'] as const)(
    'asks for services of any name, in %s',
    async (controls) => {
      const ids = formNames()
      const consent = portalConsent({
        policy: policyOf(ids) as never,
        effects: [mountPreferences({ messages, controls })],
      }) as Consent
      cleanUp.push(consent.start())
      consent.open()
      await vi.waitFor(() => expect(part('preferences')?.matches(':modal')).toBe(true))
      const inputs = part('preferences')?.querySelectorAll('details input') ?? []
      for (const [i, input] of ([...inputs] as HTMLInputElement[]).entries()) {
        if (i % 4 === 0) input.click()
      }
      const granted = ([...inputs] as HTMLInputElement[]).filter(({ checked }) => checked)
      part('save')?.click()
      expect(granted.length).toBeGreaterThan(50)
      expect(ids.filter((id) => consent.allows(id))).toEqual(granted.map(({ name }) => name))
    },
  )
})
