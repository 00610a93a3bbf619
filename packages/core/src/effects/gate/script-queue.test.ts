import { describe, expect, it } from 'vitest'
import { createScriptQueue } from './script-queue'

describe('createScriptQueue', () => {
  const script = (id: string, type = '', attributes = ''): HTMLScriptElement => {
    const place = document.createElement('div')
    place.innerHTML = `<script id="${id}" type="text/plain" data-assent-type="${type}" ${attributes}></script>`
    return place.firstChild as HTMLScriptElement
  }
  const turn = (): Promise<void> => Promise.resolve()

  it('lets an inline module wait for what still loads, in whatever order a browser would run them', async () => {
    const ran: string[] = []
    const queue = createScriptQueue(({ id }) => ran.push(id) > 0)
    const scripts = [
      script('defer', '', 'defer src="data:,"'),
      script('module', 'module', 'src="data:,"'),
      script('inline module', 'module'),
      script('last', 'module', 'src="data:,"'),
    ]
    scripts.forEach(queue)
    await turn()
    expect(ran).toEqual(['defer', 'module'])
    scripts[0]?.dispatchEvent(new Event('load'))
    await turn()
    expect(ran).toEqual(['defer', 'module'])
    scripts[1]?.dispatchEvent(new Event('error'))
    await turn()
    expect(ran).toEqual(['defer', 'module', 'inline module', 'last'])
  })

  it('waits for no script that may not run at all', async () => {
    const ran: string[] = []
    const queue = createScriptQueue(({ id }) => ran.push(id) < 0)
    for (const own of [script('copy', '', 'src="data:,"'), script('inline')]) queue(own)
    await turn()
    expect(ran).toEqual(['copy', 'inline'])
  })
})
