export { type AdapterUnderTest, describeAdapter, type Portal } from './describe-adapter'
export { describeRenderer, type RendererUnderTest } from './describe-renderer'
export { describeStorage, type StorageUnderTest } from './describe-storage'
export { type PortalCategory, type PortalService, portalConsent, portalPolicy } from './portal'
