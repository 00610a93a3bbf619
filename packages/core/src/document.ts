export {
  type CookieRow,
  type CookieSection,
  cookieSectionsFrom,
  type DurationPart,
  durationFrom,
} from './document/cookie-table'
export { textIn } from './model/policy'
export { type NewSince, newSince } from './model/reask'
