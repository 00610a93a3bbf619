import { cookieStorage, memoryStorage } from '@assent/core/storage'
import { expect, it } from 'vitest'
import { describeStorage } from './describe-storage'

let memory = memoryStorage()

describeStorage({
  name: 'memoryStorage',
  create: () => memory,
  clear: () => {
    memory = memoryStorage()
  },
})

describeStorage({
  name: 'cookieStorage',
  create: () => cookieStorage(),
  clear: () => {
    document.cookie = 'cookies_preferences=; Path=/; Max-Age=0'
  },
})

it('keeps the choice under the name of the seed, or under another', () => {
  cookieStorage().write('1.a.accept.x', 60)
  cookieStorage({ name: 'eu-consent' }).write('1.a.reject.!x', 60)
  expect(document.cookie).toContain('cookies_preferences=1.a.accept.x')
  expect(document.cookie).toContain('eu-consent=1.a.reject.!x')
  expect(cookieStorage({ name: 'consent' }).read()).toBeNull()
})
