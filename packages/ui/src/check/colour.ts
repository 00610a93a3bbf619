/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const WHITE: Colour = [255, 255, 255, 1]

let context: CanvasRenderingContext2D | null = null

/** Any colour of CSS, as the browser paints it. */
function colourFrom(text: string): Colour {
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return WHITE
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = text
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
  r * a + r2 * (1 - a),
  g * a + g2 * (1 - a),
  b * a + b2 * (1 - a),
  1,
]

/** The colour behind an element's text: its own background over those of what it stands in. */
export function backgroundOf(element: Element | null): Colour {
  if (!element) return WHITE
  const own = colourFrom(getComputedStyle(element).backgroundColor)
  return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement))
}

/** The colour of an element's text, as it is seen: an element that is half transparent has half of it. */
export function textColourOf(element: Element, opacity: number): Colour {
  const [r, g, b, a] = colourFrom(getComputedStyle(element).color)
  return over([r, g, b, a * opacity], backgroundOf(element))
}

/** From 1 to 21. WCAG 2.2, "contrast ratio". */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminanceOf([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
