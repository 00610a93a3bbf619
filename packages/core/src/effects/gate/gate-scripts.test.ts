import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Consent } from '../../consent'
import { createConsent } from '../../create-consent'
import { definePolicy } from '../../model/define-policy'
import { stillRunning } from '../../model/snapshot'
import { eu } from '../../regimes/eu'
import { memoryStorage } from '../storage/memory-storage'
import { gateScripts } from './gate-scripts'

const service = { provider: 'P', function: 'F', trackers: [] } as const
const policy = definePolicy({
  categories: [
    { id: 'statistics', kind: 'statistics', label: 'Statistics' },
    { id: 'media', label: 'Media' },
  ],
  services: [
    { ...service, id: 'audience', category: 'statistics', exemption: 'anonymised-statistics' },
    { ...service, id: 'insights', category: 'statistics' },
    { ...service, id: 'map', category: 'media' },
  ],
})
/** A script that writes down its name, as an address. */
const source = (name: string): string => `data:text/javascript,ran.push("${name}")`
const ran: string[] = []
let documents = 0

describe('gateScripts', () => {
  let frame: HTMLIFrameElement
  let root: Document
  let stop: () => void = () => {}

  const page = (html: string): void => {
    // A page's own parser makes the scripts: what innerHTML or DOMParser make counts as "already started".
    root.write(`<!doctype html><body>${html}`)
    root.close()
  }
  const started = (onError?: (error: unknown) => void): Consent => {
    const consent = createConsent({
      policy,
      regime: eu,
      storage: memoryStorage(),
      effects: [gateScripts({ root })],
      ...(onError && { onError }),
    })
    stop = consent.start()
    return consent as Consent
  }

  beforeEach(() => {
    ran.length = 0
    frame = document.createElement('iframe')
    document.body.append(frame)
    Object.assign(frame.contentWindow as Window, { ran })
    root = frame.contentDocument as Document
  })
  afterEach(() => {
    stop()
    frame.remove()
  })

  it('holds a script back until its service is allowed, and runs it once', async () => {
    page('<script type="text/plain" data-assent-service="insights">ran.push("inline")</script>')
    const consent = started()
    expect(ran).toEqual([])
    consent.acceptAll()
    expect(ran).toEqual(['inline'])
    consent.withdraw()
    consent.acceptAll()
    stop()
    consent.start()
    expect(ran).toEqual(['inline'])
  })

  it('runs an exempt service at once', () => {
    page('<script type="text/plain" data-assent-service="audience">ran.push("audience")</script>')
    started()
    expect(ran).toEqual(['audience'])
  })

  it('runs only the service that was allowed', () => {
    page(
      `<script type="text/plain" data-assent-service="insights">ran.push("insights")</script>
       <script type="text/plain" data-assent-service="map">ran.push("map")</script>`,
    )
    started().choose({ media: true })
    expect(ran).toEqual(['map'])
  })

  it('keeps the order of the document among scripts that load', async () => {
    const names = ['a', 'b', 'c', 'd']
    page(
      names
        .map(
          (name) =>
            `<script type="text/plain" data-assent-service="insights" src='${source(name)}'></script>`,
        )
        .join(''),
    )
    started().acceptAll()
    await vi.waitFor(() => expect(ran).toEqual(names))
  })

  it('keeps the element, its place and every attribute, and leaves it inert', async () => {
    page(
      '<i></i><script id="x" type="text/plain" data-assent-service="insights" data-assent-type="module" nonce="n" crossorigin>ran.push("x")</script><b></b>',
    )
    const script = root.querySelector('script') as HTMLScriptElement
    started().acceptAll()
    await vi.waitFor(() => expect(ran).toEqual(['x']))
    expect([...root.body.children].map(({ tagName }) => tagName)).toEqual(['I', 'SCRIPT', 'B'])
    expect(root.querySelector('script')).toBe(script)
    expect(script).toMatchObject({
      id: 'x',
      type: 'text/plain',
      nonce: 'n',
      crossOrigin: 'anonymous',
    })
  })

  it('runs a module', async () => {
    page(
      '<script type="text/plain" data-assent-type="module" data-assent-service="map">ran.push(typeof import.meta.url)</script>',
    )
    started().acceptAll()
    await vi.waitFor(() => expect(ran).toEqual(['string']))
  })

  it('leaves alone what was taken out of the page', () => {
    page('<script type="text/plain" data-assent-service="insights">ran.push("gone")</script>')
    const consent = started()
    root.querySelector('script')?.remove()
    consent.acceptAll()
    expect(ran).toEqual([])
    expect(stillRunning(consent.get())).toEqual([])
  })

  it('reports a script of a service that no policy declares, and never runs it', async () => {
    const onError = vi.fn()
    page('<script type="text/plain" data-assent-service="insihgts">ran.push("typo")</script>')
    started(onError).acceptAll()
    await vi.waitFor(() =>
      expect(onError).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ code: 'unknown-service' }),
      ),
    )
    expect(ran).toEqual([])
  })

  describe.each([
    ['inline and loaded', ['inline', 'loaded', 'inline', 'loaded']],
    ['deferred', ['defer', 'inline', 'loaded', 'defer']],
    ['modules', ['module', 'inline module', 'loaded', 'inline', 'module']],
    ['everything', ['defer', 'inline module', 'loaded', 'inline', 'module', 'loaded', 'inline']],
  ])('the order of %s', (_, kinds) => {
    const tagOf = (kind: string, name: string, service: string): string => {
      const type = kind.includes('module') ? 'module' : ''
      const gate = service
        ? `type="text/plain" data-assent-service="${service}" data-assent-type="${type}"`
        : `type="${type}"`
      return kind.includes('inline')
        ? `<script ${gate}>ran.push("${name}")</script>`
        : `<script ${gate} ${kind === 'defer' ? 'defer' : ''} src='${source(name)}//${documents}'></script>`
    }
    const runs = async (serviceOf: (index: number) => string): Promise<readonly string[]> => {
      ran.length = 0
      // A document runs a module of the same address once.
      documents++
      page(kinds.map((kind, i) => tagOf(kind, `${i} ${kind}`, serviceOf(i))).join(''))
      const consent = started()
      consent.acceptAll()
      await vi.waitFor(() => expect(ran).toHaveLength(kinds.length))
      return [...ran]
    }

    it('is that of a page without a gate, for one service and for several', async () => {
      const expected = await runs(() => '')
      stop()
      expect(await runs(() => 'insights')).toEqual(expected)
      stop()
      expect(await runs((index) => (index % 2 ? 'insights' : 'map'))).toEqual(expected)
    })
  })

  it('runs what is added later, as routers, tag managers and frameworks do', async () => {
    page('<main></main>')
    const consent = started()
    const add = (name: string): HTMLScriptElement => {
      const script = root.createElement('script')
      script.type = 'text/plain'
      script.dataset.assentService = 'insights'
      script.textContent = `ran.push("${name}")`
      const section = root.createElement('section')
      section.append(script)
      root.querySelector('main')?.append(section)
      return script
    }
    add('before')
    await new Promise((resolve) => setTimeout(resolve))
    expect(ran).toEqual([])
    consent.acceptAll()
    expect(ran).toEqual(['before'])
    add('after')
    await vi.waitFor(() => expect(ran).toEqual(['before', 'after']))
  })

  it('runs a script that waits for a refusal when its service is refused, and at no other time', () => {
    page(
      '<script type="text/plain" data-assent-service="map" data-assent-when="refused">ran.push("refused")</script>',
    )
    const consent = started()
    expect(ran).toEqual([])
    consent.choose({ statistics: false })
    expect(ran).toEqual([])
    consent.rejectAll()
    expect(ran).toEqual(['refused'])
    expect(stillRunning(consent.get())).toEqual([])
  })

  it('runs once what is moved or put back, and no copy beside its original', async () => {
    page(
      '<div></div><script type="text/plain" data-assent-service="map">ran.push("map")</script><script type="text/plain" data-assent-service="insights">ran.push("insights")</script>',
    )
    const consent = started()
    const [map, insights] = root.querySelectorAll('script')
    const place = root.querySelector('div') as Element
    place.append(map as Node)
    place.append((map as Node).cloneNode(true))
    insights?.remove()
    await new Promise((resolve) => setTimeout(resolve))
    consent.acceptAll()
    expect(ran).toEqual(['map'])
    place.append((map as Node).cloneNode(true))
    place.append(insights as Node)
    await vi.waitFor(() => expect(ran).toEqual(['map', 'insights']))
    place.append(insights as Node)
    await new Promise((resolve) => setTimeout(resolve))
    expect(ran).toEqual(['map', 'insights'])
  })

  it('runs nothing that was revoked while it waited for its turn', async () => {
    page(
      `<script type="text/plain" data-assent-service="map" src='${source('first')}'></script>
       <script type="text/plain" data-assent-service="map">ran.push("second")</script>`,
    )
    const consent = started()
    consent.acceptAll()
    consent.withdraw()
    await vi.waitFor(() => expect(ran).toEqual(['first']))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(ran).toEqual(['first'])
    consent.acceptAll()
    expect(ran).toEqual(['first', 'second'])
  })

  it('lets what follows a script that does not arrive run all the same', async () => {
    page(
      `<script type="text/plain" data-assent-service="map" src="data:text/html,nothing"></script>
       <script type="text/plain" data-assent-service="map">ran.push("after")</script>`,
    )
    started().acceptAll()
    await vi.waitFor(() => expect(ran).toEqual(['after']))
  })

  it.each([
    ['nomodule', 'nomodule'],
    ['of another type', 'data-assent-type="text/babel"'],
    ['of a type that only looks like one', 'data-assent-type=" "'],
    ['for an event', 'for="x" event="onload"'],
  ])('lets nothing wait for a script that never loads: %s', async (_, attributes) => {
    page(
      `<script type="text/plain" data-assent-service="map" ${attributes} src='${source('never')}'></script>
       <script type="text/plain" data-assent-service="map">ran.push("after")</script>`,
    )
    started().acceptAll()
    await vi.waitFor(() => expect(ran).toEqual(['after']))
  })

  it.each(['Text/JavaScript', ' application/x-ecmascript ', 'text/javascript1.5', 'text/jscript'])(
    'lets what follows wait for a script of the type %j',
    async (type) => {
      page(
        `<script type="text/plain" data-assent-service="map" data-assent-type="${type}" src='${source('loaded')}'></script>
         <script type="text/plain" data-assent-service="map">ran.push("after")</script>`,
      )
      started().acceptAll()
      await vi.waitFor(() => expect(ran).toEqual(['loaded', 'after']))
    },
  )

  it.each([
    ["an SVG's script", 'svg', 'href'],
    ['a script', 'p', 'src'],
  ])('gives %s the address that it keeps aside, and runs it in its order', async (_, tag, name) => {
    page(
      `<${tag}><script type="text/plain" data-assent-service="map" data-assent-${name}='${source('kept')}'></script></${tag}>
       <script type="text/plain" data-assent-service="map">ran.push("after")</script>`,
    )
    const consent = started()
    expect(root.querySelector(`script[${name}]`)).toBeNull()
    consent.acceptAll()
    await vi.waitFor(() => expect(ran).toEqual(['kept', 'after']))
    consent.withdraw()
    consent.acceptAll()
    expect(ran).toHaveLength(2)
  })

  it('says of a marked script that is not inert that it has run, once', async () => {
    const onError = vi.fn()
    page('<script data-assent-service="map">ran.push("open")</script>')
    expect(ran).toEqual(['open'])
    const consent = started(onError)
    consent.acceptAll()
    root.body.append(root.createElement('script'))
    await vi.waitFor(() =>
      expect(onError).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ code: 'not-inert' }),
      ),
    )
    expect(ran).toEqual(['open'])
  })

  it.each([
    ['write', 'document.write("<b>late</b>")'],
    ['writeln', 'document.writeln("<b>late</b>")'],
    ['open', 'document.open().write("<b>late</b>")'],
    ['write', 'Document.prototype.write.call(document, "<b>late</b>")'],
  ])('refuses document.%s to a script that runs late: %s', async (name, code) => {
    const onError = vi.fn()
    page(
      `<p>Page</p><img alt="" name="currentScript"><form name="${name}"></form>
       <script type="text/plain" data-assent-service="map">document.querySelector("form").remove(); ${code}; ran.push("done")</script>`,
    )
    started(onError).acceptAll()
    expect(ran).toEqual(['done'])
    expect(root.body.textContent).toContain('Page')
    await vi.waitFor(() => expect(onError).toHaveBeenCalled())
    for (const [error] of onError.mock.calls) expect(error).toMatchObject({ code: 'late-write' })
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ path: `document.${name}` })
  })

  it('keeps document.write, and whatever opens a window, for others', () => {
    const onError = vi.fn()
    page('<p>Page</p>')
    const { write } = root
    started(onError)
    root.write('<b>written</b>')
    expect(root.body.textContent).toBe('written')
    expect(root.open()).toBe(root)
    expect(onError).not.toHaveBeenCalled()
    stop()
    expect(root.write).toBe(write)
  })

  it('leaves in place what another put over document.write in the meantime', () => {
    page('')
    const { prototype } = (frame.contentWindow as Window & typeof globalThis).Document
    started()
    const other = vi.fn()
    prototype.write = other
    stop()
    expect(root.write).toBe(other)
  })

  it('is taken up by a new gate when the old one is stopped, as hot reload does', () => {
    page('<script type="text/plain" data-assent-service="map">ran.push("map")</script>')
    started()
    stop()
    const consent = started()
    consent.acceptAll()
    expect(ran).toEqual(['map'])
    stop()
    started().acceptAll()
    expect(ran).toEqual(['map'])
  })

  it('runs once under two gates at the same time', () => {
    page('<script type="text/plain" data-assent-service="map">ran.push("map")</script>')
    const other = started()
    const stopOther = stop
    const consent = started()
    consent.acceptAll()
    other.acceptAll()
    expect(ran).toEqual(['map'])
    stopOther()
  })

  it('says after a withdrawal what still runs', () => {
    page('<script type="text/plain" data-assent-service="insights">0</script>')
    const consent = started()
    consent.acceptAll()
    expect(stillRunning(consent.get())).toEqual([])
    consent.withdraw()
    expect(stillRunning(consent.get())).toEqual(['insights'])
  })
})
