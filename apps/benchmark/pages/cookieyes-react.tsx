import { CookieBanner, CookiePreferences, initCookieYes } from '@cookieyes/react'
import '@cookieyes/react/styles.css'
import { render } from './render.ts'

// Its quick start, without the button that reopens. Its default categories are five, four of them optional.
initCookieYes({ mode: 'cookie-only', regulation: 'GDPR' })

render(
  <>
    <CookieBanner />
    <CookiePreferences />
  </>,
)
