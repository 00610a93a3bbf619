import { enPolicy } from '@assent/ui/messages/en'
import { frPolicy } from '@assent/ui/messages/fr'
import { describe, expect, it } from 'vitest'
import { roleFrom } from './heading'

describe('a heading', () => {
  it.each([
    [
      'provider',
      'Service provider’s name',
      'Supplier name',
      'Vendor',
      'Company',
      'Data Controller',
    ],
    [
      'provider',
      'Nom du fournisseur',
      'Prestataire',
      'ÉDITEUR',
      'Nom du responsable',
      'Cookie owner',
    ],
    ['function', 'Function and location', 'Fonction et emplacement', 'Function\nand location'],
    ['function', 'Function', 'Fonction'],
    ['names', 'Cookie name(s)', 'Cookie name', 'COOKIE', 'Cookies used', 'Cookie / Data Key name'],
    ['names', 'Nom du cookie', 'Nom des cookies', 'Traceur', 'Identifiant du témoin'],
    ['name', 'Nom(s)', 'Name', 'NOM'],
    ['purposes', 'Purposes', 'Purpose of the cookie', 'Finalité(s)', 'Description', 'Objectif'],
    ['retention', 'Duration', 'Retention period', 'Kept for', 'Expiry', 'Expires', 'Lifetime'],
    ['retention', 'Durée', 'Durée de conservation', 'Storage period', 'Délai d’expiration'],
    ['party', 'Set by', 'First/third party', 'Déposé par', 'Origine', 'Party'],
    ['type', 'Type', 'Type of cookie', 'Type de cookie'],
    ['storage', 'Kept in', 'Storage', 'Stockage', 'Conservé dans'],
    ['hosts', 'Host', 'Host(s)', 'Hôte'],
    ['domain', 'Domain', 'Domaine', 'Cookie domain', 'Cookie subgroup'],
    ['transfers', 'Transfer outside the EU', 'Transferts hors de l’UE', 'Country', 'Pays'],
    ['basis', 'Legal basis', 'Base légale', 'Consent required?', 'Exempté de consentement'],
    ['category', 'Category', 'Catégorie', 'Cookie category'],
    ['location', 'Location', 'Emplacement'],
    ['platform', 'Platform', 'Service'],
    ['wildcard', 'Wildcard match'],
    ['no-place', 'ID', 'User Privacy & GDPR Rights Portals', 'Privacy policy', 'Lien'],
    [null, 'Comment', '2 weeks', 'sessionid', '', 'x'.repeat(101)],
  ] as const)('says %s', (role, ...headings: readonly string[]) => {
    for (const heading of headings)
      expect(`${heading}: ${roleFrom(heading)}`).toBe(`${heading}: ${role}`)
  })

  it.each([enPolicy, frPolicy])(
    'is known in the words of our own tables ($locale)',
    ({ columns }) => {
      const roles = Object.values(columns).map(roleFrom)
      expect(roles).toEqual([
        ...['provider', 'function', 'names', 'purposes', 'retention', 'party', 'storage'],
        ...['hosts', 'transfers', 'basis'],
      ])
    },
  )
})
