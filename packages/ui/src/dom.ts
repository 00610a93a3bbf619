export { createNode } from './dom/create-node'
export {
  type MountOptions,
  mountBanner,
  mountCookiePolicy,
  mountPreferences,
  mountPreferencesButton,
  mountSignalStatus,
} from './dom/mount'
