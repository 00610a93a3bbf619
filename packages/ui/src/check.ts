export { checkViews, viewFindings } from './check/check-views'
export type { ViewFinding, ViewRule } from './check/finding'
