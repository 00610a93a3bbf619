import type { Stop } from '../../consent'
import type { Patch } from './patch'

type View = Window & typeof globalThis

/** Stands before every way in which a script sends something. `isHeld` says of an address whether it is held back. */
export function guardRequests(
  view: View,
  patch: Patch,
  isHeld: (address: string) => boolean,
): readonly Stop[] {
  const held = new WeakSet<object>()
  const refuse = (): never => {
    throw new view.DOMException('The visitor has not allowed this.', 'SecurityError')
  }
  const stand = (target: object, key: string, instead: () => unknown): Stop =>
    patch(
      target,
      key,
      ([wanted]) => isHeld(String((wanted as Partial<Request> | null)?.url ?? wanted)) && instead,
      [0],
    )
  return [
    stand(view, 'WebSocket', refuse),
    stand(view, 'EventSource', refuse),
    stand(view, 'WebTransport', refuse),
    stand(view.Navigator.prototype, 'sendBeacon', () => false),
    // As a request that finds no network.
    stand(view, 'fetch', () => Promise.reject(new TypeError('Failed to fetch'))),
    stand(view, 'fetchLater', () => ({ activated: false })),
    patch(
      view.XMLHttpRequest.prototype,
      'open',
      ([, address], request) => {
        held.delete(request as object)
        if (isHeld(String(address))) held.add(request as object)
      },
      [1],
    ),
    patch(
      view.XMLHttpRequest.prototype,
      'send',
      (_, request) =>
        held.has(request as object) &&
        (() =>
          queueMicrotask(() =>
            (request as XMLHttpRequest).dispatchEvent(new ProgressEvent('error')),
          )),
    ),
  ]
}
