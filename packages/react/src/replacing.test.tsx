import { en, enPolicy } from '@assent/ui/messages/en'
import { describeReplacing } from 'contract'
import { createRoot } from 'react-dom/client'
import {
  ConsentBanner,
  ConsentPreferences,
  ConsentProvider,
  ConsentSaved,
  CookiePolicy,
  Embed,
  PreferencesButton,
  SignalStatus,
} from './index'

function Own({ is, text }: { readonly is: string; readonly text: string }) {
  return <b className="own">{`${is}:${text}`}</b>
}

describeReplacing('React', (into, consent) => {
  const root = createRoot(into)
  root.render(
    <ConsentProvider consent={consent} messages={en}>
      <ConsentBanner>{({ title }) => <Own is="banner" text={title} />}</ConsentBanner>
      <ConsentPreferences>
        {({ title }) => <Own is="preferences" text={title} />}
      </ConsentPreferences>
      <PreferencesButton>{({ label }) => <Own is="button" text={label} />}</PreferencesButton>
      <SignalStatus>{({ text }) => <Own is="signal" text={text} />}</SignalStatus>
      <ConsentSaved>{({ text }) => <Own is="saved" text={text} />}</ConsentSaved>
      <CookiePolicy messages={enPolicy}>
        {({ document }) => <Own is="policy" text={document.title} />}
      </CookiePolicy>
      <Embed service="video" placeholder={({ title }) => <Own is="embed" text={title} />} />
    </ConsentProvider>,
  )
  return () => root.unmount()
})
