import type { Effect } from '@assent/core'
import {
  checkGates,
  eraseTrackers,
  followAccount,
  gateEmbeds,
  gateScripts,
  guard,
  signalStatus,
  stillRunning,
  syncTabs,
} from '@assent/core/effects'
import { consentOf, policyOf, signalled, startedWith, textOf, upTo } from './inputs.ts'
import { given, inPage, type Limited, type Row, rowsOf, type Stages } from './row.ts'

/** A page with as many elements, and a consent that holds them: how long it takes them up, or lets them go. */
function onPage(
  fill: (size: number) => readonly Element[],
  effect: () => Effect,
  measured: 'start' | 'acceptAll',
): Limited {
  const prepare = (size: number): Stages => {
    let consent = consentOf(policyOf(20))
    let stop = consent.start()
    const start = (): void => {
      stop = consent.start()
    }
    return {
      before() {
        stop()
        document.body.replaceChildren(...fill(size))
        consent = consentOf(policyOf(20), effect())
        if (measured !== 'start') start()
      },
      run: () => (measured === 'start' ? start() : consent.acceptAll()),
    }
  }
  return { prepare, sizes: [250, 8000] }
}

const marked = (tag: string, data: Readonly<Record<string, string>>) => (size: number) =>
  upTo(size).map((i) => {
    const element = document.createElement(tag)
    Object.assign(element.dataset, { assentService: `service-${i % 20}`, ...data })
    if (element instanceof HTMLScriptElement) element.type = 'text/plain'
    return element
  })
const scripts = marked('script', {})
const embeds = marked('img', { assentSrc: 'data:,' })

const effects = rowsOf('@assent/core/effects', {
  gateScripts: {
    'scripts, taken up': onPage(scripts, gateScripts, 'start'),
    'scripts, run': onPage(scripts, gateScripts, 'acceptAll'),
  },
  gateEmbeds: {
    'elements, taken up': onPage(embeds, gateEmbeds, 'start'),
    'elements, shown': onPage(embeds, gateEmbeds, 'acceptAll'),
  },
  eraseTrackers: {
    'services, refused': (size) => {
      const policy = policyOf(size)
      return () =>
        new Promise<void>((resolve) => {
          let erased = 0
          const consent = consentOf(
            policy,
            eraseTrackers({ onErased: () => void (++erased === size && resolve()) }),
          )
          consent.start()
          consent.rejectAll()
        })
    },
  },
  checkGates: {
    'services, each of which is waited for': (size) => {
      const policy = policyOf(size)
      const consent = consentOf(policy)
      consent.start()
      for (const { id } of policy.services) consent.subscribe(() => {}, id)
      return () =>
        new Promise((resolve) => {
          const stop = checkGates({ after: 0 })(consent, () => {})
          setTimeout(() => resolve(stop()))
        })
    },
  },
  followAccount: {
    'answers of the account': (size) => {
      const policy = policyOf(size)
      const kept = textOf(size)
      return () => consentOf(policy, followAccount({ kept, onKept: () => {} })).start()()
    },
  },
  guard: {
    'services, and one cookie': (size) => {
      const consent = consentOf(policyOf(size))
      return () => {
        const stop = guard()(consent, () => {})
        document.cookie = 'a=1'
        stop()
      }
    },
    'hosts of the site, and one address': (size) => {
      const consent = consentOf(policyOf(1))
      const hosts = upTo(size).map((i) => `host-${i}.example`)
      return () => {
        const stop = guard({ hosts, mode: 'block' })(consent, () => {})
        fetch('https://other.example/').catch(() => {})
        stop()
      }
    },
  },
  signalStatus: {
    services: given((size) => signalled(size).get(), signalStatus),
  },
  stillRunning: {
    services: given(
      (size) => ({
        ...startedWith(policyOf(size)).get(),
        started: policyOf(size).services.map(({ id }) => id),
      }),
      stillRunning,
    ),
  },
  syncTabs: {
    'answers in a message': (size) => {
      const listeners: ((event: { readonly data: unknown }) => void)[] = []
      const open = () => ({
        postMessage: () => {},
        addEventListener: (_: string, own: (typeof listeners)[0]) => void listeners.push(own),
        close: () => {},
      })
      const consent = consentOf(policyOf(size), syncTabs({ open }))
      consent.start()
      const data = textOf(size)
      return () => listeners[0]?.({ data })
    },
  },
})

/** What makes a page keep a choice. */
export const effectRows: readonly Row[] = inPage(effects)
