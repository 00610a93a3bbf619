export { createNode } from './dom/create-node'
export { embedPlaceholder } from './dom/embed-placeholder'
export {
  type MountOptions,
  mountBanner,
  mountCookiePolicy,
  mountPreferences,
  mountPreferencesButton,
  mountSaved,
  mountSignalStatus,
} from './dom/mount'
