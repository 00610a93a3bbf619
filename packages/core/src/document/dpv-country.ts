import { type DpvNode, refTo } from './dpv-node'
import { lineIn } from './wording'

/** The countries that DPV's `loc` extension has: those of ISO 3166-1. */
const KNOWN =
  /^(A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$/

/** A country as a term, or what was written for one that has none: `XK`. */
export function countryFrom(code: string): DpvNode {
  if (KNOWN.test(code)) return refTo(`loc:${code}`)
  return { '@type': 'dpv:Country', 'dct:identifier': lineIn(code, '') }
}
