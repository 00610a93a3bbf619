import type { Effect } from '../consent'
import type { ReadyService } from '../model/policy'
import { ownGlobals, type VendorOptions, vendorEffect } from '../vendor-effect'

/** Which account of LinkedIn measures. */
export interface LinkedinOptions extends VendorOptions {
  /** The partner id. */
  readonly partnerId: string
  /** @default 'https://snap.licdn.com/li.lms-analytics/insight.min.js' */
  readonly src?: string
}

type Command = readonly [name: string, parameters?: object]

interface Lintrk {
  (...command: Command): void
  q: Command[]
}

interface LinkedinPage {
  lintrk?: Lintrk
  _linkedin_partner_id?: string
  _linkedin_data_partner_ids?: string[]
}

/**
 * LinkedIn Insight Tag, loaded when the visitor agrees and not before. It knows no withdrawal: that asks for a reload.
 * @see https://www.linkedin.com/help/lms/answer/a418880
 */
export function linkedin({
  partnerId,
  src = 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  ...options
}: LinkedinOptions): Effect {
  return vendorEffect(options, {
    name: 'linkedin',
    load: src,
    bootstrap() {
      const page = ownGlobals<LinkedinPage>()
      page._linkedin_partner_id = partnerId
      page._linkedin_data_partner_ids ??= []
      page._linkedin_data_partner_ids.push(partnerId)
      const stub: Lintrk = Object.assign(
        (...command: Command): void => {
          stub.q.push(command)
        },
        { q: [] },
      )
      page.lintrk ??= stub
    },
  })
}

/**
 * LinkedIn Insight Tag, for a policy: `{ ...linkedinService, id: 'linkedin', category: 'advertising' }`.
 * @see LinkedIn, independent controller addendum: "we use such Customer Personal Data for our own purposes"
 */
export const linkedinService: ReadyService = {
  vendor: 'linkedin',
  provider: 'LinkedIn',
  role: 'controller',
  function: {
    en: 'Measurement of advertisements on LinkedIn, and audiences for them',
    fr: 'Mesure des publicités sur LinkedIn, et audiences publicitaires',
  },
  hosts: ['snap.licdn.com', '*.ads.linkedin.com', 'www.linkedin.com'],
  trackers: [
    {
      name: 'li_fat_id',
      party: 'first',
      purpose: {
        en: 'To recognise members of LinkedIn who came from an advertisement',
        fr: 'Reconnaître les membres de LinkedIn venus d’une publicité',
      },
      retention: 'P30D',
    },
    {
      name: 'li_giant',
      party: 'first',
      purpose: {
        en: 'To recognise groups of members of LinkedIn',
        fr: 'Reconnaître des groupes de membres de LinkedIn',
      },
      retention: 'P7D',
    },
    {
      name: 'ln_or',
      party: 'first',
      purpose: {
        en: 'To learn whether this site is measured',
        fr: 'Savoir si ce site fait l’objet d’une mesure',
      },
      retention: 'P1D',
    },
    {
      name: 'li_adsId',
      storage: 'local',
      party: 'first',
      purpose: { en: 'To tell visitors apart', fr: 'Distinguer les visiteurs' },
      retention: 'P1Y',
    },
    {
      name: 'bcookie',
      party: 'third',
      purpose: {
        en: 'To tell browsers apart across sites',
        fr: 'Distinguer les navigateurs d’un site à l’autre',
      },
      retention: 'P1Y',
    },
    {
      name: 'bscookie',
      party: 'third',
      purpose: {
        en: 'To know browsers from which members logged in safely',
        fr: 'Connaître les navigateurs depuis lesquels un membre s’est connecté en sécurité',
      },
      retention: 'P1Y',
    },
    {
      name: 'li_sugr',
      party: 'third',
      purpose: {
        en: 'To guess the identity of visitors outside Europe',
        fr: 'Deviner l’identité des visiteurs hors d’Europe',
      },
      retention: 'P90D',
    },
    {
      name: 'UserMatchHistory',
      party: 'third',
      purpose: {
        en: 'To match identifiers for advertising',
        fr: 'Rapprocher des identifiants pour la publicité',
      },
      retention: 'P30D',
    },
    {
      name: 'AnalyticsSyncHistory',
      party: 'third',
      purpose: {
        en: 'To know when identifiers were last matched',
        fr: 'Savoir quand des identifiants ont été rapprochés',
      },
      retention: 'P30D',
    },
    {
      name: { prefix: 'lms_' },
      party: 'third',
      purpose: {
        en: 'To recognise members of LinkedIn on other sites',
        fr: 'Reconnaître les membres de LinkedIn sur d’autres sites',
      },
      retention: 'P30D',
    },
    {
      name: 'lidc',
      party: 'third',
      purpose: { en: 'To choose a data centre', fr: 'Choisir un centre de données' },
      retention: 'P1D',
    },
  ],
}
