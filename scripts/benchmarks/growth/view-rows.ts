import type { Consent } from '@assent/core'
import { memoryStorage } from '@assent/core/storage'
import {
  bannerModel,
  bannerView,
  cookiePolicyModel,
  cookiePolicyView,
  embedModel,
  preferencesButtonModel,
  preferencesModel,
  preferencesView,
  signalStatusModel,
} from '@assent/ui'
import { checkViews, viewFindings } from '@assent/ui/check'
import {
  createNode,
  embedPlaceholder,
  mountBanner,
  mountCookiePolicy,
  mountPreferences,
} from '@assent/ui/dom'
import { htmlText } from '@assent/ui/html'
import { enPolicy, en as messages } from '@assent/ui/messages/en'
import {
  consentOf,
  policyOf,
  signalled,
  startedWith,
  startedWithNews,
  storedFor,
  upTo,
} from './inputs.ts'
import { given, inPage, type Limited, type Row, rowsOf } from './row.ts'

const answered = (size: number, categories = 4): Consent => {
  const policy = policyOf(size, categories)
  return startedWith(policy, memoryStorage(storedFor(policy)))
}
const bySize = (size: number): Consent => answered(size)
const alike = (size: number): Consent => answered(size, size)
const halfNew = (size: number): Consent => startedWithNews(size / 2, size / 2)

const views = rowsOf('@assent/ui', {
  bannerModel: {
    services: given(bySize, (consent) => bannerModel(consent, messages)),
    'services, half of them new': given(halfNew, (consent) => bannerModel(consent, messages)),
  },
  bannerView: {
    'services, half of them new': given(
      (size) => bannerModel(halfNew(size), messages),
      (model) => bannerView(htmlText, model),
    ),
  },
  cookiePolicyModel: {
    services: given(bySize, (consent) => cookiePolicyModel(consent, enPolicy)),
    categories: given(alike, (consent) => cookiePolicyModel(consent, enPolicy)),
  },
  cookiePolicyView: {
    services: given(
      (size) => cookiePolicyModel(bySize(size), enPolicy),
      (model) => cookiePolicyView(htmlText, model),
    ),
    categories: given(
      (size) => cookiePolicyModel(alike(size), enPolicy),
      (model) => cookiePolicyView(htmlText, model),
    ),
  },
  embedModel: {
    'services, the last of them': (size) => {
      const consent = bySize(size)
      return () => embedModel(consent, `service-${size - 1}`, messages)
    },
  },
  preferencesButtonModel: {
    services: given(bySize, (consent) => preferencesButtonModel(consent, messages)),
  },
  preferencesModel: {
    services: given(bySize, (consent) => preferencesModel(consent, messages)),
    categories: given(alike, (consent) => preferencesModel(consent, messages)),
    'services, half of them new': given(halfNew, (consent) => preferencesModel(consent, messages)),
    'categories, half of the services new': given(
      (size) => startedWithNews(size / 2, size / 2, size / 2),
      (consent) => preferencesModel(consent, messages),
    ),
  },
  preferencesView: {
    services: given(
      (size) => preferencesModel(bySize(size), messages),
      (model) => preferencesView(htmlText, model),
    ),
    categories: given(
      (size) => preferencesModel(alike(size), messages),
      (model) => preferencesView(htmlText, model),
    ),
  },
  signalStatusModel: {
    services: given(
      (size) => signalled(size).get(),
      (snapshot) => signalStatusModel(snapshot, messages),
    ),
  },
})

/** The preferences of as many services in one category, in the page; `act` is what is measured of it. */
function onPreferences(act: (dialog: HTMLDialogElement, consent: Consent) => unknown): Limited {
  const prepare = (size: number) => {
    document.body.replaceChildren()
    const consent = consentOf(policyOf(size, 1), mountPreferences({ messages }))
    consent.start()
    consent.open()
    // Opened by a call that waits for the page.
    return async () => {
      await null
      return act(document.querySelector('dialog') as HTMLDialogElement, consent)
    }
  }
  return { prepare, sizes: [125, 4000] }
}

const change = (input: HTMLInputElement | null, type: string): unknown =>
  input?.dispatchEvent(new Event(type, { bubbles: true }))

const dom = [
  ...rowsOf('@assent/ui/dom', {
    createNode: {
      children: {
        prepare: given(
          (size) => upTo(size).map(String),
          (all) => createNode('p', {}, ...all),
        ),
        // A call takes no more, in a page.
        sizes: [250, 16_000],
      },
    },
    embedPlaceholder: {
      'services, the last of them': (size) => {
        const consent = bySize(size)
        return () => embedPlaceholder({ messages })(consent, `service-${size - 1}`)
      },
    },
    mountBanner: {
      'services, half of them new': given(halfNew, (consent) =>
        mountBanner({ messages })(consent, () => {})(),
      ),
    },
    mountCookiePolicy: {
      'services, and an answer': {
        prepare: given(
          (size) => startedWith(policyOf(size)),
          (consent) => {
            const stop = mountCookiePolicy({ messages: enPolicy })(consent, () => {})
            consent.acceptAll()
            consent.withdraw()
            stop()
          },
        ),
        sizes: [125, 4000],
      },
    },
    mountPreferences: {
      'services, opened': {
        prepare: (size) => {
          document.body.replaceChildren()
          const consent = consentOf(policyOf(size, 1), mountPreferences({ messages }))
          consent.start()
          return {
            before: () => consent.close(),
            run: async () => {
              consent.open()
              await null
              await null
            },
          }
        },
        sizes: [125, 4000],
      },
      'services, one switched': onPreferences((dialog) =>
        change(dialog.querySelector('details input'), 'change'),
      ),
      'services, the category switched': onPreferences((dialog) =>
        change(dialog.querySelector('input[type=checkbox]'), 'change'),
      ),
      'services, searched': onPreferences((dialog) => {
        const field = dialog.querySelector<HTMLInputElement>('[type=search]')
        if (field) field.value = 'Function 7'
        return change(field, 'input')
      }),
    },
  }),
  ...rowsOf('@assent/ui/check', {
    viewFindings: {
      'services in the preferences': onPreferences((_, consent) => viewFindings(consent)),
    },
    checkViews: {
      'services, and an answer': given(
        (size) => startedWith(policyOf(size)),
        (consent) => {
          const stop = checkViews()(consent, () => {})
          consent.acceptAll()
          consent.withdraw()
          stop()
        },
      ),
    },
  }),
]

/** What a visitor sees. */
export const viewRows: readonly Row[] = [...views, ...inPage(dom)]
