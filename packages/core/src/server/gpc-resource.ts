/** Something that a server offers at an address. */
export interface Resource {
  readonly path: string
  /** Its media type. */
  readonly type: string
  readonly body: string
}

/**
 * The resource by which a site says that it follows Global Privacy Control.
 * @param lastUpdate when that was last reviewed, `YYYY-MM-DD`. Throws a `RangeError` where it is no date
 * @example
 * const { path, type, body } = gpcResource({ lastUpdate: '2026-11-24' })
 * @see https://w3c.github.io/gpc/#gpc-support-resource
 */
export function gpcResource({
  gpc = true,
  lastUpdate,
}: {
  /** Whether the site follows the signal. @default true */
  readonly gpc?: boolean
  readonly lastUpdate: string
}): Resource {
  const day = new Date(`${lastUpdate}T00:00:00Z`).toISOString().slice(0, 10)
  if (day !== lastUpdate) throw new RangeError(`"${lastUpdate}" is no date. Write YYYY-MM-DD.`)
  return {
    path: '/.well-known/gpc.json',
    type: 'application/json',
    body: JSON.stringify({ gpc, lastUpdate }),
  }
}
