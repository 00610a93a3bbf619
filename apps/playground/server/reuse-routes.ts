import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { type Context, Hono } from 'hono'

const FILM = readFileSync(new URL('second-site/film.webm', import.meta.url))
const PICTURE = readFileSync(new URL('second-site/picture.svg', import.meta.url), 'utf8')
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64')
const SAMPLES = 8000

/** What the second site serves to the page of reuses; `visit` logs a request and sets the cookies that are named. */
export function reuseRoutes(
  visit: (context: Context, ...wanted: ('insights_id' | 'map_session')[]) => void,
): Hono {
  const app = new Hono()
  const serve = (path: string, type: string, body: string | Uint8Array<ArrayBuffer>): void => {
    app.get(path, (context) => {
      visit(context, 'map_session')
      return context.body(body, 200, { 'Content-Type': type })
    })
  }
  app.get('/script.js', async (context) => {
    const { name = '', delay: wait = '0', missing } = context.req.query()
    visit(context, 'insights_id')
    if (missing !== undefined) return context.notFound()
    await delay(Math.min(Number(wait) || 0, 1000))
    return context.body(`(window.ran ??= []).push(${JSON.stringify(name)})`, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    })
  })
  serve('/film.webm', 'video/webm', new Uint8Array(FILM))
  serve('/bell.wav', 'audio/wav', bell())
  serve('/picture.svg', 'image/svg+xml', PICTURE)
  serve('/poster.svg', 'image/svg+xml', PICTURE)
  serve('/pixel.gif', 'image/gif', new Uint8Array(PIXEL))
  serve('/style.css', 'text/css; charset=utf-8', '@layer reuse { :root { --reuse: 1 } }')
  return app
}

/** Half a second of a bell, as a WAV file. */
function bell(): Uint8Array<ArrayBuffer> {
  const count = SAMPLES / 2
  const file = Buffer.alloc(44 + count)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + count, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(SAMPLES, 24)
  file.writeUInt32LE(SAMPLES, 28)
  file.writeUInt16LE(1, 32)
  file.writeUInt16LE(8, 34)
  file.write('data', 36)
  file.writeUInt32LE(count, 40)
  for (let i = 0; i < count; i++) {
    const time = i / SAMPLES
    const tone = Math.sin(time * 2 * Math.PI * 880) + Math.sin(time * 2 * Math.PI * 1318) / 2
    file[44 + i] = 128 + Math.round(50 * tone * Math.exp(-7 * time))
  }
  return new Uint8Array(file)
}
