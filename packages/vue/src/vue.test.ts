import type { CookiePolicyModel, Messages } from '@assent/ui'
import { en, enPolicy } from '@assent/ui/messages/en'
import { describeAdapter, describeRenderer, describeReplacing, type Portal } from 'contract'
import {
  type App,
  createApp,
  createSSRApp,
  defineComponent,
  h,
  type MaybeRef,
  shallowRef,
  type VNode,
} from 'vue'
import { renderToString } from 'vue/server-renderer'
import {
  ConsentBanner,
  ConsentPreferences,
  ConsentSaved,
  CookiePolicy,
  consentPlugin,
  Embed,
  hyperscript,
  PreferencesButton,
  SignalStatus,
  useAllowed,
  useConsent,
} from './index'

describeRenderer({
  name: 'Vue',
  h: hyperscript,
  toHtml: (node) => renderToString(createSSRApp({ render: () => node })),
})

const Bare = defineComponent(() => {
  useConsent()
  return () => null
})

function portal(
  { consent, messages, onRender }: Portal,
  create: typeof createApp,
  changing: MaybeRef<Messages> = messages,
): App {
  const Reader = defineComponent(() => {
    const statistics = useAllowed('statistics')
    return () => {
      onRender?.(statistics.value)
      return String(statistics.value)
    }
  })
  const parts = (): VNode[] => [
    h(ConsentBanner),
    h(Reader),
    h(CookiePolicy, { messages: enPolicy }),
    h(PreferencesButton),
    h(SignalStatus),
    h(Embed, { service: 'video' }, () => h('i', { class: 'video' })),
    h(ConsentPreferences),
  ]
  return create({
    render: () => h('div', parts()),
  }).use(consentPlugin, {
    consent,
    messages: changing,
  })
}

describeAdapter({
  name: 'Vue',
  mount(into, props) {
    const messages = shallowRef(props.messages)
    const app = portal(props, createApp, messages)
    app.mount(into)
    return {
      unmount: () => app.unmount(),
      speak: (own) => {
        messages.value = own
      },
    }
  },
  toHtml: (props) => renderToString(portal(props, createSSRApp)),
  hydrate(into, props) {
    const app = portal(props, createSSRApp)
    app.mount(into)
    return () => app.unmount()
  },
  mountBare: (into) => {
    createApp(Bare).mount(into)
  },
})

const own = (name: string, text: string): VNode => h('b', { class: 'own' }, `${name}:${text}`)

describeReplacing('Vue', (into, consent) => {
  const titled =
    (name: string) =>
    (model: { readonly title: string }): VNode =>
      own(name, model.title)
  const parts = (): VNode[] => [
    h(ConsentBanner, null, { default: titled('banner') }),
    h(ConsentPreferences, null, { default: titled('preferences') }),
    h(PreferencesButton, null, {
      default: (model: { readonly label: string }) => own('button', model.label),
    }),
    h(SignalStatus, null, {
      default: (model: { readonly text: string }) => own('signal', model.text),
    }),
    h(ConsentSaved, null, {
      default: (model: { readonly text: string }) => own('saved', model.text),
    }),
    h(
      CookiePolicy,
      { messages: enPolicy },
      { default: ({ document }: CookiePolicyModel) => own('policy', document.title) },
    ),
    h(Embed, { service: 'video' }, { placeholder: titled('embed') }),
  ]
  const app = createApp({ render: () => h('div', parts()) })
  app.use(consentPlugin, { consent, messages: en }).mount(into)
  return () => app.unmount()
})
