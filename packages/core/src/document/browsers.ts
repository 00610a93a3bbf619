/** Where each browser's maker says how to delete and block cookies. Most of the pages choose the language themselves. */
export const BROWSERS: readonly (readonly [name: string, href: string])[] = [
  ['Chrome', 'https://support.google.com/chrome/answer/95647'],
  [
    'Edge',
    'https://support.microsoft.com/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09',
  ],
  ['Firefox', 'https://support.mozilla.org/kb/block-websites-storing-cookies-site-data-firefox'],
  ['Safari (Mac)', 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac'],
  ['Safari (iPhone, iPad)', 'https://support.apple.com/105082'],
  ['Opera', 'https://help.opera.com/en/latest/web-preferences/#cookies'],
]
