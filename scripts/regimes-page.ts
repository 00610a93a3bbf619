import { readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ExemptionRule, Kind, Regime } from '../packages/core/src/model/regime'
import type { LawFamily, SituationName } from '../packages/core/src/regimes/law-situations'
import type { LawOnPaper } from './law-on-paper.ts'
import { ROOT } from './run-tool.ts'

/** The page for people, from the repository's root. */
export const REGIMES_PAGE = 'docs/regimes.md'

const INTRODUCTION = `# The regimes

What each regime of \`@assent/core/regimes\` asks, and what that comes to. Not legal advice.

This page is made from the code by \`node scripts/regimes-page.ts --write\`, and a test holds both equal.

A rule is **ask** (not before the visitor agrees), **allow** (until the visitor refuses), **object** (exempt, and the
visitor can object) or **exempt**. What is necessary is exempt everywhere. Where two rules stand, the second is for a
service with the role \`processor\`: its provider acts for the site only. *Anonymised statistics* is what becomes of a
service that claims this exemption; a dash means that the claim counts for nothing. *GPC* is what Global Privacy Control
denies where a law binds a site to it; *controllers* are all services whose provider is no processor. *Tells* says whether a
visitor is told, unasked, of what runs until they refuse. *Lasts* is how many days a grant and a refusal are kept, *asks
again* how many days pass at the least after a grant and after a refusal. A browser keeps a cookie no longer than 400 days.
Six months are 184 days everywhere, the longest that they may be: nobody is asked again a day too early.

Each source ends with how well it is known. **[read]**: its words were read, in a copy or a quotation that names its place, and
are quoted here; not in its official publication. **[reported]**: somebody who names the text says so. **[default]**: no law says
so, it is a choice of Assent's, or an inference. **[unverified]**: not found; check it before you rely on it.

## How this page is checked

The tests run every row of the table of law against \`resolve\` and against \`transition\`. That shows that code and table agree,
and nothing more: where the table is wrong about the law, so is the code. The table itself is checked by people. Whoever changes
a row or a source reads the text that it names, quotes the clause, and gives it the tag that this reading deserves; somebody else
looks the quotation up before it is merged. A test refuses a source without exactly one tag, one tagged *read* without a
quotation, and a row tagged *read* whose regimes do not quote what it names. Who relies on a row has it read by a lawyer.

## Whose law

\`\`\`ts
regimeFor({ visitor: { country: 'US', region: 'CA' }, establishment: 'FR' })
\`\`\`

More than one law may hold for a visit. A site that is established in the Union owes the law of the Union to everyone, wherever
they are (GDPR, article 3(1)); and the law where a visitor is often protects them whoever the site is. \`regimeFor\` gives the
\`strictest\` of all: what one denies is denied, what one asks about is asked. \`establishment\` is a code of ISO 3166, or all of
them where there are several, or \`null\` where that is not known: then \`eea\` holds for everyone. An establishment in the United
States adds nothing: the laws of its states protect their residents. A country that this page does not name counts as unknown.

\`visitor.isMinor\` is for a site that knows that a visitor is one. Then advertising, what declares no kind, and every provider
that is no processor are asked about too. It does not ask a parent where a parent has to consent, and it cannot forbid what a
law forbids whoever agrees: in Connecticut, Maryland and India leave targeted advertising out for minors.

In California the banner and the preferences are not enough: cookie controls are “not by itself” an acceptable method of opting
out (title 11, section 7026(a)(4)). The site keeps the link "Your privacy choices" in its header or footer, with the icon beside
its title (section 7015), and another method where it sells in other ways.
`

const LAW_INTRODUCTION = `## The table of law

For each family of regimes and each situation: why a service may run or not, and whether the visitor is asked by the banner or
told by the notice. Every row is tested for every regime of its family. Functional are \`theme\`, and \`chat\` of a processor;
statistics \`matomo\`, \`helper\` of a processor, and \`counter\`, which claims to be anonymised; advertising \`pixel\`, \`agency\` of a
processor, and \`late\`; without a kind \`video\`, and \`player\` of a processor. **Bold** may run.
`

/** The page, as Markdown. */
export function regimesPage({ laws, all, minors, ...paper }: LawOnPaper): string {
  const places = laws.flatMap((family) => family.places)
  const exempting = places.filter(({ regime }) => regime.exemptions['anonymised-statistics'])
  const parts = [
    INTRODUCTION,
    ...['## What each asks', ''],
    ...tableOf(
      [
        ...['place', 'id', 'functional', 'statistics', 'advertising', 'other'],
        ...['anonymised statistics', 'GPC', 'tells', 'lasts', 'asks again'],
      ],
      [...places, { place: 'Minors, beside another', regime: minors }].map(({ place, regime }) => [
        place,
        ...cellsOf(regime),
      ]),
    ),
    ...['## On which conditions anonymised statistics are exempt', ''],
    ...tableOf(
      [
        ...['place', 'rule', 'trackers stay', 'data stays', 'first-party only'],
        ...['no transfers', 'not where visitors came from', 'processors only'],
      ],
      exempting.map(({ place, regime }) => [
        place,
        ...conditionsOf(regime.exemptions['anonymised-statistics'] as ExemptionRule),
      ]),
    ),
    ...['## Where it is written', ''],
    ...[...places, { place: 'Minors', regime: minors }].flatMap(({ place, regime }) => [
      `- ${place}`,
      ...regime.sources.map((source) => `  - ${source}`),
    ]),
    '',
    LAW_INTRODUCTION,
    ...all.flatMap((family) => familyOf(family, paper)),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

function familyOf(
  { name, places, outcomes, sources }: LawFamily,
  { situations, columns, reasonsIn }: Omit<LawOnPaper, 'laws' | 'all' | 'minors'>,
): readonly string[] {
  const names = Object.keys(situations) as SituationName[]
  const rows = names.map((on) => {
    const { text, topic } = situations[on]
    const reasons = reasonsIn(outcomes[on]).map((reason) =>
      ['exempt', 'unrefused', 'granted'].includes(reason) ? `**${reason}**` : reason,
    )
    return [text, ...reasons, outcomes[on][1], sources[topic]]
  })
  return [
    ...[`### ${name}`, '', `${places.map(({ place }) => place).join(' · ')}.`, ''],
    ...tableOf(['situation', ...columns, 'shown', 'source'], rows),
  ]
}

function cellsOf(regime: Regime): readonly string[] {
  const { id, rules, processorRules, exemptions, gpc, lifetime, reask, informs } = regime
  const ruleFor = (kind: Kind): string => {
    const own = processorRules?.[kind]
    return own ? `${rules[kind]} / ${own}` : rules[kind]
  }
  return [
    `\`${id}\``,
    ...(['functional', 'statistics', 'advertising', 'other'] as const).map(ruleFor),
    exemptions['anonymised-statistics']?.rule ?? '–',
    gpc ? [...gpc.denies, ...(gpc.deniesControllers ? ['controllers'] : [])].join(', ') : '–',
    informs ? 'yes' : '–',
    `${daysIn(lifetime.granted)} / ${daysIn(lifetime.denied)}`,
    `${daysIn(reask.granted)} / ${daysIn(reask.denied)}`,
  ]
}

function daysIn(days: number): string {
  return Number.isFinite(days) ? `${days}` : 'for ever'
}

function conditionsOf({ rule, longest, longestData, ...flags }: ExemptionRule): readonly string[] {
  const { firstParty, noTransfers, noAcquisition, processorOnly } = flags
  return [
    ...[rule, longest ?? '–', longestData ?? '–'],
    ...[firstParty, noTransfers, noAcquisition, processorOnly].map((flag) => (flag ? 'yes' : '–')),
  ]
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
  const { LAW_ON_PAPER } = await import('./law-on-paper.ts')
  return regimesPage(LAW_ON_PAPER)
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
