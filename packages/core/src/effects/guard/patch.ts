import type { Stop } from '../../consent'

/** Decides over a call: goes on with it by `proceed`, or does something else. `self` is `null` where it makes an object. */
export type Around = (proceed: () => unknown, values: readonly unknown[], self: unknown) => unknown

/**
 * Stands before a method, a constructor or a setter, if the browser has it. What is returned steps back: the original is
 * put back, unless someone has put theirs over it since; then that stays, and calls go through to the original.
 */
export function patch(target: object | undefined, key: string, around: Around): Stop {
  const descriptor = target && Reflect.getOwnPropertyDescriptor(target, key)
  const slot = descriptor?.set ? 'set' : 'value'
  const original = descriptor?.[slot]
  if (!target || typeof original !== 'function') return () => {}
  let isOn = true
  const decide = (proceed: () => unknown, values: readonly unknown[], self: unknown): unknown =>
    isOn ? around(proceed, values, self) : proceed()
  const ours = new Proxy(original, {
    apply: (_, self, values) => decide(() => Reflect.apply(original, self, values), values, self),
    construct: (_, values, maker) =>
      decide(() => Reflect.construct(original, values, maker), values, null) as object,
  })
  Reflect.defineProperty(target, key, { ...descriptor, [slot]: ours })
  return () => {
    isOn = false
    if (Reflect.getOwnPropertyDescriptor(target, key)?.[slot] === ours) {
      Reflect.defineProperty(target, key, descriptor as PropertyDescriptor)
    }
  }
}
