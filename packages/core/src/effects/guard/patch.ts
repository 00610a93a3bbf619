import type { Stop } from '../../consent'

/** Looks at a call: returns what to do in its place, or nothing, and it goes on. `self` is `null` where it makes an object. */
export type Around = (values: readonly unknown[], self: unknown) => Instead

/** What is done in the place of a call; nothing: it goes on. */
export type Instead = (() => unknown) | false | void

/**
 * Stands before a method, a constructor or a setter, if the browser has it; `texts` are the places of values that the
 * browser takes as texts. What is returned steps back: the original is put back, unless someone has put theirs over it
 * since; then that stays, and calls go through to the original.
 */
export type Patch = (
  target: object | undefined,
  key: string,
  around: Around,
  texts?: readonly number[],
) => Stop

/**
 * Makes a {@link Patch}. A look that fails is told to `report`, and the call goes on: it is the page's own. `isRead` says
 * of an object whether the browser reads it without asking for its text.
 */
export function createPatch(
  report: (error: unknown) => void,
  isRead: (value: object) => boolean,
): Patch {
  // Once: an object may say something else when it is asked again. What it throws, the browser is left to throw.
  const ask = (values: unknown[], texts: readonly number[]): boolean =>
    texts.every((at) => {
      const value = values[at]
      if (Object(value) !== value || isRead(value as object)) return true
      try {
        values[at] = `${value}`
        return true
      } catch (error) {
        values[at] = {
          toString() {
            throw error
          },
        }
        return false
      }
    })
  return (target, key, around, texts = []) => {
    const descriptor = target && Reflect.getOwnPropertyDescriptor(target, key)
    const slot = descriptor?.set ? 'set' : 'value'
    const original = descriptor?.[slot]
    if (!target || typeof original !== 'function') return () => {}
    let isOn = true
    const decide = (proceed: () => unknown, values: unknown[], self: unknown): unknown => {
      let instead: Instead = false
      try {
        instead = isOn && ask(values, texts) && around(values, self)
      } catch (error) {
        report(error)
      }
      return (instead || proceed)()
    }
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
}
