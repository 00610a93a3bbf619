/** Numbers in words, English and French, whose sum is what they say together: `vingt-quatre`, `thirty six`. */
const WORDS: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
  },
  ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  ...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10 },
  ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20 },
  ...{ trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
}
const FOURSCORE = /\bquatre[ -]vingts?\b/
const WORD = Object.keys(WORDS).join('|')

// No number goes on for long, and a pattern that does tries every beginning to the end.
/** What finds a number: digits, with a fraction or in groups of three, or words. */
export const NUMBER: string = `\\d{1,3}(?:[ .,]\\d{3}){1,4}(?!\\d)|\\d+(?:[.,]\\d+)?|(?:${WORD}|vingts)(?:[ -](?:et )?(?:${WORD}|vingts)){0,5}`

/** The number that {@link NUMBER} found. */
export function numberFrom(text: string): number {
  if (/^\d{1,3}([ .,]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ''))
  if (/^\d/.test(text)) return Number(text.replace(',', '.'))
  const rest = text.replace(FOURSCORE, ' ')
  const start = rest === text ? 0 : 80
  return rest.split(/[ -]/).reduce((sum, word) => sum + (WORDS[word] ?? 0), start)
}
