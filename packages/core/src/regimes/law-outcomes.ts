import type { Outcomes } from './law-situations'

const granted = {
  granted: ['G', '–'],
  returned: ['G', '–'],
  grantedLast: ['G', '–'],
  grantThenSignal: ['G', '–'],
  grantUnderSignal: ['G', '–'],
} as const

/** Everything but the necessary is asked about. */
export const asksAll: Outcomes = {
  ...granted,
  first: ['?', 'asks'],
  refused: ['d', '–'],
  refusedAll: ['d', '–'],
  withdrawn: ['w', '–'],
  objected: ['?? ??d ??? ??', 'asks'],
  grantedLapsed: ['x', 'asks'],
  refusedLast: ['d', '–'],
  refusedLapsed: ['x', 'asks'],
  tooSoon: ['x', '–'],
  soonEnough: ['x', 'asks'],
  lost: ['?', 'asks'],
  told: ['?', 'asks'],
  signal: ['?', 'asks'],
  unreadable: ['?', 'asks'],
  signalGone: ['?', 'asks'],
  joinedGrant: ['GG GGG GG? GG', 'asks'],
  joinedRefusal: ['d', '–'],
}

/** … but for anonymised statistics, which run without a word. */
export const exemptsAudience: Outcomes = {
  first: ['?? ??E ??? ??', 'asks'],
  refused: ['dd ddE ddd dd', '–'],
  refusedAll: ['dd ddE ddd dd', '–'],
  granted: ['GG GGE GGG GG', '–'],
  withdrawn: ['ww wwE www ww', '–'],
  objected: ['?? ??E ??? ??', 'asks'],
  returned: ['GG GGE GGG GG', '–'],
  grantedLast: ['GG GGE GGG GG', '–'],
  grantedLapsed: ['xx xxE xxx xx', 'asks'],
  refusedLast: ['dd ddE ddd dd', '–'],
  refusedLapsed: ['xx xxE xxx xx', 'asks'],
  tooSoon: ['xx xxE xxx xx', '–'],
  soonEnough: ['xx xxE xxx xx', 'asks'],
  lost: ['?? ??E ??? ??', 'asks'],
  told: ['?? ??E ??? ??', 'asks'],
  signal: ['?? ??E ??? ??', 'asks'],
  unreadable: ['?? ??E ??? ??', 'asks'],
  signalGone: ['?? ??E ??? ??', 'asks'],
  grantThenSignal: ['GG GGE GGG GG', '–'],
  grantUnderSignal: ['GG GGE GGG GG', '–'],
  joinedGrant: ['GG GGE GG? GG', 'asks'],
  joinedRefusal: ['dd ddE ddd dd', '–'],
}

/** … which run until the visitor objects to them by themselves: "Reject all" leaves them on, "Accept all" turns them on again. */
export const objectsToAudience: Outcomes = {
  ...granted,
  first: ['?? ??U ??? ??', 'asks'],
  refused: ['dd ddU ddd dd', '–'],
  refusedAll: ['d', '–'],
  withdrawn: ['ww wwG www ww', '–'],
  objected: ['?? ??d ??? ??', 'asks'],
  grantedLapsed: ['xx xxU xxx xx', 'asks'],
  refusedLast: ['dd ddU ddd dd', '–'],
  refusedLapsed: ['xx xxU xxx xx', 'asks'],
  tooSoon: ['xx xxU xxx xx', '–'],
  soonEnough: ['xx xxU xxx xx', 'asks'],
  lost: ['?? ??l ??? ??', 'asks'],
  told: ['?? ??U ??? ??', 'asks'],
  signal: ['?? ??U ??? ??', 'asks'],
  unreadable: ['?? ??U ??? ??', 'asks'],
  signalGone: ['?? ??U ??? ??', 'asks'],
  joinedGrant: ['GG GGG GG? GG', 'asks'],
  joinedRefusal: ['dd ddU ddd dd', '–'],
}

/** … which run until they are refused with the rest: no exemption, but a law that allows, beside one that exempts. */
export const allowsAudience: Outcomes = {
  ...objectsToAudience,
  refused: ['d', '–'],
  withdrawn: ['w', '–'],
  refusedLast: ['d', '–'],
  refusedLapsed: ['xx xxd xxx xx', 'asks'],
  tooSoon: ['xx xxd xxx xx', '–'],
  soonEnough: ['xx xxd xxx xx', 'asks'],
  joinedRefusal: ['d', '–'],
}

/** Statistics and appearance of a processor run until the visitor refuses; who is no processor is asked about. */
export const allowsProcessors: Outcomes = {
  ...granted,
  first: ['?U ?U? ??? ??', 'asks'],
  refused: ['d', '–'],
  refusedAll: ['d', '–'],
  withdrawn: ['w', '–'],
  objected: ['?U ?Ud ??? ??', 'asks'],
  grantedLapsed: ['xU xUx xxx xx', 'asks'],
  refusedLast: ['d', '–'],
  refusedLapsed: ['xd xdx xxx xx', 'asks'],
  tooSoon: ['xd xdx xxx xx', '–'],
  soonEnough: ['xd xdx xxx xx', 'asks'],
  lost: ['?l ?l? ??? ??', 'asks'],
  told: ['?U ?U? ??? ??', 'asks'],
  signal: ['?U ?U? ??? ??', 'asks'],
  unreadable: ['?U ?U? ??? ??', 'asks'],
  signalGone: ['?U ?U? ??? ??', 'asks'],
  joinedGrant: ['GG GGG GG? GG', 'asks'],
  joinedRefusal: ['d', '–'],
}

/** … and anonymised statistics until they are objected to by themselves. */
export const exceptsProcessors: Outcomes = {
  ...granted,
  first: ['?U ?UU ??? ??', 'asks'],
  refused: ['dd ddU ddd dd', '–'],
  refusedAll: ['d', '–'],
  withdrawn: ['ww wwG www ww', '–'],
  objected: ['?U ?Ud ??? ??', 'asks'],
  grantedLapsed: ['xU xUU xxx xx', 'asks'],
  refusedLast: ['dd ddU ddd dd', '–'],
  refusedLapsed: ['xd xdU xxx xx', 'asks'],
  tooSoon: ['xd xdU xxx xx', '–'],
  soonEnough: ['xd xdU xxx xx', 'asks'],
  lost: ['?l ?ll ??? ??', 'asks'],
  told: ['?U ?UU ??? ??', 'asks'],
  signal: ['?U ?UU ??? ??', 'asks'],
  unreadable: ['?U ?UU ??? ??', 'asks'],
  signalGone: ['?U ?UU ??? ??', 'asks'],
  joinedGrant: ['GG GGG GG? GG', 'asks'],
  joinedRefusal: ['dd ddU ddd dd', '–'],
}

/** As where processors are allowed, and who refused is never asked again. */
export const asksOnce: Outcomes = {
  ...allowsProcessors,
  refusedLapsed: ['d', '–'],
  soonEnough: ['xd xdx xxx xx', '–'],
}

/** Everything runs until the visitor refuses, and the visitor is told. */
export const allowsAll: Outcomes = {
  ...granted,
  first: ['U', 'tells'],
  refused: ['d', '–'],
  refusedAll: ['d', '–'],
  withdrawn: ['w', '–'],
  objected: ['UU UUd UUU UU', '–'],
  grantedLapsed: ['U', '–'],
  refusedLast: ['d', '–'],
  refusedLapsed: ['d', '–'],
  tooSoon: ['d', '–'],
  soonEnough: ['d', '–'],
  lost: ['l', '–'],
  told: ['U', '–'],
  signal: ['U', 'tells'],
  unreadable: ['U', 'tells'],
  signalGone: ['U', 'tells'],
  joinedGrant: ['GG GGG GGU GG', '–'],
  joinedRefusal: ['d', '–'],
}

/** … and the signal stops advertising, and every provider that is no processor. */
export const stopsSale: Outcomes = {
  ...allowsAll,
  signal: ['sU sUs sss sU', 'tells'],
  unreadable: ['sU sUs sss sU', 'tells'],
  signalGone: ['sU sUs sss sU', 'tells'],
  grantThenSignal: ['sG sGs sss sG', '–'],
}

/** … and what declares no kind. */
export const stopsWhatMayBeSale: Outcomes = {
  ...allowsAll,
  signal: ['sU sUs sss ss', 'tells'],
  unreadable: ['sU sUs sss ss', 'tells'],
  signalGone: ['sU sUs sss ss', 'tells'],
  grantThenSignal: ['sG sGs sss ss', '–'],
}

const asksUnderSignal = {
  signal: ['s? s?s sss ss', 'asks'],
  unreadable: ['s? s?s sss ss', 'asks'],
  signalGone: ['s? s?s sss ss', 'asks'],
  grantThenSignal: ['sG sGs sss ss', '–'],
} as const

/** Everything is asked about, and the signal stops what may be a sale. */
export const asksAndStops: Outcomes = { ...asksAll, ...asksUnderSignal }

/** … but for anonymised statistics, which are allowed until they are refused. */
export const allowsAudienceAndStops: Outcomes = { ...allowsAudience, ...asksUnderSignal }

/** Processors are allowed, others are asked about, and the signal stops what may be a sale: nothing is left to be asked about. */
export const allowsProcessorsAndStops: Outcomes = {
  ...allowsProcessors,
  signal: ['sU sUs sss ss', 'tells'],
  unreadable: ['sU sUs sss ss', 'tells'],
  signalGone: ['sU sUs sss ss', 'tells'],
  grantThenSignal: ['sG sGs sss ss', '–'],
}
