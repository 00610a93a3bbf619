import { type Consent, ConsentError } from '@assent/core'
import type { Messages } from '@assent/ui'
import { createContext, createElement, type ReactNode, useContext, useEffect, useMemo } from 'react'

interface Provided {
  readonly consent: Consent
  readonly messages: Messages
}

const Context = createContext<Provided | null>(null)

/** What `ConsentProvider` takes. */
export interface ConsentProviderProps<C extends string, S extends string> {
  readonly consent: Consent<C, S>
  /** The language of the views: `en` from `@assent/ui/messages/en`. */
  readonly messages: Messages
  readonly children?: ReactNode
}

/**
 * Gives a consent to the components below, and starts it once they are on the page.
 * @example
 * <ConsentProvider consent={consent} messages={en}>
 *   <App />
 *   <ConsentBanner />
 *   <ConsentPreferences />
 * </ConsentProvider>
 */
export function ConsentProvider<C extends string, S extends string>({
  consent,
  messages,
  children,
}: ConsentProviderProps<C, S>): ReactNode {
  useEffect(() => consent.start(), [consent])
  const provided = useMemo<Provided>(() => ({ consent, messages }), [consent, messages])
  return createElement(Context.Provider, { value: provided }, children)
}

/** What the provider above gives. Throws without one: a mistake that must show at once. */
export function useProvided(): Provided {
  const provided = useContext(Context)
  if (!provided)
    throw new ConsentError(
      'missing-provider',
      'useConsent',
      'finds no consent. Put a ConsentProvider above it.',
    )
  return provided
}
