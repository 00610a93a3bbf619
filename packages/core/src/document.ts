export { type Change, changesBetween } from './document/changes'
export { checkExemptions } from './document/check-exemptions'
export { type CookiePolicyOptions, cookiePolicyFrom, type PartId } from './document/cookie-policy'
export { type DpvController, type DpvDocument, type DpvOptions, dpvFrom } from './document/dpv'
export { markdownFrom } from './document/markdown'
export { plainTextFrom } from './document/plain-text'
export type {
  Block,
  Column,
  ColumnId,
  Inline,
  Line,
  PolicyDocument,
  Section,
  TableBlock,
} from './document/policy-document'
export { policyFromJson } from './document/policy-from-json'
export type { PolicyMessages, TrackerMessages, TypeMessages } from './document/policy-messages'
export { filledIn, nameIn, retentionIn } from './document/wording'
export { type DurationPart, durationFrom } from './model/duration'
export { termsIn } from './model/permissions'
export { textIn } from './model/policy'
export { answeredAt, askedIn, type NewSince, newSince } from './model/reask'
export type { Terms } from './model/rule-of'
