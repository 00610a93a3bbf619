import type { Hyperscript } from '../hyperscript'

/** HTML text that `htmlText` made: the only thing that it does not escape. */
export interface Html {
  readonly html: string
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Makes HTML text, for servers and static pages: `bannerView(htmlText, model).html`. Listeners are left out. */
export const htmlText: Hyperscript<Html> = (tag, attributes, ...children) => {
  const head = Object.entries(attributes).map(([name, value]) =>
    value === undefined || value === false || typeof value === 'function'
      ? ''
      : ` ${name}="${value === true ? '' : escaped(value)}"`,
  )
  const open = `<${tag}${head.join('')}>`
  if (VOID.has(tag)) return { html: open }
  const body = children.map((child) => (typeof child === 'string' ? escaped(child) : child.html))
  return { html: `${open}${body.join('')}</${tag}>` }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string)
}
