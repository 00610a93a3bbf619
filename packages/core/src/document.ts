export {
  type CookieRow,
  type CookieSection,
  cookieSectionsFrom,
  type DurationPart,
  durationFrom,
} from './document/cookie-table'
export { textIn } from './model/policy'
export { newSince } from './model/reask'
