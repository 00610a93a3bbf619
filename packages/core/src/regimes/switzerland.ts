import type { Regime } from '../model/regime'
import {
  afterSixMonths,
  allowProcessors,
  askFirst,
  necessaryOnly,
  sixMonths,
  sixMonthsByDefault,
} from './ask-first'

/**
 * Notice and opt-out for what a provider does on the site's behalf; consent for high-risk profiling, sensitive data, the
 * advertising of others, and what a provider does for itself.
 * @see Telecommunications Act, article 45c; FDPIC, guide on cookies of 6 October 2025, 3.8.2
 */
export const switzerland: Regime = {
  id: 'ch',
  rules: askFirst,
  processorRules: allowProcessors,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: sixMonths,
  reask: afterSixMonths,
  informs: true,
  sources: [
    'Telecommunications Act, article 45c: information and a refusal for each cookie that is not necessary [reported]',
    'FDPIC, guide on cookies, version 1.1 of 6 October 2025, 3.8.2: “on the website operator’s behalf and not for their own purposes” [read]',
    'FDPIC, guide on cookies, version 1.1 of 6 October 2025, 3.10.2: express consent for what is unexpected [reported]',
    sixMonthsByDefault,
  ],
}
