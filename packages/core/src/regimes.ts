export type { Regime } from './model/regime'
export { eu } from './regimes/eu'
