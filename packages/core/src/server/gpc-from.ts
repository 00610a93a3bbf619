/**
 * What a request says of Global Privacy Control, as much of a navigator as `watchGpc` reads. Any value but `1` says
 * nothing; where the header came several times, one `1` is enough.
 * @param header the value of `Sec-GPC`, several joined by commas
 * @example
 * watchGpc({ navigator: gpcFrom(request.headers.get('sec-gpc')) })
 * @see https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests
 */
export function gpcFrom(header: string | readonly string[] | null | undefined): {
  readonly globalPrivacyControl: boolean
} {
  const values = String(header ?? '').split(',')
  return { globalPrivacyControl: values.some((value) => value.trim() === '1') }
}
