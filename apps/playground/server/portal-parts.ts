import type { Sessions } from './session.ts'
import type { Sites } from './sites.ts'
import type { Visits } from './visits.ts'

/** What the portal's routes share. */
export interface PortalParts {
  readonly sites: Sites
  readonly sessions: Sessions
  readonly visits: Visits
}
