import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'hu'
const prefix = 'minden süti, amelynek a neve így kezdődik:'
const prefixKey = 'minden kulcs, amely így kezdődik:'
const session = 'a böngésző bezárásáig'

/** Hungarian, in the usual words of public bodies. */
export const hu: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Sütik ezen a honlapon',
    asks: {
      one: 'Az Ön hozzájárulásával egy szolgáltató információkat tárol vagy olvas az Ön eszközén a következő célokból:',
      other:
        'Az Ön hozzájárulásával {count} szolgáltató információkat tárol vagy olvas az Ön eszközén a következő célokból:',
    },
    informs: {
      one: 'Hacsak Ön ezt el nem utasítja, egy szolgáltató információkat tárol vagy olvas az Ön eszközén a következő célokból:',
      other:
        'Hacsak Ön ezt el nem utasítja, {count} szolgáltató információkat tárol vagy olvas az Ön eszközén a következő célokból:',
    },
    free: 'A honlapot bármelyik választás esetén használhatja, és a döntését bármikor módosíthatja itt: „{reopen}”.',
    objection:
      'Nem kell hozzájárulás, bekapcsolva marad, amíg Ön nem tiltakozik („{choose}”): {names}.',
    news: {
      one: 'Egy szolgáltatás új vagy megváltozott az Ön legutóbbi döntése ({date}) óta: {names}. Ez a szolgáltatás az Ön válaszára vár. A korábbi válaszai nem változnak.',
      other:
        '{count} szolgáltatás új vagy megváltozott az Ön legutóbbi döntése ({date}) óta: {names}. Ezek a szolgáltatások az Ön válaszára várnak. A korábbi válaszai nem változnak.',
    },
  },
  preferences: {
    title: 'Sütibeállítások',
    text: 'Válassza ki, mit fogad el. A választásai a mentéssel lépnek érvénybe.',
  },
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  acknowledge: 'Rendben',
  policy: 'Tájékoztató a sütikről',
  choose: 'Választás célonként',
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
  onUntilObjected: 'Tiltakozásig bekapcsolva: anonim statisztika',
  isNew: 'Új',
  // The date ends in a full stop of its own.
  chosenOn: 'A döntés dátuma: {date}',
  saved: 'A választásait elmentettük.',
  savedForPage:
    'A választásai csak erre az oldalra érvényesek: a böngésző nem tudta elmenteni őket.',
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
  prefixKey,
  session,
  title: 'Tájékoztató a sütikről',
  intro:
    'Ezen az oldalon arról olvashat, hogy milyen sütiket használ {site}, ki helyezi el őket, milyen célból és mennyi időre, és hogyan módosíthatja a döntését.',
  controller: 'Adatkezelő: {controller}',
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
      text: 'Azt biztosítják, amit Ön kér, például a kosarat, a bejelentkezést vagy a beállításait, oldalról oldalra és látogatásról látogatásra.',
    },
    statistical: {
      name: 'Statisztikai sütik',
      text: 'Azt rögzítik, hogy mit tesznek a látogatók a honlapon. Ebből látható, hogyan használják a honlapot.',
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
    none: 'Ezekhez nem kell az Ön hozzájárulása.',
    anonymous:
      'Ezekhez nem kell az Ön hozzájárulása, amíg a statisztika anonim, és senki sem azonosítható belőle. Egyébként előbb az Ön hozzájárulása szükséges.',
    objection:
      'Ezekhez nem kell az Ön hozzájárulása, amíg a statisztika anonim. Bármikor tiltakozhat itt: „{change}”.',
    asked: 'Ezekhez előbb az Ön hozzájárulása szükséges.',
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
    allowed: 'Ön elfogadta',
    refused: 'Ön elutasította',
    withdrawn: 'Ön visszavonta a hozzájárulását',
    none: 'Ön még nem válaszolt',
    exempt: 'Mindig bekapcsolva',
    unrefused: 'Elutasításig bekapcsolva',
    objectable: 'Tiltakozásig bekapcsolva',
    each: '{status}: {names}',
  },
  choice: {
    title: 'A döntés módosítása',
    text: 'A válaszát bármikor módosíthatja vagy visszavonhatja. A módosítás azonnal érvényes; ami már fut az oldalon, az legkésőbb az oldal újratöltésekor leáll.',
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
