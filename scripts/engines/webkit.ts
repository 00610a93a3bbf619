import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { programOf } from './engine.ts'

/** A WebKit with one window, which WebDriver drives. */
export interface Webkit {
  /** Sends the window to an address, and waits for nothing: the page tells Vitest itself how far it is. */
  readonly visit: (url: string) => void
  readonly close: () => Promise<void>
}

const ARGUMENTS = ['--automation']
const PATIENCE = 20_000

/** Starts a screen that nobody sees, WebDriver on it, and a window. */
export async function openWebkit(): Promise<Webkit> {
  const screen = spawn(
    programOf('webkit', 'xvfb'),
    ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1600x1400x24'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const [number] = await once((screen.stdio[3] as Readable).setEncoding('utf8'), 'data')
  const port = await freePort()
  const driver = spawn(programOf('webkit', 'webkit2gtk-driver'), [`--port=${port}`], {
    stdio: 'ignore',
    // The processes that draw pages take their screen from here, and not from the window's arguments.
    env: { ...process.env, DISPLAY: `:${number.trim()}` },
  })
  const end = async (): Promise<void> => {
    await ended(driver)
    await ended(screen)
  }
  try {
    const address = `http://127.0.0.1:${port}/session`
    const session = await openSession(address)
    return {
      visit: (url) => void post(`${address}/${session}/url`, { url }).catch(() => {}),
      close: async () => {
        await fetch(`${address}/${session}`, { method: 'DELETE' })
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** Waits for the driver to listen, and has it open the one window that it can have. */
async function openSession(address: string): Promise<string> {
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { args: ARGUMENTS },
    },
  }
  const until = performance.now() + PATIENCE
  for (;;) {
    try {
      const { sessionId } = await post(address, { capabilities })
      return String(sessionId)
    } catch (error) {
      // Nothing listens yet.
      if (!(error instanceof TypeError) || performance.now() > until) throw error
      await delay(100)
    }
  }
}

async function post(address: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await response.json()) as { value: Readonly<Record<string, unknown>> | null }
  if (!response.ok) throw new Error(`WebKit: ${value?.error}, ${value?.message}`)
  return value ?? {}
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode) return
  child.kill()
  await once(child, 'exit')
}
