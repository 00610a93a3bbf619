export type { Effect } from './consent'
export { type GateScriptsOptions, gateScripts } from './effects/gate/gate-scripts'
export { stillRunning } from './model/snapshot'
