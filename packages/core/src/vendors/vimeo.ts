import type { ReadyService } from '../model/policy'

/** Which film of Vimeo is shown, and how. */
export interface VimeoAddressOptions {
  /** What Vimeo adds to the address of an unlisted film: the part behind its id, or behind `h=`. @default none */
  readonly hash?: string
  /** Where it begins, in whole seconds. @default 0 */
  readonly start?: number
}

/**
 * The address of a film of Vimeo for a frame, asked not to track: Vimeo then counts nothing and sets no new cookie but
 * those against robots. Those of an earlier visit to Vimeo are sent all the same.
 * @throws TypeError where the id or the hash is none of Vimeo's, RangeError where `start` is no time
 * @see https://help.vimeo.com/hc/en-us/articles/26080940921361
 */
export function vimeoAddress(
  videoId: string | number,
  { hash, start }: VimeoAddressOptions = {},
): string {
  if (!/^[1-9]\d*$/.test(String(videoId))) {
    throw new TypeError(`"${videoId}" is no id of a film: give the digits of its address.`)
  }
  const url = new URL(`https://player.vimeo.com/video/${videoId}?dnt=1`)
  if (hash !== undefined) {
    if (!/^[\da-z]+$/i.test(hash)) {
      throw new TypeError(`"${hash}" is no hash of a film: give the letters and digits alone.`)
    }
    url.searchParams.set('h', hash)
  }
  if (start !== undefined) {
    if (!Number.isSafeInteger(start) || start < 0) {
      throw new RangeError(`${start} is no time to start at: give whole seconds.`)
    }
    url.hash = `t=${start}s`
  }
  return url.href
}

/**
 * Vimeo, for a policy: `{ ...vimeoService, id: 'vimeo', category: 'media' }`. Its trackers are those of any frame of
 * Vimeo; with the address of `vimeoAddress` no new `vuid`, `player` and `flags` are set.
 * @see Vimeo acts for itself in its player [reported]
 */
export const vimeoService: ReadyService = {
  vendor: 'vimeo',
  provider: 'Vimeo',
  role: 'controller',
  function: { en: 'Videos', fr: 'Vidéos' },
  hosts: ['*.vimeo.com', '*.vimeocdn.com'],
  trackers: [
    {
      name: 'vuid',
      party: 'third',
      purpose: {
        en: 'To count what is watched, for the owner of the film',
        fr: 'Compter ce qui est regardé, pour le propriétaire du film',
      },
      retention: 'P2Y',
    },
    {
      name: 'player',
      party: 'third',
      purpose: {
        en: 'To remember the settings of the player',
        fr: 'Se souvenir des réglages du lecteur',
      },
      retention: 'P1Y',
    },
    {
      name: 'flags',
      party: 'third',
      purpose: {
        en: 'To know which functions of the player are on',
        fr: 'Savoir quelles fonctions du lecteur sont actives',
      },
      retention: 'P1Y',
    },
    {
      name: 'player_clearance',
      party: 'third',
      purpose: { en: 'To keep robots away', fr: 'Écarter les robots' },
      retention: 'P7D',
    },
    {
      name: 'cf_clearance',
      party: 'third',
      purpose: { en: 'To keep robots away', fr: 'Écarter les robots' },
      retention: 'P1Y',
    },
    {
      name: '__cf_bm',
      party: 'third',
      purpose: { en: 'To keep robots away', fr: 'Écarter les robots' },
      retention: 'PT30M',
    },
    {
      name: '_cfuvid',
      party: 'third',
      purpose: { en: 'To limit the number of requests', fr: 'Limiter le nombre de requêtes' },
      retention: 'session',
    },
  ],
}
