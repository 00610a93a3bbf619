import { type Consent, ConsentError, type Effect } from '@assent/core'
import { answerFindings } from './answers'
import type { ViewFinding } from './finding'
import { informedFindings, linkFinding, savedFindings } from './informed'
import { earlyFindings, languageFindings, wayBackFindings } from './page'
import { stateFindings } from './state'
import { bannerFindings, watchGrants, watchMemory, watchRejections } from './watch'

/** How long views have to be rendered and laid out, in ms. */
const SETTLED = 250

/**
 * Measures the views that are in the page now against the rules, for a site's own tests in a browser; `checkViews` does
 * so by itself, and watches besides what a visitor does.
 * @param root where the views are
 * @example
 * expect(viewFindings(consent)).toEqual([])
 */
export function viewFindings(
  consent: Consent,
  root: ParentNode = document,
): readonly ViewFinding[] {
  return findingsIn(consent, root, new WeakSet())
}

/**
 * For development: reports every dark pattern that the rendered views show or that an answer reveals, whoever wrote the
 * view or the theme, once each. It looks after every change of the consent and of the window's size.
 * @example
 * effects: [...effects, ...(import.meta.env.DEV ? [checkViews()] : [])]
 * @see EDPB, report of the cookie banner taskforce (17 January 2023)
 */
export function checkViews(): Effect {
  return (consent) => {
    const said = new Set<string>()
    // What the visitor moved in the preferences is theirs, until it is saved.
    let touched = new WeakSet<EventTarget>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const asked = new Set<string>()
    const report = ({ rule, message }: ViewFinding): void => {
      if (said.has(message)) return
      said.add(message)
      consent.report(new ConsentError('dark-pattern', rule, message))
    }
    const look = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        for (const finding of findingsIn(consent, document, touched)) report(finding)
        void linkFinding(document, asked).then((finding) => finding && report(finding))
      }, SETTLED)
    }
    const touch = ({ target }: Event): void => {
      const category = (target as Element).closest('[data-assent="category"]')
      for (const input of category?.querySelectorAll('input') ?? []) touched.add(input)
    }
    const stops = [
      watchGrants(consent, report),
      watchRejections(consent, report),
      watchMemory(consent, report),
      consent.subscribe((_, { type }) => {
        if (type === 'opened') touched = new WeakSet()
        look()
      }),
    ]
    window.addEventListener('change', touch, true)
    window.addEventListener('resize', look)
    look()
    return () => {
      for (const stop of stops) stop()
      clearTimeout(timer)
      window.removeEventListener('change', touch, true)
      window.removeEventListener('resize', look)
    }
  }
}

function findingsIn(
  consent: Consent,
  root: ParentNode,
  touched: WeakSet<EventTarget>,
): readonly ViewFinding[] {
  return [
    ...answerFindings(root),
    ...stateFindings(consent, root, touched),
    ...wayBackFindings(consent, root),
    ...bannerFindings(consent, root),
    ...informedFindings(consent, root),
    ...savedFindings(consent, root),
    ...languageFindings(root),
    ...earlyFindings(consent),
  ]
}
