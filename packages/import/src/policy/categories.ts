import type { Category, CategoryKind, Text } from '@assent/core'
import { type LeftOver, leftOverFrom } from '../left-over'
import { fold, LONGEST_WORDS } from '../words/fold'
import { kindFrom } from '../words/kind'
import type { ServiceDraft } from './draft'
import { groupBy } from './group-by'
import type { Ids } from './id'

/** A category and what stands in it. */
export interface Filing {
  readonly category: Category
  readonly drafts: readonly ServiceDraft[]
}

/** How drafts are filed. */
export interface FilingOptions {
  /** For what stands under no label. */
  readonly category: Category
  readonly textFrom: (text: string) => Text
  readonly ids: Ids
}

/** The drafts by category, in the order of their labels, and what the categories could not keep. */
export function filingsFrom(
  drafts: readonly ServiceDraft[],
  options: FilingOptions,
): { readonly filings: readonly Filing[]; readonly leftOver: readonly LeftOver[] } {
  const byLabel = groupBy(drafts, ({ label }) => keyOf(label))
  const leftOver: LeftOver[] = []
  const kinds = byLabel.map(([first]) => kindFrom(first?.label ?? ''))
  const counts = new Map<CategoryKind | null, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const filings = byLabel.map((filed, i) => {
    const isOnlyOne = counts.get(kinds[i] ?? null) === 1
    const category = categoryFrom(filed, isOnlyOne, options)
    const needing = filed.flatMap(({ consent }) => consent ?? [])
    if (category.kind !== 'necessary' || !needing.length) return { category, drafts: filed }
    // What a table says needs consent is asked about, even under a heading that says otherwise.
    for (const { where, text } of needing)
      leftOver.push(leftOverFrom(where, text, 'consent-needed'))
    const { kind, ...asked } = category
    return { category: asked, drafts: filed }
  })
  return { filings, leftOver }
}

function keyOf(label: string): string {
  return (label.length <= LONGEST_WORDS && fold(label)) || label
}

function categoryFrom(
  drafts: readonly ServiceDraft[],
  isOnlyOne: boolean,
  { category, textFrom, ids }: FilingOptions,
): Category {
  const label = drafts[0]?.label
  if (!label) return category
  const kind = kindFrom(label)
  const description = drafts.find((draft) => draft.description)?.description
  return {
    // A kind is the same word whatever language the table is in, and short in code.
    id: ids([isOnlyOne && kind ? kind : '', label], 'category'),
    ...(kind && { kind }),
    label: textFrom(label),
    ...(description && { description: textFrom(description) }),
  }
}
