import type { Stop } from '../../consent'
import { patch } from './patch'

type View = Window & typeof globalThis

/** Stands before every way in which a script sends something. `isHeld` says of an address whether it is held back. */
export function guardRequests(view: View, isHeld: (address: string) => boolean): readonly Stop[] {
  const held = new WeakSet<object>()
  const refuse = (): never => {
    throw new view.DOMException('The visitor has not allowed this.', 'SecurityError')
  }
  const make = (key: 'WebSocket' | 'EventSource'): Stop =>
    patch(view, key, (proceed, [address]) => (isHeld(String(address)) ? refuse() : proceed()))
  return [
    make('WebSocket'),
    make('EventSource'),
    patch(view, 'fetch', (proceed, [wanted]) => {
      const address = String((wanted as Partial<Request> | null)?.url ?? wanted)
      // As a request that finds no network.
      return isHeld(address) ? Promise.reject(new TypeError('Failed to fetch')) : proceed()
    }),
    patch(view.Navigator.prototype, 'sendBeacon', (proceed, [address]) =>
      isHeld(String(address)) ? false : proceed(),
    ),
    patch(view.XMLHttpRequest.prototype, 'open', (proceed, [, address], request) => {
      if (isHeld(String(address))) held.add(request as object)
      else held.delete(request as object)
      return proceed()
    }),
    patch(view.XMLHttpRequest.prototype, 'send', (proceed, _, request) => {
      if (!held.has(request as object)) return proceed()
      queueMicrotask(() => (request as XMLHttpRequest).dispatchEvent(new ProgressEvent('error')))
    }),
  ]
}
