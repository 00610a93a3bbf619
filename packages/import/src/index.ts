export type { Format } from './format'
export { type ImportedPolicy, type ImportOptions, importPolicy } from './import-policy'
export type { LeftOver, LeftOverReason } from './left-over'
