import {
  createNode,
  embedPlaceholder,
  mountBanner,
  mountCookiePolicy,
  mountPreferences,
  mountPreferencesButton,
  mountSaved,
  mountSignalStatus,
} from '@assent/ui/dom'
import { enPolicy, en as messages } from '@assent/ui/messages/en'
import { describeReplacing } from './describe-replacing'

const own = (name: string, text: string): Node =>
  createNode('b', { class: 'own' }, createNode('span', {}, `${name}:${text}`))

describeReplacing('DOM', (into, consent) => {
  const effects = [
    mountBanner({ messages, into, view: (_, { title }) => own('banner', title) }),
    mountPreferences({ messages, into, view: (_, { title }) => own('preferences', title) }),
    mountPreferencesButton({ messages, into, view: (_, { label }) => own('button', label) }),
    mountSignalStatus({ messages, into, view: (_, { text }) => own('signal', text) }),
    mountSaved({ messages, into, view: (_, { text }) => own('saved', text) }),
    mountCookiePolicy({
      messages: enPolicy,
      into,
      view: (_, { document }) => own('policy', document.title),
    }),
  ]
  const stop = consent.start()
  const stops = effects.map((effect) => effect(consent, () => {}))
  const view = embedPlaceholder({ messages, view: (_, { title }) => own('embed', title) })
  into.append(view(consent, 'video'))
  return () => {
    for (const end of stops) end()
    stop()
  }
})
