import type { Category, Consent, Snapshot, Text } from '@assent/core'
import { askedIn, textIn } from '@assent/core/document'
import { partIn, type ViewFinding } from './finding'
import { isReachable } from './look'

const uninformed = (message: string): ViewFinding => ({ rule: 'uninformed', message })

/** Who is asked, or told, knows by whom, for which purposes, and where the rest is written: in the first layer. */
export function informedFindings(consent: Consent, root: ParentNode): readonly ViewFinding[] {
  const snapshot = consent.get()
  const { needsAnswer, needsNotice, policy } = snapshot
  if (!needsAnswer && !needsNotice) return []
  if (!policy.notice) {
    return [
      uninformed(
        'The policy asks, and has no notice: declare who asks (notice.site) and where the cookie policy is (notice.page).',
      ),
    ]
  }
  const banner = partIn(root, 'banner')
  if (!isReachable(banner)) return []
  const says = (text: Text): boolean =>
    banner.textContent.includes(textIn(text, banner.closest('[lang]')?.getAttribute('lang') ?? ''))
  const missing = purposesIn(snapshot, consent.now()).filter(({ label }) => !says(label))
  return [
    ...(says(policy.notice.site) ? [] : [uninformed('The banner does not say whose site asks.')]),
    ...missing.map(({ id }) => uninformed(`The banner does not name the purpose "${id}".`)),
    ...(linkIn(root) ? [] : [uninformed('The banner has no link to the cookie policy.')]),
  ]
}

/** That the link of the first layer leads to a page; asked of this site only, and once for each address. */
export async function linkFinding(
  root: ParentNode,
  asked: Set<string>,
): Promise<ViewFinding | null> {
  const href = linkIn(root)?.href
  if (!href || asked.has(href) || new URL(href).origin !== location.origin) return null
  asked.add(href)
  const answer = await fetch(href, { method: 'HEAD' }).catch(() => null)
  if (answer?.ok) return null
  return uninformed(
    `The banner's link leads to no page: ${href} (${answer?.status ?? 'no answer'}).`,
  )
}

function linkIn(root: ParentNode): HTMLAnchorElement | undefined {
  const links = partIn(root, 'banner')?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []
  const isPage = ({ href, hash, pathname }: HTMLAnchorElement): boolean =>
    /^https?:/.test(href) && !(hash && pathname === location.pathname)
  return [...links].find((link) => isReachable(link) && isPage(link))
}

/** The categories that are asked about, or of which something runs until it is refused. */
function purposesIn(snapshot: Snapshot, now: number): readonly Category[] {
  const { policy, permissions, needsNotice } = snapshot
  if (!needsNotice) return askedIn(snapshot, now).categories
  const runs = policy.services.filter(({ id }) => permissions[id]?.because === 'unrefused')
  const used = new Set(runs.map(({ category }) => category))
  return policy.categories.filter(({ id }) => used.has(id))
}

/** What is said of an answer is what became of it: where the browser kept nothing, nobody says that it is saved. */
export function savedFindings(consent: Consent, root: ParentNode): readonly ViewFinding[] {
  const { saved } = consent.get()
  const part = partIn(root, 'saved')
  if (!part) return []
  const said = part.textContent.trim()
  const untrue = (message: string): readonly ViewFinding[] => [{ rule: 'untrue', message }]
  if (!saved && said) return untrue(`"${said}" is said, and nothing was answered on this page.`)
  if (saved && !said) return untrue('An answer is not confirmed: show the text of savedModel.')
  if (saved === 'page' && part.dataset.saved !== 'page') {
    return untrue(`"${said}" is said, and storage kept nothing: show the text of savedModel.`)
  }
  return []
}
