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

  it('keeps the element, its place and every attribute', () => {
    page(
      '<i></i><script id="x" type="text/plain" data-assent-service="insights" data-assent-type="module" nonce="n" crossorigin>0</script><b></b>',
    )
    const script = root.querySelector('script') as HTMLScriptElement
    started().acceptAll()
    expect([...root.body.children].map(({ tagName }) => tagName)).toEqual(['I', 'SCRIPT', 'B'])
    expect(root.querySelector('script')).toBe(script)
    expect(script).toMatchObject({ id: 'x', type: 'module', nonce: 'n', crossOrigin: 'anonymous' })
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

  it('says after a withdrawal what still runs', () => {
    page('<script type="text/plain" data-assent-service="insights">0</script>')
    const consent = started()
    consent.acceptAll()
    expect(stillRunning(consent.get())).toEqual([])
    consent.withdraw()
    expect(stillRunning(consent.get())).toEqual(['insights'])
  })
})
