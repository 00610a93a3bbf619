import { findProgram } from './find-program.ts'

/** A browser engine that the test command does not run, because not every machine has it. */
export type Engine = 'firefox' | 'webkit'

/** What an engine is driven with: by Debian's package, the names of the program, any of which will do. */
const PROGRAMS: Readonly<Record<Engine, Readonly<Record<string, readonly string[]>>>> = {
  firefox: { 'firefox-esr': ['firefox-esr', 'firefox'] },
  webkit: { 'webkit2gtk-driver': ['WebKitWebDriver'], xvfb: ['Xvfb'] },
}

/** Debian's packages that bring what is missing for an engine. */
export const missingFor = (engine: Engine): string[] =>
  Object.entries(PROGRAMS[engine])
    .filter(([, names]) => !findProgram(...names))
    .map(([name]) => name)

/** The path of a program that an engine needs, by the package that brings it. */
export function programOf(engine: Engine, name: string): string {
  const path = findProgram(...(PROGRAMS[engine][name] ?? []))
  if (!path) throw new Error(`${engine} needs the Debian package ${name}.`)
  return path
}
