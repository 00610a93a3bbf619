/** Every code a {@link ConsentError} can carry; each has a page of the same name in `docs/errors/`. */
export type ConsentErrorCode =
  | 'dark-pattern'
  | 'duplicate-id'
  | 'exemption-condition'
  | 'exemption-not-allowed'
  | 'invalid-address'
  | 'invalid-id'
  | 'invalid-retention'
  | 'late-write'
  | 'malformed-choice'
  | 'malformed-policy'
  | 'missing-provider'
  | 'not-allowed'
  | 'not-inert'
  | 'storage-refused'
  | 'tracker-incomplete'
  | 'undeclared'
  | 'ungated'
  | 'unknown-category'
  | 'unknown-service'
  | 'vendor-not-loaded'

/** What Assent throws at definition or mount, and what it hands to `onError` afterwards. */
export class ConsentError extends Error {
  declare readonly code: ConsentErrorCode
  /** Where the mistake stands, as a path into the policy (`services[2].category`) or the name of a part. */
  declare readonly path: string

  constructor(code: ConsentErrorCode, path: string, message: string, cause?: unknown) {
    super(`${path} ${message} (${code})`, { cause })
    Object.assign(this, { name: 'ConsentError', code, path })
  }
}
