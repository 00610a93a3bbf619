import { readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Regime } from '../packages/core/src/model/regime'
import type {
  Column,
  LawFamily,
  Outcome,
  Situation,
} from '../packages/core/src/regimes/law-situations'
import { ROOT } from './run-tool.ts'

/** The page for people, from the repository's root. */
export const REGIMES_PAGE = 'docs/regimes.md'

const COLUMNS: readonly Column[] = ['theme', 'matomo', 'counter', 'pixel', 'late', 'video']

const INTRODUCTION = `# The regimes

What each regime of \`@assent/core/regimes\` asks, and what that comes to. Not legal advice.

This page is made from the code by \`node scripts/regimes-page.ts --write\`, and a test holds both equal.

A rule is **ask** (not before the visitor agrees), **allow** (until the visitor refuses), **object** (exempt, and the
visitor can object) or **exempt**. What is necessary is exempt everywhere. *Anonymised statistics* is what becomes of a
service that claims this exemption; a dash means that the claim counts for nothing. *GPC* is what Global Privacy Control
denies where a law binds a site to it. *Lasts* is how many days a grant and a refusal are kept, *asks again* how many
days pass at the least after a grant and after a refusal. A browser keeps a cookie no longer than 400 days.

A source in brackets is weaker than it looks. **[reported]**: read in a legal review that names the text, not in the
text itself. **[unverified]**: not looked up at all; check it before you rely on it. **[default]**: no law says so, it
is a choice of Assent's.
`

const LAW_INTRODUCTION = `## The table of law

For each family of regimes and each situation: why a service may run or not, and whether the visitor is asked. Every row
is tested for every regime of its family. \`theme\` is functional, \`matomo\` statistics, \`counter\` statistics that claim
to be anonymised, \`pixel\` and \`late\` advertising, \`video\` has no kind. **Bold** may run.
`

/** The page, as Markdown. */
export function regimesPage(
  law: readonly LawFamily[],
  situations: Readonly<Record<string, Situation>>,
): string {
  const places = law.flatMap(({ places }) => places)
  const parts = [
    INTRODUCTION,
    ...['## What each asks', ''],
    ...tableOf(
      [
        ...['place', 'id', 'functional', 'statistics', 'advertising', 'other'],
        ...['anonymised statistics', 'GPC', 'lasts', 'asks again'],
      ],
      places.map(({ place, regime }) => [place, ...cellsOf(regime)]),
    ),
    ...['## Where it is written', ''],
    ...places.flatMap(({ place, regime }) => [
      `- ${place}`,
      ...regime.sources.map((source) => `  - ${source}`),
    ]),
    '',
    LAW_INTRODUCTION,
    ...law.flatMap(({ name, places, outcomes }) => [
      ...[`### ${name}`, '', `${places.map(({ place }) => place).join(' · ')}.`, ''],
      ...tableOf(
        ['situation', ...COLUMNS, 'asked', 'source'],
        outcomes.map((outcome) => [situations[outcome.on]?.text ?? '', ...outcomeCells(outcome)]),
      ),
    ]),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

function cellsOf({ id, rules, exemptions, gpc, lifetime, reask }: Regime): readonly string[] {
  return [
    `\`${id}\``,
    ...[rules.functional, rules.statistics, rules.advertising, rules.other],
    exemptions['anonymised-statistics']?.rule ?? '–',
    gpc ? gpc.denies.join(', ') : '–',
    `${lifetime.granted} / ${lifetime.denied}`,
    `${reask.granted} / ${reask.denied}`,
  ]
}

function outcomeCells({ all, but, asked, source }: Outcome): readonly string[] {
  const reasons = COLUMNS.map((column) => but?.[column] ?? all)
  const cells = reasons.map((reason) =>
    ['exempt', 'unrefused', 'granted'].includes(reason) ? `**${reason}**` : reason,
  )
  return [...cells, asked ? 'yes' : 'no', source]
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [lineOf(head), lineOf(head.map(() => '---')), ...rows.map(lineOf), '']
}

/** The packages' sources leave out the ending of a file's name; Node wants it. */
async function readLaw(): Promise<string> {
  registerHooks({
    resolve: (specifier, context, next) =>
      next(/^\.\.?\/.*(?<!\.ts)$/.test(specifier) ? `${specifier}.ts` : specifier, context),
  })
  const { LAW } = await import('../packages/core/src/regimes/table-of-law.ts')
  const { SITUATIONS } = await import('../packages/core/src/regimes/law-situations.ts')
  return regimesPage(LAW, SITUATIONS)
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { write: { type: 'boolean' } } })
  const path = join(ROOT, REGIMES_PAGE)
  const page = await readLaw()
  if (values.write) writeFileSync(path, page)
  else if (readFileSync(path, 'utf8') !== page) {
    console.error(`${REGIMES_PAGE} is not what the code says: node scripts/regimes-page.ts --write`)
    process.exitCode = 1
  }
}
