import { type AdapterUnderTest, describeAdapter, describeRenderer, type Portal } from 'contract'
import { createElement, Fragment, type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import {
  ConsentBanner,
  ConsentPreferences,
  ConsentProvider,
  CookiePolicy,
  hyperscript,
  PreferencesButton,
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

function portal({ consent, messages, onRender }: Portal): ReactNode {
  const reader = onRender ? { onRender } : {}
  return createElement(
    ConsentProvider,
    { consent, messages },
    createElement(ConsentBanner),
    createElement(Reader, reader),
    createElement(CookiePolicy),
    createElement(PreferencesButton),
    createElement(ConsentPreferences),
  )
}

const adapter = (name: string, mode: typeof Fragment): AdapterUnderTest => ({
  name,
  mount(into, props) {
    const root = createRoot(into)
    root.render(createElement(mode, null, portal(props)))
    return () => root.unmount()
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
