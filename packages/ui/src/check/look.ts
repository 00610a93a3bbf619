import { backgroundOf, contrastOf, textColourOf } from './colour'

/** How an element looks to who must choose: sizes in px, contrasts from 1 to 21, opacity from 0 to 1. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly fontWeight: number
  readonly opacity: number
  /** Of the text to what is behind it. */
  readonly contrast: number
  /** Of the element to what it stands in: how much it stands out. */
  readonly emphasis: number
}

/** Measures an element that is in the page. */
export function lookOf(element: HTMLElement): Look {
  const { width, height } = element.getBoundingClientRect()
  const { fontSize, fontWeight } = getComputedStyle(element)
  const opacity = opacityOf(element)
  return {
    width: Math.round(width),
    height: Math.round(height),
    fontSize: Number.parseFloat(fontSize),
    fontWeight: Number(fontWeight),
    opacity,
    contrast: contrastOf(textColourOf(element, opacity), backgroundOf(element)),
    emphasis: contrastOf(backgroundOf(element), backgroundOf(element.parentElement)),
  }
}

/** Whether an element can be seen and pressed: shown, of some size, and nothing else where it stands. */
export function isReachable(element: HTMLElement | null): element is HTMLElement {
  if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { left, top, width, height } = element.getBoundingClientRect()
  if (width < 4 || height < 4) return false
  const isAside = left + width <= 0 || left >= document.documentElement.clientWidth
  if (isAside || element.matches(':disabled, [inert] *')) return false
  const there = document.elementFromPoint(left + width / 2, top + height / 2)
  // Scrolled out of sight is reachable; so is what stands behind a dialog, which is closed first.
  return !there || element.contains(there) || there.contains(element) || isElsewhere(element, there)
}

function isElsewhere(element: HTMLElement, there: Element): boolean {
  const root = element.closest('[data-assent][dir]')
  return (
    !!there.closest('dialog[open]') !== !!root?.closest('dialog[open]') || !!root?.contains(there)
  )
}

function opacityOf(element: Element | null): number {
  if (!element) return 1
  return Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement)
}
