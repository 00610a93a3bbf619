import type { ReadyService } from '../model/policy'

/** How a film of YouTube is shown. */
export interface YoutubeAddressOptions {
  /** Where it begins, in whole seconds. @default 0 */
  readonly start?: number
}

/**
 * The address of a film of YouTube for a frame, in its privacy-enhanced mode: no cookie before the visitor presses play.
 * It still needs consent: YouTube learns the visitor's IP address and uses its local storage at once. It plays nothing in
 * a frame that does not say on which site it stands: give that `referrerpolicy="strict-origin-when-cross-origin"`.
 * @throws TypeError where the id is none of YouTube's, RangeError where `start` is no time
 * @see https://support.google.com/youtube/answer/171780
 * @see https://developers.google.com/youtube/terms/required-minimum-functionality
 */
export function youtubeAddress(videoId: string, { start }: YoutubeAddressOptions = {}): string {
  if (!/^[\w-]{11}$/.test(videoId)) {
    throw new TypeError(`"${videoId}" is no id of a film: give the eleven characters behind "v=".`)
  }
  const url = new URL(`https://www.youtube-nocookie.com/embed/${videoId}`)
  if (start !== undefined) {
    if (!Number.isSafeInteger(start) || start < 0) {
      throw new RangeError(`${start} is no time to start at: give whole seconds.`)
    }
    url.searchParams.set('start', String(start))
  }
  return url.href
}

/**
 * YouTube, for a policy: `{ ...youtubeService, id: 'youtube', category: 'media' }`.
 * @see Google acts for itself in the player of YouTube: its privacy policy [unverified]
 */
export const youtubeService: ReadyService = {
  vendor: 'youtube',
  provider: 'YouTube',
  role: 'controller',
  function: { en: 'Videos', fr: 'Vidéos' },
  hosts: ['*.youtube-nocookie.com', '*.youtube.com', '*.ytimg.com', '*.googlevideo.com'],
  trackers: [
    {
      name: 'VISITOR_INFO1_LIVE',
      party: 'third',
      purpose: {
        en: 'To know the visitor again, and the speed of their connection',
        fr: 'Reconnaître le visiteur et le débit de sa connexion',
      },
      retention: 'P6M',
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      party: 'third',
      purpose: {
        en: 'To remember the visitor’s privacy settings',
        fr: 'Se souvenir des réglages de confidentialité du visiteur',
      },
      retention: 'P6M',
    },
    {
      name: 'YSC',
      party: 'third',
      purpose: {
        en: 'To count what is watched, and to prevent misuse',
        fr: 'Compter ce qui est regardé et empêcher les abus',
      },
      retention: 'session',
    },
    {
      name: 'PREF',
      party: 'third',
      purpose: {
        en: 'To remember the settings of the player',
        fr: 'Se souvenir des réglages du lecteur',
      },
      retention: 'P8M',
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      party: 'third',
      purpose: {
        en: 'To try out new functions with some visitors',
        fr: 'Essayer de nouvelles fonctions avec certains visiteurs',
      },
      retention: 'P6M',
    },
    {
      name: '__Secure-YEC',
      party: 'third',
      purpose: {
        en: 'To remember settings, and to prevent misuse',
        fr: 'Se souvenir des réglages et empêcher les abus',
      },
      retention: 'P13M',
    },
    {
      name: '__Secure-YNID',
      party: 'third',
      purpose: {
        en: 'To remember settings, and to prevent misuse',
        fr: 'Se souvenir des réglages et empêcher les abus',
      },
      retention: 'P6M',
    },
    {
      name: { prefix: 'yt' },
      storage: 'local',
      party: 'third',
      purpose: {
        en: 'To know the device again, and the settings of the player',
        fr: 'Reconnaître l’appareil et les réglages du lecteur',
      },
      retention: 'P30Y',
    },
    {
      name: { prefix: 'yt-remote-' },
      storage: 'session',
      party: 'third',
      purpose: {
        en: 'To find devices that can show the film',
        fr: 'Trouver des appareils qui peuvent montrer le film',
      },
      retention: 'session',
    },
  ],
}
