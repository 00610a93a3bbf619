import type { Answer, Choice, Permission } from '@assent/core'
import { decodeChoice } from '@assent/core/storage'
import type { Place } from './place'
import { type Browser, type Site, shortReaders, type Tab } from './site'

/** An answer that a visitor gave to one id, in the order of the world, which no tab knows. */
export interface Act {
  readonly step: number
  readonly granted: boolean
  readonly order: number
  readonly decidedAt: number
  /** Whether no storage was reported to have refused it: the visitor was told that it is kept. */
  readonly isSaved: boolean
}

const DAY = 864e5
const orderOf = ({ decidedAt, order = decidedAt }: Pick<Answer, 'decidedAt' | 'order'>): number =>
  order

/** Whether everything was forgotten just now: a signal may have had its word since, and no answer, which may be crossed by it. */
function isForgotten({ method, cleared = -1 }: Choice, before: Choice | null): boolean {
  return cleared > (before?.cleared ?? 0) && /clear|signal/.test(method)
}

type Readers = readonly ((text: string) => Choice | null)[]

/** What a visitor of one site really did, and what must follow from it. */
export class Oracle {
  readonly acts: Map<string, Act[]> = new Map()
  /** The last time that everything was forgotten, and saved as such. */
  cleared: { readonly step: number; readonly order: number } | null = null
  #forgotten = -1
  /** The order of the latest forgetting: a tab that has not heard of it may answer before it, in the same second. */
  #forgottenOrder = -1
  /** The latest date of an answer, in ms since 1970. */
  latest = 0
  readonly #site: Site
  readonly #readers: Readers

  /** Places in which a tab found what nobody can read, and the visitor has answered nothing since. */
  readonly #doubted: Set<Place> = new Set()

  constructor(site: Site) {
    this.#site = site
    this.#readers = site.isLarge ? shortReaders() : [decodeChoice]
  }

  /** Writes down what a tab answered, which its choice says. */
  note(tab: Tab, before: Choice | null, step: number, isSaved: boolean): void {
    const choice = tab.consent.get().choice as Choice
    const order = orderOf(choice)
    // What is forgotten is forgotten with what could not be read.
    if (isSaved || choice.method === 'clear') this.#doubted.clear()
    if (before && order <= orderOf(before))
      throw new Error(`${step}: no later than what it replaces`)
    const { cleared = -1 } = choice
    if (isForgotten(choice, before)) {
      this.#forgotten = step
      this.#forgottenOrder = Math.max(this.#forgottenOrder, cleared)
      if (isSaved) this.cleared = { step, order: cleared }
      return
    }
    for (const [id, answer] of Object.entries(choice.answers)) {
      if (orderOf(answer) !== order) continue
      const { granted, decidedAt } = answer
      this.latest = Math.max(this.latest, decidedAt)
      const acts = this.acts.get(id) ?? []
      acts.push({ step, granted, order, decidedAt, isSaved })
      this.acts.set(id, acts)
      const { allowed, because } = tab.consent.explain(id)
      const isIgnored = because !== 'undeclared' && granted !== allowed && because !== 'signal'
      if (isIgnored) throw new Error(`${step}: the answer to ${id} is ignored: ${because}`)
    }
  }

  /** Looks at a place that something else than a tab may have changed. */
  look(place: Place): void {
    if (!isDoubtful(place)) this.#doubted.delete(place)
  }

  /** The refusals that stand in some place. */
  evident(): readonly (readonly [id: string, refusal: Act])[] {
    return [...this.acts.keys()].flatMap((id) => {
      const refusal = this.#inForce(id, id)
      const isShown = refusal && this.#shows((choice) => isThere(choice.answers[id], refusal))
      return isShown ? [[id, refusal] as const] : []
    })
  }

  /** An answer to something else takes away no refusal: it stays, or what stands there says that something was lost or forgotten. */
  checkKept(evident: ReturnType<Oracle['evident']>): void {
    for (const [id, refusal] of evident) {
      if (this.#inForce(id, id) !== refusal || this.#site.isLarge) continue
      const isKept = this.#shows(
        ({ answers, lost = -1, cleared = -1 }) =>
          isThere(answers[id], refusal) || lost >= 0 || cleared >= refusal.order,
      )
      if (!isKept) throw new Error(`the refusal of ${id} was taken away`)
    }
  }

  /** What a tab that has just read its memory must not allow, ask or forget. */
  check(tab: Tab, now: number, isOpened: boolean): void {
    for (const place of this.#site.places) if (isDoubtful(place)) this.#doubted.add(place)
    // A tab in which everything was forgotten, and could not be where it is kept, has forgotten that too.
    const isClear = this.#site.isLarge || tab.consent.get().choice?.cleared
    for (const { id } of [...tab.policy.categories, ...tab.policy.services]) {
      const permission = tab.consent.explain(id)
      if (permission.because === 'unrefused' && this.#doubted.size && !isClear) {
        throw new Error(`${id} runs, and what was answered is lost`)
      }
      this.#checkGrant(tab, id, permission, isOpened)
      this.#checkRefusal(tab, id, permission, now, isOpened)
    }
  }

  /** Nothing is granted that the visitor did not grant, or has had forgotten since. */
  #checkGrant(tab: Tab, id: string, { because }: Permission, isOpened: boolean): void {
    if (because !== 'granted') return
    const order = orderOf(tab.consent.get().choice?.answers[id] as Answer)
    const grants = (this.acts.get(id) ?? []).filter((act) => act.granted)
    // A short text keeps the oldest date of several grants.
    const isMeant = (act: Act): boolean => this.#site.isLarge || act.order === order
    if (!grants.some(isMeant)) throw new Error(`${id} is granted, and was not`)
    const { cleared } = this
    if (!cleared || !isOpened || !this.#shows((choice) => (choice.cleared ?? 0) >= cleared.order))
      return
    if (!grants.some(({ step, order: own }) => step > cleared.step || own > cleared.order)) {
      throw new Error(`${id} is granted, and was forgotten`)
    }
  }

  /** What was refused, and said to be kept, is not allowed while anything still shows it, and not asked too early. */
  #checkRefusal(
    tab: Tab,
    id: string,
    permission: Permission,
    now: number,
    isOpened: boolean,
  ): void {
    const readers = this.#readersOf(tab)
    for (const refused of refusedWith(tab, id)) {
      const refusal = this.#inForce(refused, id)
      if (!refusal || !this.#shows(({ answers }) => isThere(answers[refused], refusal), readers))
        continue
      const isHeard =
        isOpened || this.#isReadable((choice) => isThere(choice.answers[refused], refusal), readers)
      if (!isHeard) continue
      if (permission.allowed) throw new Error(`${id} is allowed, and ${refused} was refused`)
      const isEarly = now - refusal.decidedAt < tab.site.regime.reask.denied * DAY
      const isReadable = this.#isReadable(
        (choice) => isThere(choice.answers[refused], refusal),
        readers,
      )
      const isAsked = permission.because === 'undecided' || permission.because === 'changed'
      if (isEarly && isReadable && isAsked && refused === id) {
        throw new Error(`${id} is asked about before its time`)
      }
    }
  }

  /** The last refusal that was saved, if no grant came after it, nor one of a later date before it that it may not have known. */
  #inForce(id: string, grantedId: string): Act | null {
    const acts = this.acts.get(id) ?? []
    const refusal = acts.findLast((act) => !act.granted && act.isSaved)
    if (!refusal) return null
    if (this.#forgotten > refusal.step || this.#forgottenOrder >= refusal.order) return null
    const grants = [...new Set([id, grantedId])].flatMap((own) =>
      (this.acts.get(own) ?? []).filter((act) => act.granted),
    )
    const isOver = grants.some((act) => act.step >= refusal.step || act.order >= refusal.order)
    return isOver ? null : refusal
  }

  /** Another version may see a refusal in a short text that it can only half tell. */
  #readersOf({ version }: Tab): Readers {
    return this.#site.isLarge ? this.#readers.slice(version, version + 1) : this.#readers
  }

  /** Whether any text in any place says it, blocked or not, as any of the readers reads it. */
  #shows(says: (choice: Choice) => boolean, readers?: Readers): boolean {
    const texts = this.#site.places.flatMap((place) => place.texts)
    return this.#choicesIn(
      texts.map((text) => text.replace(/^2\./, '1.')),
      readers,
    ).some(says)
  }

  /** Whether a text that a tab can read says it to any of the readers. */
  #isReadable(says: (choice: Choice) => boolean, readers?: Readers): boolean {
    const open = this.#site.places.filter(({ fault }) => fault !== 'blocked')
    return this.#choicesIn(
      open.flatMap(({ texts }) => texts),
      readers,
    ).some(says)
  }

  #choicesIn(texts: readonly string[], readers = this.#readers): readonly Choice[] {
    return texts.flatMap((text) => readers.flatMap((read) => read(text) ?? []))
  }
}

/** What refuses an id: itself, and for a service its category, but where it is exempt: it is objected to by itself. */
function refusedWith({ policy, site }: Tab, id: string): readonly string[] {
  const { exemption, category } = policy.services.find((own) => own.id === id) ?? {}
  const isApart = exemption && site.regime.exemptions[exemption]
  return category && !isApart ? [id, category] : [id]
}

/** Whether something stands there that no version can read. */
function isDoubtful({ texts, fault }: Place): boolean {
  return fault !== 'blocked' && texts.some((text) => !decodeChoice(text.replace(/^2\./, '1.')))
}

function isThere(
  answer: { granted: boolean; decidedAt: number; order?: number | undefined } | undefined,
  refusal: Act,
): boolean {
  return answer?.granted === false && orderOf(answer) >= refusal.order
}

/**
 * After everything works again and every tab has read, all say the same of what has not run out: that is not kept any more,
 * and may be known to a tab that was there. Not those of a large site of several versions, to each of which a short text
 * says what it can tell; and of its answers only what they are, since it gives several one date.
 */
export function checkAgreement({ sites, now }: Browser): void {
  for (const { tabs, isLarge, version } of sites) {
    const told = isLarge && version === null ? [] : tabs
    const all = told.map(({ consent }) => consent.get().choice?.answers ?? {})
    for (const [one, other] of all.flatMap((own) =>
      all.map((another) => [own, another] as const),
    )) {
      const young = Object.entries(one).filter(([, own]) => now - own.decidedAt < 184 * DAY)
      const differs = young.filter(([id, own]) => !isSame(own, other[id], isLarge))
      if (differs.length) throw new Error(`tabs differ: ${JSON.stringify([differs, other])}`)
    }
  }
}

function isSame(own: Answer, other: Answer | undefined, isLarge: boolean): boolean {
  return own.granted === other?.granted && (isLarge || orderOf(own) === orderOf(other))
}
