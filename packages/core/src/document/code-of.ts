import { ConsentError, type ConsentErrorCode } from '../model/error'
import { policyFromJson } from './policy-from-json'

/** For tests: the code with which `policyFromJson` refuses something, `null` where it takes it; nothing else may be thrown. */
export function codeOf(json: unknown): ConsentErrorCode | null {
  try {
    policyFromJson(json)
  } catch (error) {
    if (error instanceof ConsentError) return error.code
    throw error
  }
  return null
}
