import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'hu'
const prefix = 'minden süti, amelynek a neve így kezdődik:'
const session = 'a böngésző bezárásáig'

/** Hungarian, in the usual words of public bodies. */
export const hu: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Az Ön döntése a sütikről',
    text: 'Ezen a honlapon egyes szolgáltatások információkat tárolnak vagy olvasnak az Ön eszközén. Ezek a szolgáltatások az Ön válaszára várnak. A válaszát bármikor módosíthatja.',
    news: {
      one: 'Egy szolgáltatás új vagy megváltozott az Ön legutóbbi döntése ({date}) óta: {names}. Ez a szolgáltatás az Ön válaszára vár. A korábbi válaszai nem változnak.',
      other:
        '{count} szolgáltatás új vagy megváltozott az Ön legutóbbi döntése ({date}) óta: {names}. Ezek a szolgáltatások az Ön válaszára várnak. A korábbi válaszai nem változnak.',
    },
  },
  preferences: {
    title: 'Sütibeállítások',
    text: 'Válassza ki, mit engedélyez. A mentésig semmi sem kapcsol be.',
  },
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  choose: 'Választás',
  continueWithout: 'Folytatás elfogadás nélkül',
  save: 'Választásaim mentése',
  close: 'Bezárás',
  withdraw: 'Hozzájárulásom visszavonása',
  reopen: 'Sütik kezelése',
  optOut: 'Az Ön adatvédelmi döntései',
  details: 'Részletek',
  accept: 'Elfogadás',
  refuse: 'Elutasítás',
  onUntilRefused: 'Elutasításig bekapcsolva',
  isNew: 'Új',
  // The date ends in a full stop of its own.
  chosenOn: 'A döntés dátuma: {date}',
  saved: 'A választásait elmentettük.',
  search: 'Szolgáltatás keresése',
  nothingFound: 'Nincs ilyen szolgáltatás.',
  embed: {
    text: 'Ennek a tartalomnak a szolgáltatója: {provider}. A megjelenítéshez a böngésző kapcsolódik a szolgáltatóhoz. A szolgáltató ekkor információkat tárolhat és olvashat az Ön eszközén.',
    once: 'Megjelenítés egyszer',
    always: 'Megjelenítés mindig',
  },
  signal: {
    honoured: 'A honlap követi a böngésző elutasítási (opt-out) jelzését',
    overruled: 'Az Ön döntése felülírja a böngésző elutasítási (opt-out) jelzését',
  },
  exempt: {
    necessary: 'Mindig bekapcsolva: a honlaphoz szükséges',
    'anonymised-statistics': 'Nem kell hozzájárulás: anonim statisztika',
  },
}

/** Hungarian, for the cookie policy. */
export const huPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Tájékoztató a sütikről',
  intro:
    'Ezen az oldalon arról olvashat, hogy milyen sütiket használ {site}, ki helyezi el őket, milyen célból és mennyi időre, és hogyan módosíthatja a döntését.',
  what: {
    title: 'Mi az a süti?',
    text: [
      'A süti egy kis méretű adat, amelynek neve van. A honlap, amelyet meglátogat, átadja a böngészőnek. A böngésző egy ideig megőrzi, és a következő látogatásakor visszaküldi a honlapnak.',
      'A honlapok a böngésző más tárhelyein is tárolhatnak adatokat. Amit ez az oldal a sütikről ír, az ezekre a tárhelyekre is vonatkozik.',
    ],
  },
  types: {
    title: 'A sütik fajtái',
    necessary: {
      name: 'Szükséges sütik',
      text: 'Azt végzik el, amit Ön kér. Például oldalról oldalra és látogatásról látogatásra megjegyzik a kosarát, a bejelentkezését vagy a beállításait.',
    },
    statistical: {
      name: 'Statisztikai sütik',
      text: 'Azt követik, hogy mit tesznek a látogatók a honlapon. Ebből látható, hogyan használják a honlapot.',
    },
    firstParty: {
      name: 'Első féltől származó sütik',
      text: 'Az a honlap helyezi el őket, amelyet meglátogat, de a működéséhez nem szükségesek. Személyes adatokat gyűjthetnek, követhetik, hogy Ön mit tesz, és hirdetésekhez is felhasználhatók.',
    },
    thirdParty: {
      name: 'Harmadik féltől származó sütik',
      text: 'Egy másik honlap helyezi el őket, vagy egy másik honlap számára kerülnek az eszközére. Ez a másik honlap így látja, hogy Ön mit tesz itt.',
    },
  },
  consequence: {
    none: 'A használatukhoz nem kell hozzájárulás.',
    anonymous:
      'A használatukhoz nem kell hozzájárulás, amíg a statisztika anonim, és senki sem azonosítható belőle. Egyébként előbb az Ön hozzájárulása szükséges.',
    objection: 'A használatukhoz nem kell hozzájárulás, de Ön tiltakozhat ellene.',
    asked: 'A használatukhoz előbb az Ön hozzájárulása szükséges.',
    untilRefused: 'Engedélyezve vannak, amíg el nem utasítja őket.',
  },
  used: { title: 'Sütik ezen a honlapon: {site}', none: 'Nincsenek sütik.' },
  columns: {
    provider: 'A szolgáltató neve',
    function: 'Funkció és hely',
    names: 'A süti(k) neve',
    purposes: 'Célok',
    retention: 'Megőrzési idő',
    party: 'Ki helyezi el',
    storage: 'A tárolás helye',
    host: 'Kiszolgáló',
    transfer: 'Továbbítás az EU-n kívülre',
    basis: 'Jogalap',
  },
  location: {
    front: 'nyilvános rész',
    back: 'adminisztrációs rész',
    both: 'nyilvános és adminisztrációs rész',
  },
  party: { first: 'ez a honlap', third: 'másik honlap' },
  storage: {
    cookie: 'Süti',
    local: 'Helyi tárhely',
    session: 'Munkamenet-tárhely',
    indexeddb: 'A böngésző adatbázisa',
    cache: 'A böngésző gyorsítótára',
  },
  basis: {
    consent: 'Az Ön hozzájárulása',
    exempt: 'Nem kell hozzájárulás',
    objection: 'Nem kell hozzájárulás; Ön tiltakozhat',
    untilRefused: 'Elutasításig engedélyezve',
  },
  answer: {
    allowed: 'Ön engedélyezi őket.',
    refused: 'Ön elutasítja őket.',
    partly: 'Ön egy részüket engedélyezi.',
    none: 'Ön még nem válaszolt.',
    exempt: 'Mindig be vannak kapcsolva.',
  },
  choice: {
    title: 'A döntés módosítása',
    text: 'A válaszát bármikor módosíthatja vagy visszavonhatja. A módosítás azonnal érvényes.',
    change: 'Sütik kezelése',
  },
  own: {
    function: 'Az Ön döntése a sütikről',
    purpose: 'Annak megjegyzése, hogy mit fogad el és mit utasít el',
  },
  browsers: {
    title: 'Sütik letiltása a böngészőben',
    text: 'A sütiket a böngésző beállításaiban is törölheti vagy letilthatja. Ekkor előfordulhat, hogy a honlap egyes részei nem működnek. Így teheti meg:',
  },
  contact: {
    title: 'Kapcsolat',
    text: 'A tájékoztatóval kapcsolatos kérdéseit ide küldheti: {contact}.',
  },
  version: 'Verzió: {version}, {date}',
  changes: {
    title: 'Változások a korábbi verzió ({version}) óta',
    added: 'Hozzáadva: {name}',
    removed: 'Eltávolítva: {name}',
    changed: 'Módosítva: {name} ({what})',
  },
}
