import { partIn, type ViewFinding } from './finding'
import { isReachable, lookOf } from './look'

/** How many times more one answer may stand out than the other before it is a push. */
const EMPHASIS = 1.5

/** Every layer that accepts refuses too, with an element of the same kind, size, weight and contrast. */
export function answerFindings(root: ParentNode): readonly ViewFinding[] {
  return ['banner', 'preferences'].flatMap((name) => {
    const layer = partIn(root, name)
    const accept = layer && partIn(layer, 'accept-all')
    return isReachable(accept) ? layerFindings(name, layer as HTMLElement, accept) : []
  })
}

function layerFindings(
  name: string,
  layer: HTMLElement,
  accept: HTMLElement,
): readonly ViewFinding[] {
  const reject = partIn(layer, 'reject-all')
  const missing = (message: string): readonly ViewFinding[] => [{ rule: 'no-reject', message }]
  if (!isReachable(reject)) {
    return missing(`The ${name} accepts all, and nothing that can be seen in it rejects all.`)
  }
  if (reject.tagName !== 'BUTTON' || accept.tagName !== reject.tagName) {
    const tags = `<${accept.tagName.toLowerCase()}> and <${reject.tagName.toLowerCase()}>`
    return missing(`In the ${name}, accepting and rejecting are ${tags}: both must be <button>.`)
  }
  const [own, other] = [lookOf(accept), lookOf(reject)]
  const unequal = (what: string): ViewFinding => ({
    rule: 'unequal',
    message: `In the ${name}, ${what}.`,
  })
  const differing = (['width', 'height', 'fontSize', 'fontWeight', 'opacity'] as const).filter(
    (key) => Math.abs(own[key] - other[key]) > (key === 'width' || key === 'height' ? 1 : 0),
  )
  const unreadable = ([accept, reject] as const).filter(
    (button) => lookOf(button).contrast < 4.5 && !hasPicture(button),
  )
  const push = Math.max(own.emphasis / other.emphasis, other.emphasis / own.emphasis)
  return [
    ...differing.map((key) =>
      unequal(`the ${key} of accepting is ${own[key]}, that of rejecting ${other[key]}`),
    ),
    ...unreadable.map((button) => {
      const contrast = lookOf(button).contrast.toFixed(1)
      return unequal(`the contrast of "${button.textContent}" is ${contrast}:1, below 4.5:1`)
    }),
    ...(push > EMPHASIS
      ? [
          unequal(
            `one answer stands out ${push.toFixed(1)} times as much as the other: ${own.emphasis.toFixed(1)}:1 and ${other.emphasis.toFixed(1)}:1 to what is around them`,
          ),
        ]
      : []),
  ]
}

/** Behind a picture no contrast can be measured. */
const hasPicture = (element: Element): boolean =>
  getComputedStyle(element).backgroundImage !== 'none'
