import type { Regime } from '../model/regime'
import { allowProcessors, askFirst, necessaryOnly } from './ask-first'

/**
 * Notice for what is not marketing, where an operator does it for the site; consent for direct marketing, for which a visitor
 * is approached once: a refusal is never asked again. No rule speaks of cookies.
 * @see POPIA, sections 18, 20 and 69
 */
export const southAfrica: Regime = {
  id: 'za',
  rules: askFirst,
  processorRules: allowProcessors,
  exemptions: necessaryOnly,
  gpc: null,
  lifetime: { granted: 184, denied: Infinity },
  reask: { granted: 0, denied: Infinity },
  informs: true,
  sources: [
    'POPIA, section 18: notice when data is collected [reported]',
    'POPIA, section 20: an operator acts for the site only; that another is asked about is the safer reading [default]',
    'POPIA, section 69: consent for direct marketing, approached for “only once” [read]',
    'Information Regulator, guidance note of December 2024: cookies are among the means of direct marketing, which binds nobody [reported]',
    'No law of this place asks about what is necessary, nor says how long a grant lasts: six months [default]',
    'A refusal has no end; a browser keeps a cookie for 400 days at the most, and each visit within them renews it [default]',
  ],
}
