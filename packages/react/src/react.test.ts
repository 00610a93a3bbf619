import { en, enPolicy } from '@assent/ui/messages/en'
import {
  type AdapterUnderTest,
  describeAdapter,
  describeRenderer,
  type Portal,
  portalConsent,
} from 'contract'
import { createElement, Fragment, type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import {
  ConsentBanner,
  ConsentPreferences,
  ConsentProvider,
  CookiePolicy,
  Embed,
  hyperscript,
  PreferencesButton,
  SignalStatus,
  useAllowed,
  useConsent,
} from './index'

describeRenderer({
  name: 'React',
  h: hyperscript,
  toHtml: (node) => renderToStaticMarkup(node),
})

function Reader({ onRender }: Pick<Portal, 'onRender'>): ReactNode {
  const statistics = useAllowed('statistics')
  onRender?.(statistics)
  return String(statistics)
}

function Bare(): ReactNode {
  useConsent()
  return null
}

function Ids(): ReactNode {
  return useConsent(({ permissions }) =>
    Object.keys(permissions).filter((id) => permissions[id]?.allowed),
  ).join()
}

function portal({ consent, messages, onRender }: Portal): ReactNode {
  const reader = onRender ? { onRender } : {}
  return createElement(
    ConsentProvider,
    { consent, messages },
    createElement(ConsentBanner),
    createElement(Reader, reader),
    createElement(CookiePolicy, { messages: enPolicy }),
    createElement(PreferencesButton),
    createElement(SignalStatus),
    createElement(Embed, { service: 'video' }, createElement('i', { className: 'video' })),
    createElement(ConsentPreferences),
  )
}

const adapter = (name: string, mode: typeof Fragment): AdapterUnderTest => ({
  name,
  mount(into, props) {
    const root = createRoot(into)
    const render = (own: Portal): void => root.render(createElement(mode, null, portal(own)))
    render(props)
    return {
      unmount: () => root.unmount(),
      speak: (messages) => render({ ...props, messages }),
    }
  },
  toHtml: async (props) => renderToString(createElement(mode, null, portal(props))),
  hydrate(into, props) {
    const root = hydrateRoot(into, createElement(mode, null, portal(props)))
    return () => root.unmount()
  },
  mountBare: () => {
    renderToString(createElement(Bare))
  },
})

describeAdapter(adapter('React', Fragment))
describeAdapter(adapter('React in StrictMode', StrictMode))

it('takes a selection that is made anew each time', async () => {
  const consent = portalConsent()
  const into = document.createElement('div')
  const root = createRoot(into)
  root.render(createElement(ConsentProvider, { consent, messages: en }, createElement(Ids)))
  await vi.waitFor(() => expect(into.textContent).toBe('session,audience,necessary'))
  consent.acceptAll()
  await vi.waitFor(() => expect(into.textContent).toContain('map'))
  root.unmount()
})
