import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** How tests run Chromium: without a sandbox (containers forbid it), and without requests of its own. */
export const CHROMIUM_ARGUMENTS: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * The path of an installed Chromium: `CHROMIUM_PATH`, else the first on `PATH`, else Debian's. `undefined` leaves the
 * choice to Playwright, which looks for its own.
 */
export function findChromium(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.CHROMIUM_PATH ?? '', ...candidates].find((path) => path && existsSync(path))
}

/** A Chromium for tests, installed where there is none: by the system's packages if we may, else by Playwright. */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const found = findChromium() ?? (await playwrightsOwn())
  if (found) return found
  const rights = rightsForApt()
  if (rights) {
    say('no Chromium: installing the chromium package')
    run([...rights, 'apt-get', 'update'])
    run([...rights, 'apt-get', 'install', '-y', 'chromium'])
  } else {
    say('no Chromium: installing the one of Playwright')
    run(['playwright', 'install', 'chromium'])
  }
  const installed = findChromium() ?? (await playwrightsOwn())
  if (!installed)
    throw new Error('no Chromium was found, and none could be installed. Set CHROMIUM_PATH.')
  return installed
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** What stands before `apt-get` to run it with the rights to install, or `undefined` where that cannot be had. */
function rightsForApt(): string[] | undefined {
  if (!works(['apt-get', '--version'])) return
  if (process.getuid?.() === 0) return []
  if (works(['sudo', '-n', 'true'])) return ['sudo', '-n']
}

function works([command = '', ...parameters]: string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0
}

function run([command = '', ...parameters]: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync(command, parameters, { env, stdio: ['ignore', 'inherit', 'inherit'] })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await ensureChromium(console.log))
}
