import { LONGEST_WORDS } from './fold'

/** The hosts that a text names, and what names none. */
export interface Hosts {
  readonly hosts: readonly string[]
  readonly rest: string
}

const FILLERS = /[()[\],;]|\b(and|et|or|ou)\b/gi
const HOST =
  /^(?:https?:\/\/)?(\*\.|\.)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+)\.?\/?$/u

/**
 * The hosts of a text: `example.com`, `*.example.com`, the address of a host. A cookie's `.example.com` stands for the
 * host and every one below.
 */
export function hostsFrom(text: string): Hosts {
  if (text.length > LONGEST_WORDS) return { hosts: [], rest: text }
  const hosts: string[] = []
  const rest: string[] = []
  for (const word of text.replace(FILLERS, ' ').split(/\s+/).filter(Boolean)) {
    const [, below, host] = HOST.exec(word) ?? []
    const name = host && asciiFrom(host)
    if (!name) rest.push(word)
    else if (below === '.') hosts.push(name, `*.${name}`)
    else hosts.push((below ?? '') + name)
  }
  return { hosts: [...new Set(hosts)], rest: rest.join(' ') }
}

/** Whether a host is the site's own, or stands below it. */
export function isOwnHost(host: string, site: string): boolean {
  const bare = host.replace(/^\*\./, '')
  return bare === site || bare.endsWith(`.${site}`)
}

/** As a browser writes it; null where it is none. */
function asciiFrom(host: string): string | null {
  try {
    return new URL(`https://${host}`).hostname
  } catch {
    return null
  }
}
