export { gpcFrom } from './server/gpc-from'
export { gpcResource, type Resource } from './server/gpc-resource'
export { type HeaderStorageOptions, headerStorage } from './server/header-storage'
