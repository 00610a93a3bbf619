import * as core from '@assent/core'
import * as document from '@assent/core/document'
import * as effects from '@assent/core/effects'
import * as regimes from '@assent/core/regimes'
import * as server from '@assent/core/server'
import * as storage from '@assent/core/storage'
import * as testing from '@assent/core/testing'
import * as ui from '@assent/ui'
import * as check from '@assent/ui/check'
import * as dom from '@assent/ui/dom'
import * as html from '@assent/ui/html'
import * as languages from '@assent/ui/languages'
import { describe, expect, it } from 'vitest'
import * as imports from '../../import/src/index'
import * as react from '../../react/src/index'
import * as vue from '../../vue/src/index'

const FRONT_DOOR = ['ConsentError', 'createConsent', 'definePolicy', 'whenAllowed']
const ADAPTER = [
  ...FRONT_DOOR,
  'Allowed',
  'ConsentBanner',
  'ConsentPreferences',
  'ConsentSaved',
  'CookiePolicy',
  'Embed',
  'PreferencesButton',
  'SignalStatus',
  'hyperscript',
  'useAllowed',
  'useConsent',
]

const DOORS: readonly (readonly [door: string, exported: object, names: readonly string[]])[] = [
  ['@assent/core', core, FRONT_DOOR],
  [
    '@assent/core/storage',
    storage,
    [
      'compactStorage',
      'cookieStorage',
      'decodeChoice',
      'encodeChoice',
      'euConsentStorage',

      'memoryStorage',
      'webStorage',
      'widestCookieStorage',
    ],
  ],
  [
    '@assent/core/regimes',
    regimes,
    [
      'australia',
      'brazil',
      'california',
      'canada',
      'eea',
      'eu',
      'france',
      'germany',
      'india',
      'italy',
      'japan',
      'netherlands',
      'quebec',
      'regimeFor',
      'spain',
      'strictest',
      'switzerland',
      'turkiye',
      'uk',
      'unitedStates',
    ],
  ],
  [
    '@assent/core/effects',
    effects,
    [
      'checkGates',
      'eraseTrackers',
      'followAccount',
      'gateEmbeds',
      'gateScripts',
      'guard',
      'pageLifecycle',
      'signalStatus',
      'stillRunning',
      'syncTabs',
      'watchGpc',
    ],
  ],
  [
    '@assent/core/document',
    document,
    [
      'answeredAt',
      'askedIn',
      'changesBetween',
      'checkExemptions',
      'cookiePolicyFrom',
      'dpvFrom',
      'durationFrom',
      'filledIn',
      'markdownFrom',
      'nameIn',
      'newSince',
      'plainTextFrom',
      'policyFromJson',
      'retentionIn',
      'termsIn',
      'textIn',
    ],
  ],
  ['@assent/core/server', server, ['gpcFrom', 'gpcResource', 'headerStorage']],
  ['@assent/core/testing', testing, ['createTestConsent', 'memoryStorage']],
  [
    '@assent/ui',
    ui,
    [
      'bannerModel',
      'bannerView',
      'cookiePolicyModel',
      'cookiePolicyView',
      'embedModel',
      'embedView',
      'knownPermissions',
      'preferencesButtonModel',
      'preferencesButtonView',
      'preferencesModel',
      'preferencesView',
      'savedModel',
      'savedView',
      'signalStatusModel',
      'signalStatusView',
    ],
  ],
  [
    '@assent/ui/dom',
    dom,
    [
      'createNode',
      'embedPlaceholder',
      'mountBanner',
      'mountCookiePolicy',
      'mountPreferences',
      'mountPreferencesButton',
      'mountSaved',
      'mountSignalStatus',
    ],
  ],
  ['@assent/ui/html', html, ['htmlFrom', 'htmlPageFrom', 'htmlText']],
  ['@assent/ui/check', check, ['checkViews', 'viewFindings']],
  [
    '@assent/ui/languages',
    languages,
    ['loadMessages', 'loadPolicyMessages', 'localeFor', 'locales'],
  ],
  ['@assent/import', imports, ['importPolicy']],
  ['@assent/react', react, [...ADAPTER, 'ConsentProvider']],
  ['@assent/vue', vue, [...ADAPTER, 'consentPlugin']],
]

describe('every exported name is meant', () => {
  it.each(DOORS)('%s', (_, exported, names) => {
    expect(Object.keys(exported).toSorted()).toEqual([...names].toSorted())
    expect(names.length).toBeLessThanOrEqual(20)
  })

  it('React and Vue offer the same words, but for how each is given its consent', () => {
    const words = (exported: object): string[] =>
      Object.keys(exported).filter((name) => name !== 'ConsentProvider' && name !== 'consentPlugin')
    expect(words(react).toSorted()).toEqual(words(vue).toSorted())
  })
})
