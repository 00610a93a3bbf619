import { hashOf } from './hash'
import type { Category, Service } from './policy'

// In one number: the days stand in its last four digits, what they were told of before them. A year has twelve months.
const DAYS = 1e4
const IN_DAYS: Readonly<Record<string, number>> = { Y: 372, M: 31, W: 7, D: 1, H: 1 / 24 }

/**
 * What a visitor was told of a service that an answer rests on, as one number: for what (its category, with its kind), who
 * gets it (provider, role, hosts, countries), of whom and where things are kept, and the longest retention of its trackers.
 * A text that was reworded or translated, and an order, change nothing; a `revision` does.
 * @see CJEU, C-673/17 Planet49: who, and for how long, is part of what consent is given to; GDPR, article 13(1)
 */
export function toldOf(service: Service, category?: Category): number {
  const { provider, role = 'controller', hosts = [], transfers = [], trackers } = service
  const places = trackers.map(({ party, storage = 'cookie' }) => `${party}-${storage}`)
  const sets = [hosts, transfers, places].map((own) => [...new Set(own)].sort())
  const revisions = [category?.revision ?? 0, service.revision ?? 0]
  const facts = [service.category, category?.kind, provider, role, sets, revisions]
  let longest = 0
  for (const { retention } of trackers) {
    let days = 0
    // Minutes are written as months are, behind a T and its hours: they count as nothing.
    const counted = retention.replace(/T(\d+H)?.*/, '$1')
    for (const [, count, unit = ''] of counted.matchAll(/(\d+)([YMWDH])/g)) {
      days += Number(count) * (IN_DAYS[unit] ?? 0)
    }
    if (days > longest) longest = days - (days % 1)
  }
  return (hashOf(JSON.stringify(facts)) % 1e6) * DAYS + (longest < DAYS ? longest : DAYS - 1)
}

/** The same of a category that has no service: what it is for. */
export function toldOfCategory({ id, kind, revision = 0 }: Category): number {
  return (hashOf(JSON.stringify([id, kind, revision])) % 1e6) * DAYS
}

/** Whether what is told now goes beyond what was told then: something else, or for longer. */
export function goesBeyond(now: number, then: number): boolean {
  return now > then || now - (now % DAYS) !== then - (then % DAYS)
}
