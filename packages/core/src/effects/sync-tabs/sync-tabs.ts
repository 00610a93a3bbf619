import type { Consent, Effect } from '../../consent'
import { decodeChoice, encodeChoice } from '../../model/codec'

/** What the tabs of one site share. */
export interface SyncTabsOptions {
  /**
   * The name of the channel: consents that share it share their choice.
   * @default made of where the choice is kept; what does not say where, or keeps it nowhere, shares it with nobody
   */
  readonly name?: string
  /**
   * Opens the channel.
   * @default BroadcastChannel
   */
  readonly open?: (name: string) => Channel
}

/** As much of a `BroadcastChannel` as is needed. */
export interface Channel {
  postMessage(message: string): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  close(): void
}

/**
 * Tells the other tabs, and other consents on this page that keep it in the same place, of a choice. The choice travels in
 * the message, so that it does not matter when storage is written; of each answer the later holds, in whatever order
 * they arrive, and what a tab hears it gives to a storage that lacks it. Where no
 * channel can be opened, a message goes through `localStorage`, which other tabs hear of; where that is blocked too, it
 * is reported, and tabs agree when they are shown again if `pageLifecycle` is there.
 * @see HTML, "Broadcasting to other browsing contexts"; HTML, "The storage event"
 */
export function syncTabs({ name, open = openChannel }: SyncTabsOptions = {}): Effect {
  return (consent, send) => {
    const channelName = name ?? nameFrom(consent)
    if (!channelName) return () => {}
    let channel: Channel | null = null
    const receive = ({ data }: { readonly data: unknown }): void => {
      if (typeof data !== 'string') return
      const choice = decodeChoice(data)
      if (choice) send({ type: 'restored', choices: [choice], at: consent.now() })
      // Also where a newer version spoke: what it kept is there.
      consent.refresh()
    }
    const connect = (): void => {
      try {
        channel = opened(channelName, open)
        channel.addEventListener('message', receive)
      } catch (error) {
        consent.report(error)
      }
    }
    const disconnect = (): void => {
      channel?.close()
      channel = null
    }
    // A message to a page in the back/forward cache throws it out of there: a hidden page listens to nothing.
    const reconnect = (event: PageTransitionEvent): void => {
      if (event.persisted) connect()
    }
    connect()
    addEventListener('pagehide', disconnect)
    addEventListener('pageshow', reconnect)
    const unsubscribe = consent.subscribe(({ choice }, { type }) => {
      if (type === 'chosen' && choice) channel?.postMessage(encodeChoice(choice))
    })
    return () => {
      unsubscribe()
      removeEventListener('pagehide', disconnect)
      removeEventListener('pageshow', reconnect)
      disconnect()
    }
  }
}

/** Consents on one origin that keep their choice in different places have nothing to tell each other. */
function nameFrom({ keptIn }: Consent): string {
  const places = keptIn.map(({ name, storage = 'cookie' }) => `${storage} ${JSON.stringify(name)}`)
  return places.length ? `assent: ${places.join(', ')}` : ''
}

function openChannel(name: string): Channel {
  return new BroadcastChannel(name)
}

function opened(name: string, open: (name: string) => Channel): Channel {
  try {
    return open(name)
  } catch {
    return openStorageChannel(name)
  }
}

/** A channel through `localStorage`: what is set there is told to other tabs, and is taken away at once. */
function openStorageChannel(name: string): Channel {
  const area = localStorage
  const listeners = new AbortController()
  return {
    postMessage(message) {
      area.setItem(name, message)
      area.removeItem(name)
    },
    addEventListener(_, listener) {
      const hear = ({ key, newValue }: StorageEvent): void => {
        if (key === name && newValue) listener({ data: newValue })
      }
      addEventListener('storage', hear, listeners)
    },
    close: () => listeners.abort(),
  }
}
