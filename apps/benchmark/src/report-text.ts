/** What the page of documentation says besides its figures. */

export const ON_REACT =
  'React is part of every page here, of the one without a banner too, which renders nothing with it.'

export const METHOD = `## What the rows say

Each visit has a browser context of its own: no cookies, no cache. Rounds go through all pages, each round beginning one
page further on; a first round is not counted. Figures are medians. The visitor waits a second after the banner has
appeared, then clicks on accept with the mouse. The viewport is 1280 × 720. **No banner** is the same page without a
library; there the heading is what is waited for and clicked.

- **script start → banner**: from the first line of the page's scripts until the frame has been drawn in which the accept
  button has a box, is not transparent, and is what a pointer at its middle hits. Looked for once a frame, so in steps of
  about 17 ms. A banner that fades or slides in counts from its first such frame. Where the page itself has not been drawn
  by then, drawing it is included.
- **page opened → banner**: the same, from the navigation on: with fetching over loopback and parsing.
- **click on accept → next paint**: from the time stamp of the click until the next frame has been drawn by the main thread.
  Includes the wait for that frame, 0 to 17 ms by chance.
- **layout shift**: all shifts without recent input, summed over the visit. **long tasks**: tasks over 50 ms, over the visit.
- **processor ÷ 4**: Chromium's own throttling of the main thread, four times.
- **elements**, **heap**: with the banner standing and after garbage collection, less those of the page without a banner;
  medians of 3 visits. Hidden panels count where a library has built them by then.
- **JS + CSS**: every file that the first visit fetched, by brotli at its best, with the site's own texts and settings in it.
- **strict policy**: whether the banner appears within 5 s under \`require-trusted-types-for 'script'; script-src 'self';
  style-src 'self'\`, and how often it runs into that policy.
- **alike**: whether accept and reject on the first layer have the same width and height in whole pixels, font weight and
  background. A differing width may come from the length of the text alone.`

export const SET_UP = `## What was set up

Four categories that the visitor decides on, with one service each where a library has services; English; a banner with
accept and reject, the preferences behind it, the library's own stylesheet; everything else as the library has it by
default. Bundled by esbuild: ES modules, minified, for ES2022. A library with a banner for plain pages is measured there;
one that draws its banner with React only is measured on React, beside Assent on React.`

export const LEFT_OUT = `## What was left out

- Hosted services (Cookiebot, OneTrust, Didomi, Usercentrics and their like): they come from their own servers, for an
  account, and nothing here leaves the machine.
- The headless cores of c15t and CookieYes, and PolicyStack: they bring no banner of their own.
- Other open libraries: not set up yet. Nothing is said about them.`

export const LIMITS = `## What not to conclude

- **Not how fast a site will be.** A page of text on loopback, one machine, one browser. Networks, other scripts and real
  processors change the figures, and can change their order.
- **Not which library is better.** They do not do the same: Klaro brings all its languages, tarteaucitron more than 200
  ready services, c15t the client of a server that keeps records. Bytes and milliseconds pay for that.
- **Not lawfulness.** That two buttons look alike is one condition among many, and another configuration can change it.
- **Not a ranking by small differences.** Below a frame (17 ms), or inside the middle half of the visits, there is none.
- Defaults were measured. Libraries can be configured to be faster or slower, lighter or heavier; so can Assent.
- The authors of Assent wrote the benchmark and chose its rows. Every setup is in \`apps/benchmark/pages\`, to be corrected.`
