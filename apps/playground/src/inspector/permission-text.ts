import type { Permission } from '@assent/core'

/** `authentication` → `Authentication`. */
export function titled(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1)
}

/** A day in words, as people name it: with the year only where it is another one. */
export function dayIn(at: number, now: number = Date.now()): string {
  const date = new Date(at)
  const sameYear = date.getFullYear() === new Date(now).getFullYear()
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
}

/** The time of day, to the second. */
export function timeIn(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB')
}

/** Why something may run or may not, in one line for people. */
export function permissionText(id: string, permission: Permission): string {
  const name = titled(id)
  switch (permission.because) {
    case 'exempt':
      return permission.exemption === 'necessary'
        ? `${name} may run: the site needs it`
        : `${name} may run: its statistics are anonymous`
    case 'unrefused':
      return `${name} may run: you have not refused it`
    case 'signal':
      return permission.signal === 'absent'
        ? `${name} may not run: your browser asked not to be tracked`
        : `${name} may not run: your browser asks not to be tracked`
    case 'granted':
      return `${name} may run: you allowed it on ${dayIn(permission.decidedAt)}`
    case 'withdrawn':
      return `${name} may not run: you withdrew your consent on ${dayIn(permission.decidedAt)}`
    case 'denied':
      return `${name} may not run: you refused on ${dayIn(permission.decidedAt)}`
    case 'expired':
      return `${name} may not run: your answer of ${dayIn(permission.decidedAt)} has run out`
    case 'changed':
      return `${name} may not run: it changed since you allowed it on ${dayIn(permission.decidedAt)}`
    case 'lost':
      return `${name} may not run: what you answered cannot be read`
    case 'undecided':
      return `${name} may not run: you have not answered yet`
    case 'once':
      return `${name} may run: you allowed it until you leave this page`
    case 'unready':
      return `${name} may not run: your answers have not been read yet`
    case 'undeclared':
      return `${name} may not run: the policy does not name it`
  }
}
