import type { Policy } from '@assent/core'

/** Texts that are something else than text in one format or another. */
export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</title></style></textarea></table><svg onload=alert(1)>',
  '<!-- <![CDATA[ --> <?php ?>',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '[click](javascript:alert(1))',
  '](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example www.evil.example someone@evil.example',
  '[a]: https://evil.example',
  '| --- | --- |',
  'a | b \\| c',
  '`code` ``` ~~~ **bold** __bold__ ~~gone~~',
  '# heading',
  '+ item',
  '1. item',
  '1) item',
  '- [x] done',
  '> quotation',
  '---',
  '===',
  '[^1] [^1]: note',
  'line\nbreak\r\nbreak\u2028break\u0000nul',
  '\n\n# new paragraph\n\n<div>',
  '\u202eevil\u2066 \u2067override',
  '__proto__',
  '{{7*7}} {count} {site}',
  '\\',
  '\\\\[x](javascript:alert(1))',
]

/** A policy whose every text is the attack. */
export function policyOf(attack: string): Policy {
  return {
    notice: { site: attack, contact: attack, version: attack, date: attack },
    categories: [{ id: 'a', label: attack, description: attack }],
    services: [
      {
        id: 's',
        category: 'a',
        provider: attack,
        function: attack,
        hosts: [attack],
        transfers: [attack],
        trackers: [
          { name: attack, purpose: attack, retention: 'P1D' },
          { name: { prefix: attack }, purpose: attack, retention: 'session' },
        ],
      },
    ],
  }
}
