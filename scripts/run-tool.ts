import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's root. */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url))

const LONGEST = 30 * 60_000

/** How a tool ended. */
export interface Ending {
  /** Whether with exit code 0. */
  readonly ok: boolean
  /** All that it printed, for people. */
  readonly output: string
  /** What it printed for programs. */
  readonly stdout: string
}

/** Where and how a tool runs, unless at the root and with our own environment. */
export interface Surroundings {
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
  /** Lets the tool print to our own output as it goes; nothing is kept of it then. */
  readonly visible?: boolean
  /** How long it may take, in ms. @default 30 minutes */
  readonly longest?: number
}

/** Runs a tool of the checkout, or of the machine. Never throws: a tool that cannot start ended badly. */
export function runTool(
  [command = '', ...parameters]: readonly string[],
  { folder = ROOT, env = {}, visible = false, longest = LONGEST }: Surroundings = {},
): Promise<Ending> {
  const { promise, resolve } = Promise.withResolvers<Ending>()
  const child = spawn(command, parameters, {
    cwd: folder,
    env: { ...process.env, ...environmentFor(folder), ...env },
    stdio: ['ignore', visible ? 'inherit' : 'pipe', visible ? 'inherit' : 'pipe'],
    timeout: longest,
  })
  let output = ''
  let stdout = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
    stdout += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  child.on('error', ({ message }) =>
    resolve({ ok: false, output: `${output}${message}\n`, stdout }),
  )
  child.on('close', (code, signal) => {
    if (signal) output += `${command} was ended by ${signal}\n`
    resolve({ ok: code === 0, output, stdout })
  })
  return promise
}

function environmentFor(folder: string): Record<string, string> {
  const tools = [join(folder, 'node_modules/.bin'), join(ROOT, 'node_modules/.bin')]
  return {
    PATH: [...tools, process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
  }
}
