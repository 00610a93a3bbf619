import type { CategoryKind } from '@assent/core'
import { fold, LONGEST_WORDS } from './fold'

const NECESSARY =
  'necessary|necessaires?|essenti\\w*|indispensables?|obligatoires?|mandatory|required'
const NEGATED = new RegExp(`\\b((not|non|pas) (\\w+ )?|un|non)(${NECESSARY})\\b`, 'g')
const NEEDS_CONSENT = /\b(consent\w*|accord|permission|autorisation)\b/
const NEEDS_NONE = /\b(exempt\w*|no consent|without( your)? consent|sans( votre)? consentement)\b/

/**
 * The words of each kind, the strictest kind first: of a mixed category the stricter kind holds, since the milder one
 * would ask too little.
 */
const KINDS: readonly (readonly [RegExp, CategoryKind])[] = [
  [
    /\b(advert\w*|ads?|marketing|targeting|retargeting|publicit\w*|ciblage|reciblage)\b/,
    'advertising',
  ],
  [
    /\b(statisti\w*|stats?|analytic\w*|analys\w*|audience|measur\w*|mesures?|performances?)\b/,
    'statistics',
  ],
  // WP29, opinion 04/2012, section 3.3: security that the visitor's request needs is exempt.
  [
    new RegExp(
      `\\b(${NECESSARY}|strictly|strictement|security|securite|fonctionnement|technical|techniques?)\\b`,
    ),
    'necessary',
  ],
  [
    /\b(function\w*|fonction\w*|preferences?|experience|personali[sz]\w*|personnalis\w*|comfort|confort)\b/,
    'functional',
  ],
]

/** The kind that a category's label tells of; null where it tells of none, so that it is asked about. */
export function kindFrom(label: string): CategoryKind | null {
  if (label.length > LONGEST_WORDS) return null
  const words = fold(label).replace(NEGATED, '')
  const kind = KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null
  // "Cookies whose consent is required" is asked about: in doubt nothing is necessary.
  const asks = NEEDS_CONSENT.test(words) && !NEEDS_NONE.test(words)
  return kind === 'necessary' && asks ? null : kind
}
