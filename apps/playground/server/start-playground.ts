import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createPortal } from './portal.ts'
import { createSecondSite } from './second-site.ts'
import type { Sites } from './sites.ts'
import { createVisits } from './visits.ts'

type App = { readonly fetch: Parameters<typeof createAdaptorServer>[0]['fetch'] }

const DEFAULT_PORT = 4310
const ATTEMPTS = 50

/** Where the two sites listen. `0` takes any free port; without a port, the first free one from 4310. */
export interface PlaygroundOptions {
  readonly port?: number | undefined
  readonly secondPort?: number | undefined
}

/** A running playground. */
export interface Playground {
  readonly url: string
  readonly secondUrl: string
  stop(): Promise<void>
}

/** Starts the portal on `localhost` and the second site on `127.0.0.1`: two sites to a cookie, on one machine. */
export async function startPlayground({
  port,
  secondPort,
}: PlaygroundOptions = {}): Promise<Playground> {
  const sites: Sites = { portal: '', second: '' }
  const visits = createVisits()
  const portal = await listen(createPortal({ sites, visits, sessions: new Map() }), port)
  const second = await listen(createSecondSite(sites, visits), secondPort).catch(async (error) => {
    await close(portal)
    throw error
  })
  sites.portal = `http://localhost:${portOf(portal)}`
  sites.second = `http://127.0.0.1:${portOf(second)}`
  return {
    url: `${sites.portal}/`,
    secondUrl: `${sites.second}/`,
    stop: async () => {
      await Promise.all([close(portal), close(second)])
    },
  }
}

async function listen(app: App, wanted: number | undefined): Promise<Server> {
  if (wanted !== undefined) return listenOn(app, wanted)
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + ATTEMPTS; port++) {
    try {
      return await listenOn(app, port)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  return listenOn(app, 0)
}

function listenOn(app: App, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    server.once('error', reject)
    // Loopback only: a browser that looks for "localhost" finds it here too.
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
