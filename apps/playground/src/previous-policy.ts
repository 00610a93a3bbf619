import type { Policy } from '@assent/core'
import { policy } from './policy'

/** The policy as it was before the finer analysis joined, and while the maps kept their cookie for a week. */
export const previousPolicy: Policy = {
  ...policy,
  notice: { site: 'Val d’Orlune', version: '1', date: '2025-09-01' },
  services: policy.services
    .filter(({ id }) => id !== 'insights')
    .map((service) =>
      service.id === 'map'
        ? {
            ...service,
            trackers: service.trackers.map((tracker) => ({
              ...tracker,
              retention: 'P1W' as const,
            })),
          }
        : service,
    ),
}
