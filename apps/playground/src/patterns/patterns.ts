import type { ChoiceStorage, Effect } from '@assent/core'
import { webStorage } from '@assent/core/storage'
import {
  type BannerModel,
  bannerModel,
  bannerView,
  type Hyperscript,
  type Messages,
  type PreferencesModel,
  preferencesView,
} from '@assent/ui'
import type { ViewRule } from '@assent/ui/check'
import { createNode } from '@assent/ui/dom'
import { en } from '@assent/ui/messages/en'
import { fr } from '@assent/ui/messages/fr'

/** A banner as some sites build it, to be found out: Assent offers none of this. */
export interface Pattern {
  readonly title: string
  /** The rule that it breaks; `null` for the banner as it is. */
  readonly rule: ViewRule | null
  /** What to do to see it, where it does not show at once. */
  readonly try?: string
  readonly messages?: Messages
  readonly banner?: (h: Hyperscript<Node>, model: BannerModel) => Node
  readonly preferences?: (h: Hyperscript<Node>, model: PreferencesModel) => Node
  readonly storage?: ChoiceStorage
  readonly effects?: readonly Effect[]
  /** Whether nothing in the page opens the preferences. */
  readonly closed?: boolean
}

const spoilt =
  (spoil: (reject: HTMLElement) => void) =>
  (h: Hyperscript<Node>, model: BannerModel): Node => {
    const banner = bannerView(h, model) as HTMLElement
    spoil(banner.querySelector('[data-assent="reject-all"]') as HTMLElement)
    return banner
  }
const without =
  (selector: string) =>
  (h: Hyperscript<Node>, model: BannerModel): Node => {
    const banner = bannerView(h, model) as HTMLElement
    for (const part of banner.querySelectorAll(selector)) part.remove()
    return banner
  }
const styled = (property: string, value: string): NonNullable<Pattern['banner']> =>
  spoilt((reject) => reject.style.setProperty(property, value, 'important'))
const answered = (
  answer: (own: { readonly asks: boolean; readonly answer: boolean | null }) => boolean | null,
): NonNullable<Pattern['preferences']> =>
  function view(h, model) {
    const categories = model.categories.map((category) => ({
      ...category,
      answer: answer(category),
      services: category.services.map((service) => ({ ...service, answer: answer(service) })),
    }))
    return preferencesView(h, { ...model, categories })
  }

const kept = webStorage({ kind: 'session', key: 'patterns' })

/** One of each kind, and the fair one. */
export const PATTERNS: Readonly<Record<string, Pattern>> = {
  fair: { title: 'Fair', rule: null },
  'no-reject': {
    title: 'No reject button',
    rule: 'no-reject',
    banner: spoilt((reject) => reject.remove()),
  },
  'reject-as-link': {
    title: 'Reject as a link',
    rule: 'no-reject',
    banner: spoilt((reject) => {
      const attributes = { href: '#reject', 'data-assent': 'reject-all' }
      reject.replaceWith(createNode('a', attributes, reject.textContent ?? ''))
    }),
  },
  'hidden-reject': {
    title: 'Hidden reject',
    rule: 'no-reject',
    banner: styled('visibility', 'hidden'),
  },
  'small-reject': { title: 'Smaller reject', rule: 'unequal', banner: styled('font-size', '10px') },
  'faint-reject': { title: 'Faint reject', rule: 'unequal', banner: styled('color', '#888') },
  'quiet-reject': {
    title: 'Reject without a ground',
    rule: 'unequal',
    banner: spoilt((reject) => {
      reject.style.setProperty('background', 'none', 'important')
      reject.style.setProperty('color', 'CanvasText', 'important')
    }),
  },
  'pre-ticked': {
    title: 'Ticked beforehand',
    rule: 'pre-ticked',
    try: 'Choose',
    preferences: answered(({ asks }) => asks),
  },
  'no-purpose': {
    title: 'Purposes left out',
    rule: 'uninformed',
    banner: without('[data-purpose]'),
  },
  'no-link': {
    title: 'No way to the policy',
    rule: 'uninformed',
    banner: without('a'),
  },
  'dead-link': {
    title: 'A policy that is not there',
    rule: 'uninformed',
    banner: (h, model) =>
      bannerView(h, { ...model, policy: { label: 'Cookie policy', href: '/no-such-page' } }),
  },
  nameless: {
    title: 'Nobody asks',
    rule: 'uninformed',
    banner: (h, model) => bannerView(h, { ...model, site: [] }),
  },
  'not-saved': {
    title: 'Saved, it says',
    rule: 'untrue',
    try: 'Reject all',
    storage: { read: () => null, write: () => {} },
    effects: [
      (consent) =>
        consent.subscribe((_, { type }) => {
          if (type !== 'chosen') return
          document.body.append(createNode('p', { 'data-assent': 'saved' }, en.saved))
        }),
    ],
  },
  scrolling: {
    title: 'Scrolling accepts',
    rule: 'unasked-grant',
    try: 'Scroll',
    effects: [
      (consent) => {
        const accept = (): void => consent.acceptAll()
        window.addEventListener('scroll', accept, { once: true })
        return () => window.removeEventListener('scroll', accept)
      },
    ],
  },
  'no-way-back': {
    title: 'No way back',
    rule: 'longer-way-back',
    try: 'Accept all',
    closed: true,
  },
  'asks-back': {
    title: 'Are you sure?',
    rule: 'longer-way-back',
    try: 'Reject all',
    banner: spoilt((reject) => {
      const ask = (event: Event): void => {
        event.stopImmediatePropagation()
        reject.textContent = 'Are you sure?'
      }
      reject.addEventListener('click', ask, { capture: true, once: true })
    }),
  },
  forgets: {
    title: 'Forgets a refusal',
    rule: 'asked-again',
    try: 'Reject all, then load the page anew',
    storage: { read: () => null, write: () => {} },
  },
  nags: {
    title: 'Shows again at once',
    rule: 'asked-again',
    try: 'Reject all',
    effects: [
      (consent) =>
        consent.subscribe((_, { type }) => {
          if (type === 'chosen')
            document.body.prepend(bannerView(createNode, bannerModel(consent, en)))
        }),
    ],
  },
  'other-language': { title: 'Another language', rule: 'other-language', messages: fr },
  'other-state': {
    title: 'Preferences that lie',
    rule: 'other-state',
    try: 'Reject all, then open the preferences',
    preferences: answered(({ asks, answer }) => (asks && answer === false ? true : answer)),
    storage: kept,
  },
  early: {
    title: 'Loads before asking',
    rule: 'before-choice',
    effects: [
      () => {
        localStorage.setItem('insights.early', '1')
        return () => localStorage.removeItem('insights.early')
      },
    ],
  },
}
