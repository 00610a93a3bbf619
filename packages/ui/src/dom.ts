export { createNode } from './dom/create-node'
export {
  type MountOptions,
  mountBanner,
  mountCookiePolicy,
  mountPreferences,
  mountPreferencesButton,
} from './dom/mount'
