export { memoryStorage } from './effects/storage/memory-storage'
export { createTestConsent, type TestVisitor } from './testing/create-test-consent'
