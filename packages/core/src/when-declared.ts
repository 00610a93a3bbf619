import type { Consent, Stop } from './consent'
import { ConsentError } from './model/error'
import { whenAllowed } from './when-allowed'

/** `whenAllowed` for an id that no compiler has seen, out of an attribute or an option: reports one that is not declared. */
export function whenDeclared(
  consent: Consent,
  id: string,
  run: Parameters<typeof whenAllowed>[2],
): Stop {
  if (consent.explain(id).because === 'undeclared') {
    const message = 'is not in the policy. Declare it.'
    consent.report(new ConsentError('unknown-service', `"${id}"`, message))
  }
  return whenAllowed(consent, id, run)
}
