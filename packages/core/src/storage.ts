export type { ChoiceStorage } from './consent'
export { type CookieStorageOptions, cookieStorage } from './effects/storage/cookie-storage'
export { memoryStorage } from './effects/storage/memory-storage'
export { decodeChoice, encodeChoice } from './model/codec'
