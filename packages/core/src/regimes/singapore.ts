import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  askFirst,
  necessaryOnly,
  saferReading,
  sixMonths,
  sixMonthsByDefault,
} from './ask-first'

/**
 * Opt-in for tracking by which a person can be known. Silence counts only after a period to opt out has lapsed, so it
 * never counts here.
 * @see PDPA, section 15A
 */
export const singapore: Regime = {
  id: 'sg',
  rules: askFirst,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  sources: [
    'PDPA, section 15A(4): deemed consent needs “a reasonable period within which, and a reasonable manner by which” to opt out [read]',
    saferReading,
    sixMonthsByDefault,
  ],
}
