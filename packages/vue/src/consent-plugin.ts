import { type Consent, ConsentError, type Snapshot } from '@assent/core'
import type { Messages } from '@assent/ui'
import { type App, type InjectionKey, inject, type MaybeRefOrGetter, toValue } from 'vue'

/** What `consentPlugin` takes. */
export interface ConsentPluginOptions {
  readonly consent: Consent
  /** The language of the views: `en` from `@assent/ui/messages/en`. A ref or a getter, where it changes while the app runs. */
  readonly messages: MaybeRefOrGetter<Messages>
}

interface Provided {
  readonly consent: Consent
  /** The language of the views, read while they render. */
  readonly messages: () => Messages
  /** The initial snapshot until the app is mounted, so that it hydrates what the server rendered; then the current one. */
  readonly read: () => Snapshot
}

const KEY: InjectionKey<Provided> = Symbol('assent')

/**
 * Gives a consent to an app, starts it once the app is mounted, and stops it when the app is unmounted.
 * @example
 * createApp(Portal).use(consentPlugin, { consent, messages: en }).mount('#app')
 */
export const consentPlugin = {
  install(app: App, { consent, messages }: ConsentPluginOptions): void {
    const { mount } = app
    let read = consent.getInitial
    app.provide(KEY, { consent, messages: () => toValue(messages), read: () => read() })
    app.mount = (...where) => {
      const root = mount(...where)
      read = consent.get
      app.onUnmount(consent.start())
      return root
    }
  },
}

/** What the plugin gives. Throws without it: a mistake that must show at once. */
export function useProvided(): Provided {
  const provided = inject(KEY, null)
  if (!provided)
    throw new ConsentError(
      'missing-provider',
      'useConsent',
      'finds no consent. Call app.use(consentPlugin, …).',
    )
  return provided
}
