import { createConsent, definePolicy, type Effect } from '@assent/core'
import { gateEmbeds, gateScripts, pageLifecycle } from '@assent/core/effects'
import { eu } from '@assent/core/regimes'
import { cookieStorage } from '@assent/core/storage'

const policy = definePolicy({
  categories: ['a', 'b', 'c'].map((id) => ({ id: `for-${id}`, label: id })),
  services: ['a', 'b', 'c'].map((id) => ({
    id,
    category: `for-${id}`,
    provider: id,
    function: id,
    trackers: [],
  })),
})

/** A copy of what a page of torture runs on. */
interface Copy {
  readonly createConsent: typeof createConsent
  readonly gateEmbeds: typeof gateEmbeds
  readonly gateScripts: typeof gateScripts
}

/** Starts the gates, one more for the page's shadow root, and shows the consent to the test. */
export function startTorture(copy: Copy = { createConsent, gateEmbeds, gateScripts }): void {
  const placeholder = (): Node => {
    const fragment = new DocumentFragment()
    for (const text of ['held', 'back']) {
      const stand = Object.getPrototypeOf(document).createElement.call(document, 'aside')
      stand.textContent = text
      fragment.append(stand)
    }
    return fragment
  }
  const shadow = document.getElementById('host')?.shadowRoot
  const effects: Effect[] = [
    pageLifecycle(),
    copy.gateScripts(),
    copy.gateEmbeds({ placeholder }),
    ...(shadow ? [copy.gateEmbeds({ root: shadow })] : []),
  ]
  const consent = copy.createConsent({
    policy,
    regime: eu,
    storage: cookieStorage(),
    effects,
    onError: window.reportError,
  })
  consent.start()
  const consents = Reflect.get(window, 'consents') ?? []
  Object.assign(window, { consents: [...consents, consent] })
}

/** Lets a router write HTML: it must trust what its own server sent. */
export function trustServer(): void {
  const trusted = (text: string): string => text
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(...of: unknown[]): unknown } }
  trustedTypes?.createPolicy('default', {
    createHTML: trusted,
    createScript: trusted,
    createScriptURL: trusted,
  })
}
