import type { Policy } from '@assent/core'
import {
  changesBetween,
  checkExemptions,
  cookiePolicyFrom,
  dpvFrom,
  durationFrom,
  filledIn,
  markdownFrom,
  newSince,
  plainTextFrom,
  policyFromJson,
  retentionIn,
  textIn,
} from '@assent/core/document'
import { eu, france } from '@assent/core/regimes'
import { htmlFrom, htmlPageFrom, htmlText } from '@assent/ui/html'
import { localeFor } from '@assent/ui/languages'
import { enPolicy } from '@assent/ui/messages/en'
import { NOW, policyOf, serviceOf, startedWith, startedWithNews, survived, upTo } from './inputs.ts'
import { given, type Row, rowsOf } from './row.ts'

const messages = enPolicy
const documentOf = (policy: Policy) =>
  cookiePolicyFrom(policy, {
    messages,
    regime: eu,
    permissions: startedWith(policy).get().permissions,
  })
const renamed = (policy: Policy): Policy => ({
  ...policy,
  services: policy.services.map((service, i) =>
    i % 2 ? { ...service, function: 'Another' } : { ...service, id: `${service.id}-new` },
  ),
})
const bySize = (size: number): Policy => policyOf(size)
const alike = (size: number): Policy => policyOf(size, size)
const oneService = (more: object): Policy => ({
  ...policyOf(1),
  services: [{ ...serviceOf(0, 'category-0'), ...more }],
})
const readJson = (text: string): void => survived(() => policyFromJson(text))

const document = rowsOf('@assent/core/document', {
  cookiePolicyFrom: {
    services: given(bySize, documentOf),
    categories: given(alike, documentOf),
    'services, and as many places of the choice': given(
      (size) => ({ policy: bySize(size), keptIn: upTo(size).map((i) => ({ name: `kept-${i}` })) }),
      ({ policy, keptIn }) => cookiePolicyFrom(policy, { messages, regime: eu, keptIn }),
    ),
    'services, since an earlier policy': given(
      (size) => ({ policy: renamed(bySize(size)), previous: bySize(size) }),
      ({ policy, previous }) => cookiePolicyFrom(policy, { messages, regime: eu, previous }),
    ),
    'letters of a text': given(
      (size) => oneService({ function: ' \u202e'.repeat(size) }),
      documentOf,
    ),
  },
  changesBetween: {
    services: given(
      (size) => [bySize(size), renamed(bySize(size))] as const,
      ([earlier, later]) => changesBetween(earlier, later, 'en'),
    ),
    'trackers of one service': given(
      (size) =>
        [0, 1].map((first) =>
          oneService({ trackers: upTo(size).map((i) => serviceOf(i + first, '').trackers[0]) }),
        ),
      ([earlier, later]) => changesBetween(earlier as Policy, later as Policy, 'en'),
    ),
  },
  checkExemptions: {
    services: given(
      (size): Policy => ({
        categories: [{ id: 'category-0', kind: 'statistics', label: 'Statistics' }],
        services: upTo(size).map((i) => ({
          ...serviceOf(i, 'category-0'),
          exemption: 'anonymised-statistics',
          role: 'processor',
          dataRetention: 'P1M',
          trackers: serviceOf(i, '').trackers.map((own) => ({ ...own, party: 'first' })),
        })),
      }),
      (policy) => checkExemptions(policy, france, eu),
    ),
  },
  dpvFrom: {
    services: given(bySize, (policy) => dpvFrom(policy, { messages, regime: eu })),
    categories: given(alike, (policy) => dpvFrom(policy, { messages, regime: eu })),
    'countries of one service': given(
      (size) => oneService({ transfers: upTo(size).map(() => 'US') }),
      (policy) => dpvFrom(policy, { messages, regime: eu }),
    ),
    'languages of one text': given(
      (size) =>
        oneService({ function: Object.fromEntries(upTo(size).map((i) => [`x${i}`, 'Text'])) }),
      (policy) => dpvFrom(policy, { messages, regime: eu }),
    ),
  },
  markdownFrom: {
    services: given(
      (size) => documentOf(bySize(size)),
      (own) => markdownFrom(own),
    ),
    categories: given(
      (size) => documentOf(alike(size)),
      (own) => markdownFrom(own),
    ),
    'marks in a text': given(
      (size) => documentOf(oneService({ function: '*_`[|<'.repeat(size) })),
      (own) => markdownFrom(own),
    ),
  },
  plainTextFrom: {
    services: given(
      (size) => documentOf(bySize(size)),
      (own) => plainTextFrom(own),
    ),
    categories: given(
      (size) => documentOf(alike(size)),
      (own) => plainTextFrom(own),
    ),
    'words of a text': given(
      (size) => documentOf(oneService({ function: 'word '.repeat(size) })),
      (own) => plainTextFrom(own),
    ),
  },
  policyFromJson: {
    'services, as text': given((size) => JSON.stringify(bySize(size)), readJson),
    'services, as data': given(bySize, (policy) => policyFromJson(policy)),
    'categories, as text': given((size) => JSON.stringify(alike(size)), readJson),
    'lists in one another': given((size) => '['.repeat(size) + ']'.repeat(size), readJson),
    'objects in one another': given(
      (size) => `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`,
      readJson,
    ),
    'letters of an unknown key': given(
      (size) => JSON.stringify({ ...policyOf(1), [`categories${'s'.repeat(size)}`]: 1 }),
      readJson,
    ),
    'quotes in a text': given(
      (size) => JSON.stringify(oneService({ function: '"\\'.repeat(size) })),
      readJson,
    ),
  },
  durationFrom: {
    digits: given((size) => `P${'1'.repeat(size)}X` as const, durationFrom),
  },
  retentionIn: {
    digits: given(
      (size) => `P${'1'.repeat(size)}M` as const,
      (retention) => retentionIn(retention, messages),
    ),
  },
  filledIn: {
    places: given(
      (size) => '{a} { '.repeat(size),
      (text) => filledIn(text, { a: 'b' }),
    ),
    'letters of a place': given(
      (size) => '{a'.repeat(size),
      (text) => filledIn(text, {}),
    ),
  },
  textIn: {
    languages: given(
      (size) => Object.fromEntries(upTo(size).map((i) => [`x${i}`, 'Text'])),
      (text) => textIn(text, 'en-GB'),
    ),
  },
  newSince: {
    'services, half of them new': given(
      (size) => startedWithNews(size / 2, size / 2).get(),
      (snapshot) => newSince(snapshot, NOW),
    ),
  },
})

const html = rowsOf('@assent/ui/html', {
  htmlFrom: {
    services: given(
      (size) => documentOf(bySize(size)),
      (own) => htmlFrom(own),
    ),
    categories: given(
      (size) => documentOf(alike(size)),
      (own) => htmlFrom(own),
    ),
  },
  htmlPageFrom: {
    services: given(
      (size) =>
        [documentOf(bySize(size)), dpvFrom(bySize(size), { messages, regime: eu })] as const,
      ([own, jsonLd]) => htmlPageFrom(own, { jsonLd }),
    ),
    stylesheets: {
      prepare: given(
        (size) => upTo(size).map((i) => `/style-${i}.css`),
        (styles) => htmlPageFrom(documentOf(policyOf(1)), { styles }),
      ),
      // Each is a value of one call, which takes no more.
      sizes: [250, 32_000],
    },
  },
  htmlText: {
    children: {
      prepare: given(
        (size) => upTo(size).map(String),
        (children) => htmlText('p', {}, ...children),
      ),
      // A call takes no more.
      sizes: [250, 64_000],
    },
    'letters of a text': given(
      (size) => '<&">'.repeat(size),
      (text) => htmlText('p', {}, text),
    ),
  },
})

const languages = rowsOf('@assent/ui/languages', {
  localeFor: {
    languages: {
      prepare: given((size) => upTo(size).map(() => 'xx-YY'), localeFor),
      sizes: [250, 16_000],
    },
    'letters of a language': given((size) => 'a_'.repeat(size), localeFor),
  },
})

/** What a policy is read from and written to. */
export const documentRows: readonly Row[] = [...document, ...html, ...languages]
