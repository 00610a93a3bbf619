import { describe, expect, it } from 'vitest'
import type { ConsentEvent } from '../../model/transition'
import { watchGpc } from './watch-gpc'

function signalFrom(navigator?: object): unknown {
  const sent: ConsentEvent[] = []
  const stop = watchGpc(navigator && { navigator })({ now: () => 7 } as never, (event) =>
    sent.push(event),
  )
  stop()
  return sent
}

describe('watchGpc', () => {
  it.each([
    ['present', { globalPrivacyControl: true }],
    ['absent', { globalPrivacyControl: false }],
    ['absent', { globalPrivacyControl: undefined }],
    ['absent', {}],
    ['unreadable', { globalPrivacyControl: '1' }],
    ['unreadable', { globalPrivacyControl: 0 }],
    ['unreadable', { globalPrivacyControl: null }],
    [
      'unreadable',
      {
        get globalPrivacyControl() {
          throw new Error('no')
        },
      },
    ],
  ])('%s', (gpc, navigator) => {
    expect(signalFrom(navigator)).toEqual([{ type: 'signalled', gpc, at: 7 }])
  })

  it('reads this browser, which has no such signal', () => {
    expect(signalFrom()).toEqual([{ type: 'signalled', gpc: 'absent', at: 7 }])
  })
})
