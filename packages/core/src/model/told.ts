import { hashOf } from './hash'
import type { Service } from './policy'

// In one number: the days stand in its last four digits, what they were told of before them.
const DAYS = 1e4
const IN_DAYS: Readonly<Record<string, number>> = { Y: 366, M: 31, W: 7, D: 1, H: 1 / 24 }

/**
 * What a visitor was told of a service that an answer rests on, as one number: its category and provider, and the
 * longest retention of its trackers. A text that was reworded or translated, and an order, change nothing.
 * @see CJEU, C-673/17 Planet49: who, and for how long, is part of what consent is given to
 */
export function toldOf({ category, provider, trackers }: Service): number {
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
  return (hashOf(`${category}\n${provider}`) % 1e6) * DAYS + (longest < DAYS ? longest : DAYS - 1)
}

/** Whether what is told now goes beyond what was told then: something else, or for longer. */
export function goesBeyond(now: number, then: number): boolean {
  return now > then || now - (now % DAYS) !== then - (then % DAYS)
}
