export type { Effect } from './consent'
export { type CheckGatesOptions, checkGates } from './effects/check-gates/check-gates'
export {
  type EraseTrackersOptions,
  type Erasure,
  eraseTrackers,
  type Left,
} from './effects/erase-trackers/erase-trackers'
export {
  type FollowAccountOptions,
  followAccount,
} from './effects/follow-account/follow-account'
export { type GateEmbedsOptions, gateEmbeds } from './effects/gate/gate-embeds'
export { type GateScriptsOptions, gateScripts } from './effects/gate/gate-scripts'
export { type GuardOptions, guard } from './effects/guard/guard'
export { type PageLifecycleOptions, pageLifecycle } from './effects/page-lifecycle/page-lifecycle'
export { type Channel, type SyncTabsOptions, syncTabs } from './effects/sync-tabs/sync-tabs'
export { type WatchGpcOptions, watchGpc } from './effects/watch-gpc/watch-gpc'
export { type SignalStatus, signalStatus } from './model/signal-status'
export { stillRunning } from './model/snapshot'
