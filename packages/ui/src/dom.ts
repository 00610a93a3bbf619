export { createNode } from './dom/create-node'
export { embedPlaceholder } from './dom/embed-placeholder'
export {
  type MountOptions,
  mountBanner,
  mountCookiePolicy,
  mountPreferences,
  mountPreferencesButton,
  mountSignalStatus,
} from './dom/mount'
