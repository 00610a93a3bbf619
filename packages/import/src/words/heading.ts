import { fold } from './fold'

/** What a column holds. `name` may be a cookie's or a service's; `platform` a provider's or a service's. */
export type Role =
  | 'basis'
  | 'category'
  | 'domain'
  | 'function'
  | 'hosts'
  | 'location'
  | 'name'
  | 'names'
  | 'no-place'
  | 'party'
  | 'platform'
  | 'provider'
  | 'purposes'
  | 'retention'
  | 'storage'
  | 'transfers'
  | 'type'
  | 'wildcard'

/** The words of headings, in English and French, the more telling first. */
const HEADINGS: readonly (readonly [RegExp, Role])[] = [
  [/^wildcard/, 'wildcard'],
  [
    /\b(duration|retention|kept for|expir\w*|life ?(time|span)|validity|max age|ttl|period|storage (time|term)|duree|conservation|peremption|validite|echeance|delai)\b/,
    'retention',
  ],
  [/\b(kept in|conserve dans|stored (in|on)|stocke dans|storage|stockage|support)\b/, 'storage'],
  [/\b(transfers?|transferts?|country|countries|pays|outside|hors (de )?(l )?u\w+)\b/, 'transfers'],
  [/\b(legal basis|lawful basis|base legale|fondement|consent|consentement|exempt\w*)\b/, 'basis'],
  [
    /^(id|uuid|number|numero)$|\b(privacy|confidentialite|portals?|policy|politique|urls?|links?|liens?|opt out)\b/,
    'no-place',
  ],
  [/\b(domains?|domaines?|subgroup|sous groupe)\b/, 'domain'],
  [/^(hosts?|host ?names?|hotes?|noms? d hotes?)$/, 'hosts'],
  [/^(locations?|localisations?|emplacements?)$/, 'location'],
  [/\bf[ou]nctions?\b.*\b(location|localisation|emplacement)/, 'function'],
  [/\b(categor(y|ies?)|classification)\b/, 'category'],
  [/\btypes?\b/, 'type'],
  [
    /\b(purposes?|finalites?|descriptions?|objectifs?|objet|utilite|usages?|utilisation|details?|why|pourquoi|role)\b/,
    'purposes',
  ],
  [
    /\b(providers?|suppliers?|vendors?|publishers?|issuers?|controllers?|processors?|compan(y|ies)|partners?|organi[sz]ations?|owners?|prestataires?|fournisseurs?|editeurs?|emetteurs?|responsables?|societes?|partenaires?|sous traitants?|organismes?)\b/,
    'provider',
  ],
  [
    /^part(y|ie)$|\b(set by|placed by|depose\w* par|emis par|(first|third|1st|3rd) part(y|ies)|tiers|origine?|internal|interne)\b/,
    'party',
  ],
  [/^(platform|plateforme|services?|nom du service|service name|tool|outil|solution)$/, 'platform'],
  [/\b(functions?|fonctions?|fonctionnalites?)\b/, 'function'],
  [/\b(cookies?|trackers?|traceurs?|temoins?|keys?|cles?|identifiers?|identifiants?)\b/, 'names'],
  [/^(names?|noms?)\b/, 'name'],
]

/** "Any cookie starting with _hs" and "cookie 12" speak of cookies, and are no headings. */
const NO_HEADING = /\b(start|begin|commenc|debut)|\d(?!st|rd|ere)/

/** What a heading says its column holds; null where it says nothing that a policy knows. */
export function roleFrom(heading: string): Role | null {
  if (heading.length > 100) return null
  const words = fold(heading)
  if (NO_HEADING.test(words)) return null
  return HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Whether a table with such a column may be one of cookies. */
export function isSubject(role: Role): boolean {
  return ['names', 'name', 'provider', 'platform'].includes(role)
}

/** Whether a heading names the place of a service beside its function. */
export function hasLocation(heading: string): boolean {
  return /location|localisation|emplacement/.test(fold(heading))
}
