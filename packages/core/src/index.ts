export type {
  CategoryId,
  ChoiceStorage,
  Consent,
  ConsentOptions,
  Effect,
  Explanation,
  Listener,
  Register,
  ServiceId,
  Stop,
} from './consent'
export { createConsent } from './create-consent'
export type { Answer, Choice, Method, Selection, Stamp } from './model/choice'
export { definePolicy } from './model/define-policy'
export { ConsentError, type ConsentErrorCode } from './model/error'
export type { Permission, Permissions } from './model/permissions'
export type {
  Category,
  CategoryKind,
  Exemption,
  Kept,
  Location,
  Notice,
  Policy,
  ReadyService,
  Retention,
  Role,
  Service,
  Text,
  Tracker,
} from './model/policy'
export type { ExemptionRule, Regime, Rule, SignalRule } from './model/regime'
export type { Signal } from './model/signal'
export type { Snapshot } from './model/snapshot'
export type { ConsentEvent, MemoryState } from './model/transition'
export type { VendorOptions } from './vendor-effect'
export { whenAllowed } from './when-allowed'
