import type { Effect, ServiceId } from './consent'
import { ConsentError } from './model/error'
import { whenDeclared } from './when-declared'

/** What a site says to every vendor's effect. */
export interface VendorOptions {
  /** The service of the policy that the vendor runs for. */
  readonly service: ServiceId
  /** The nonce of the page's content security policy, where it asks for one. */
  readonly nonce?: string
}

/** A vendor, as data: what its script needs before it, where it is, and how it is told of an answer. */
export interface Vendor {
  /** As in the vendor's door; its Trusted Types policy is named `assent-` and this. */
  readonly name: string
  /** Makes the queue that its script expects. Requests and stores nothing. Called once, when it is first allowed. */
  readonly bootstrap?: () => void
  /** The address of its script, or what loads it otherwise. */
  readonly load?: string | (() => unknown)
  /** More attributes of its script element. */
  readonly attributes?: Readonly<Record<string, string>>
  /** Tells it, by its own API, that the visitor agrees: when it is first allowed, before its script, and each time again. */
  readonly granted?: () => void
  /** Tells it that the visitor does not agree any more. Without it, only a reload of the page ends the vendor. */
  readonly denied?: () => void
}

/**
 * Runs a vendor while its service is allowed: nothing of it is requested, stored or set up before. Its script stays in
 * the page once it is there; a withdrawal tells the vendor, or, where it cannot be told, `stillRunning` names it.
 */
export function vendorEffect({ service, nonce }: VendorOptions, vendor: Vendor): Effect {
  const { name, bootstrap, load, attributes, granted, denied } = vendor
  // Kept from one start to the next: a page loads a script once.
  let isLoaded = false
  const insert = (src: string, report: (error: unknown) => void): void => {
    const path = `vendors/${name}`
    const fail = (message: string, cause?: unknown): void =>
      report(new ConsentError('vendor-not-loaded', path, message, cause))
    // `<img name="createElement">` and `<form name="head">` stand before the document's own.
    const { createElement, querySelector } = Document.prototype
    const script = createElement.call(document, 'script') as HTMLScriptElement
    script.async = true
    for (const [key, value] of Object.entries({ ...attributes, ...(nonce && { nonce }) })) {
      script.setAttribute(key, value)
    }
    script.onerror = () => fail(`finds no script at ${src}.`)
    const page = ownGlobals<TrustedPage>()
    const own = `assent-${name}`
    try {
      // A page makes a policy once: a second effect of the vendor finds that of the first.
      page[Symbol.for(own)] ??= page.trustedTypes?.createPolicy(own, { createScriptURL: String })
      script.src = page[Symbol.for(own)]?.createScriptURL(src) ?? src
      querySelector.call(document, 'head')?.append(script)
    } catch (error) {
      fail(`was refused. Allow the Trusted Types policy "${own}".`, error)
    }
  }
  return (consent, send) =>
    whenDeclared(consent, service, () => {
      if (!isLoaded) bootstrap?.()
      granted?.()
      if (!isLoaded) {
        isLoaded = true
        if (typeof load === 'string') insert(load, consent.report)
        else load?.()
        if (!denied) send({ type: 'started', id: service })
      }
      // The consent itself may have been stopped: that is no withdrawal.
      return () => void (consent.allows(service) || denied?.())
    })
}

/** The globals of the page, as `T`, past its elements: `<section id="analytics">` is `window.analytics` as well. */
export function ownGlobals<T extends object>(): T {
  return new Proxy(globalThis, {
    get: (all, name) => (Object.hasOwn(all, name) ? all[name as never] : undefined),
  }) as unknown as T
}

/**
 * An address with ids in it. What no vendor's id has becomes `_`: nothing ends the path, leaves it, or begins a query, a
 * parameter or another host.
 */
export function addressOf(
  { raw }: TemplateStringsArray,
  ...ids: readonly (string | number)[]
): string {
  // To encode it would not do: two dots leave a path in any spelling, and half a character has none.
  return String.raw({ raw }, ...ids.map((id) => `${id}`.replace(/[^\w-]/g, '_')))
}

/** What a page tells a vendor before its script is there. */
export type Command = readonly [method: string, ...parameters: readonly unknown[]]

/** Stands in for a vendor's script until that is there, as the snippet does that Mixpanel and PostHog give out. */
export interface SnippetQueue {
  /** What stands at the vendor's name in the page, until its script takes the place. */
  readonly stub: unknown
  /** Forgets what waits, for a visitor who does not agree any more. */
  readonly empty: () => void
}

/** Makes the queue of a snippet of this version; `methods` is what a page may call, a space between each. */
export function snippetQueue(name: string, version: number, methods: string): SnippetQueue {
  const waiting: Command[] = []
  const inits: unknown[] = []
  const stub: Record<string, unknown> = { __SV: version, _i: inits }
  stub.init = (...parameters: readonly unknown[]) => inits.push([...parameters, name])
  for (const method of methods.split(' ')) {
    stub[method] = (...parameters: readonly unknown[]) => waiting.push([method, ...parameters])
  }
  return {
    stub: Object.assign(waiting, stub),
    empty() {
      inits.length = 0
      waiting.length = 0
    },
  }
}

/** As much of the Trusted Types API as is needed; not every browser has it. */
interface TrustedTypesPolicy {
  createScriptURL(address: string): string
}

interface TrustedPage {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy
  }
  [policy: symbol]: TrustedTypesPolicy | undefined
}
