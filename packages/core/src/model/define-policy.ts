import { ConsentError, type ConsentErrorCode } from './error'
import {
  type Category,
  type CategoryKind,
  type Exemption,
  ID,
  type Notice,
  type Policy,
  type Retention,
  type Tracker,
} from './policy'

export const RETENTION: RegExp =
  /^(session|P(\d+[YMWD]){1,4}(T(\d+[HMS]){1,3})?|PT(\d+[HMS]){1,3})$/

/** The form of the beginning of an address, or of a path of this site; whether a browser can read it, `guard` sees. */
export const SCRIPT: RegExp = /^((https?:)?\/)?\/[^\s/\\[]/

const KIND_OF: Readonly<Record<Exemption, CategoryKind>> = {
  necessary: 'necessary',
  'anonymised-statistics': 'statistics',
}

/**
 * Checks a policy once and returns the same data, with its ids as literal types.
 * @throws ConsentError `invalid-id`, `duplicate-id`, `unknown-category`, `exemption-not-allowed`, `invalid-address`,
 * `tracker-incomplete` or `invalid-retention`, each with the path of the mistake.
 * @example
 * const policy = definePolicy({
 *   categories: [{ id: 'statistics', kind: 'statistics', label: 'Statistics' }],
 *   services: [{
 *     id: 'matomo', category: 'statistics', provider: 'Matomo', function: 'Audience measurement',
 *     trackers: [{ name: { prefix: '_pk_id' }, purpose: 'To tell visits apart', retention: 'P13M' }],
 *   }],
 * })
 */
export function definePolicy<const C extends string, const S extends string>(policy: {
  readonly notice?: Notice
  readonly categories: readonly Category<C>[]
  readonly services: readonly (Omit<Policy<C, S>['services'][number], 'category'> & {
    readonly category: NoInfer<C>
  })[]
}): Policy<C, S> {
  const seen = new Map<string, Category | null>()
  const add = (id: string, path: string, category: Category | null): void => {
    // `services` stands beside the categories in choose({ … }); the rest every object has.
    const fit = ID.test(id) && !(id in { services: 0 })
    check(fit, 'invalid-id', path, `"${id}" is no id. Use letters, digits, "_", "-".`)
    check(!seen.has(id), 'duplicate-id', path, `"${id}" is taken. Rename it.`)
    seen.set(id, category)
  }

  policy.categories.forEach((category, i) => {
    add(category.id, `categories[${i}].id`, category)
  })
  policy.services.forEach(
    ({ id, category: name, exemption, trackers, scripts, dataRetention }, i) => {
      const path = `services[${i}].`
      const category = seen.get(name)
      check(
        category,
        'unknown-category',
        `${path}category`,
        `"${name}" is unknown. Add it to categories.`,
      )
      check(
        !exemption || KIND_OF[exemption] === category?.kind,
        'exemption-not-allowed',
        `${path}exemption`,
        `cannot hold in "${name}". Remove it, or give that a kind.`,
      )
      add(id, `${path}id`, null)
      trackers.forEach((tracker, k) => {
        checkTracker(tracker, `${path}trackers[${k}].`)
      })
      checkRetention(dataRetention ?? 'session', `${path}dataRetention`)
      scripts?.forEach((own, k) => {
        const at = `${path}scripts[${k}]`
        check(SCRIPT.test(own), 'invalid-address', at, 'is no address. Write "/…", or "https://…".')
      })
    },
  )
  return policy
}

function check(holds: unknown, code: ConsentErrorCode, path: string, message: string): void {
  if (!holds) throw new ConsentError(code, path, message)
}

function checkTracker({ name, purpose, retention }: Tracker, path: string): void {
  const told = { name: (name as { prefix?: string })?.prefix ?? name, purpose, retention }
  for (const [key, value] of Object.entries(told)) {
    check(value, 'tracker-incomplete', path + key, 'is missing. Declare it.')
  }
  checkRetention(retention, `${path}retention`)
}

function checkRetention(retention: Retention, path: string): void {
  const message = 'is no duration. Write "session", or "P6M".'
  check(RETENTION.test(retention), 'invalid-retention', path, message)
}
