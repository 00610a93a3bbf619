import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'cs'
const prefix = 'všechny cookies, jejichž název začíná na'
const prefixKey = 'všechny klíče, které začínají na'
const session = 'do zavření prohlížeče'

/** Czech. */
export const cs: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies na tomto webu',
    asks: {
      one: 'S vaším souhlasem ukládá nebo čte jeden poskytovatel informace ve vašem zařízení k těmto účelům:',
      few: 'S vaším souhlasem ukládají nebo čtou {count} poskytovatelé informace ve vašem zařízení k těmto účelům:',
      many: 'S vaším souhlasem ukládá nebo čte {count} poskytovatele informace ve vašem zařízení k těmto účelům:',
      other:
        'S vaším souhlasem ukládá nebo čte {count} poskytovatelů informace ve vašem zařízení k těmto účelům:',
    },
    informs: {
      one: 'Pokud to neodmítnete, ukládá nebo čte jeden poskytovatel informace ve vašem zařízení k těmto účelům:',
      few: 'Pokud to neodmítnete, ukládají nebo čtou {count} poskytovatelé informace ve vašem zařízení k těmto účelům:',
      many: 'Pokud to neodmítnete, ukládá nebo čte {count} poskytovatele informace ve vašem zařízení k těmto účelům:',
      other:
        'Pokud to neodmítnete, ukládá nebo čte {count} poskytovatelů informace ve vašem zařízení k těmto účelům:',
    },
    free: 'Web můžete používat bez ohledu na to, co zvolíte. Svou volbu můžete kdykoli změnit přes „{reopen}“.',
    objection: 'Souhlas není potřeba; zapnuto, dokud přes „{choose}“ nevznesete námitku: {names}.',
    news: {
      one: 'Od vaší volby ze dne {date} přibyla nebo se změnila jedna služba: {names}. Čeká na vaši odpověď. Vaše dřívější odpovědi platí dál.',
      few: 'Od vaší volby ze dne {date} přibyly nebo se změnily {count} služby: {names}. Čekají na vaši odpověď. Vaše dřívější odpovědi platí dál.',
      many: 'Od vaší volby ze dne {date} přibylo nebo se změnilo {count} služby: {names}. Čekají na vaši odpověď. Vaše dřívější odpovědi platí dál.',
      other:
        'Od vaší volby ze dne {date} přibylo nebo se změnilo {count} služeb: {names}. Čekají na vaši odpověď. Vaše dřívější odpovědi platí dál.',
    },
  },
  preferences: {
    title: 'Nastavení cookies',
    text: 'Vyberte, co přijímáte. Vaše volba platí, jakmile ji uložíte.',
  },
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  acknowledge: 'Rozumím',
  policy: 'Zásady používání cookies',
  choose: 'Vybrat podle účelu',
  continueWithout: 'Pokračovat bez souhlasu',
  save: 'Uložit volbu',
  close: 'Zavřít',
  withdraw: 'Odvolat souhlas',
  reopen: 'Spravovat cookies',
  optOut: 'Vaše volby ochrany soukromí',
  details: 'Podrobnosti',
  accept: 'Přijmout',
  refuse: 'Odmítnout',
  onUntilRefused: 'Zapnuto, dokud neodmítnete',
  onUntilObjected: 'Zapnuto, dokud nevznesete námitku: anonymní statistika',
  isNew: 'Nové',
  chosenOn: 'Vaše volba je ze dne {date}.',
  saved: 'Vaše volba je uložena.',
  savedForPage: 'Vaše volba platí jen pro tuto stránku: prohlížeč ji nedokázal uložit.',
  search: 'Hledat službu',
  nothingFound: 'Žádná služba nebyla nalezena.',
  embed: {
    text: 'Tento obsah poskytuje {provider}. Aby se obsah zobrazil, prohlížeč se připojí k serveru tohoto poskytovatele. {provider} pak může ukládat a číst informace ve vašem zařízení.',
    once: 'Zobrazit jednou',
    always: 'Zobrazovat vždy',
  },
  signal: {
    honoured: 'Signál nesouhlasu z vašeho prohlížeče je respektován',
    overruled: 'Vaše volba má přednost před signálem nesouhlasu z prohlížeče',
  },
  exempt: {
    necessary: 'Vždy zapnuto: web to potřebuje',
    'anonymised-statistics': 'Souhlas není potřeba: anonymní statistika',
  },
}

/** Czech, for the cookie policy. */
export const csPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Zásady používání cookies',
  intro:
    'Na této stránce se dozvíte, které cookies používá {site}, kdo je ukládá, k čemu slouží, jak dlouho zůstávají uložené a jak můžete svou volbu změnit.',
  controller: 'Správce osobních údajů: {controller}',
  what: {
    title: 'Co je cookie?',
    text: [
      'Cookie je malý soubor dat, který má svůj název. Web, který navštívíte, ho předá vašemu prohlížeči. Prohlížeč ho určitou dobu uchovává a při dalších návštěvách ho posílá zpět.',
      'Weby mohou ukládat data i do jiných úložišť ve vašem prohlížeči. Co tato stránka říká o cookies, platí i pro tato úložiště.',
    ],
  },
  types: {
    title: 'Druhy cookies',
    necessary: {
      name: 'Nezbytné cookies',
      text: 'Zajišťují to, o co žádáte, například košík, přihlášení nebo vaše nastavení, při přechodu mezi stránkami i při dalších návštěvách.',
    },
    statistical: {
      name: 'Statistické cookies',
      text: 'Zaznamenávají, co návštěvníci na webu dělají, aby bylo zřejmé, jak se web používá.',
    },
    firstParty: {
      name: 'Cookies první strany',
      text: 'Ukládá je web, který navštívíte, nad rámec nezbytných cookies. Mohou shromažďovat osobní údaje, sledovat, co děláte, a sloužit k reklamě.',
    },
    thirdParty: {
      name: 'Cookies třetích stran',
      text: 'Ukládá je jiný web, nebo se ukládají pro jiný web. Ten pak vidí, co zde děláte.',
    },
  },
  consequence: {
    none: 'Váš souhlas není potřeba.',
    anonymous:
      'Váš souhlas není potřeba, pokud je statistika anonymní a nelze v ní nikoho identifikovat. Jinak je předem potřeba váš souhlas.',
    objection:
      'Váš souhlas není potřeba, pokud je statistika anonymní. Námitku můžete kdykoli vznést přes „{change}“.',
    asked: 'Předem je potřeba váš souhlas.',
    untilRefused: 'Jsou povolené, dokud je neodmítnete.',
  },
  used: { title: 'Cookies na webu {site}', none: 'Žádné se nepoužívají.' },
  columns: {
    provider: 'Název poskytovatele služby',
    function: 'Funkce a umístění',
    names: 'Názvy cookies',
    purposes: 'Účely',
    retention: 'Doba uložení',
    party: 'Kdo je ukládá',
    storage: 'Úložiště',
    host: 'Server',
    transfer: 'Předávání mimo EU',
    basis: 'Právní základ',
  },
  location: {
    front: 'veřejná část',
    back: 'administrace',
    both: 'veřejná část a administrace',
  },
  party: { first: 'tento web', third: 'jiný web' },
  storage: {
    cookie: 'Cookie',
    local: 'Místní úložiště',
    session: 'Úložiště relace',
    indexeddb: 'Databáze prohlížeče',
    cache: 'Mezipaměť prohlížeče',
  },
  basis: {
    consent: 'Váš souhlas',
    exempt: 'Souhlas není potřeba',
    objection: 'Souhlas není potřeba; můžete vznést námitku',
    untilRefused: 'Povoleno, dokud neodmítnete',
  },
  answer: {
    allowed: 'Přijato',
    refused: 'Odmítnuto',
    withdrawn: 'Souhlas odvolán',
    none: 'Zatím bez odpovědi',
    exempt: 'Vždy zapnuto',
    unrefused: 'Zapnuto, dokud neodmítnete',
    objectable: 'Zapnuto, dokud nevznesete námitku',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Změna volby',
    text: 'Svou odpověď můžete kdykoli změnit nebo odvolat. Změna platí ihned. Co už na stránce běží, skončí nejpozději po jejím opětovném načtení.',
    change: 'Spravovat cookies',
  },
  own: {
    function: 'Vaše volba ohledně cookies',
    purpose: 'Zapamatování toho, co přijímáte a co odmítáte',
  },
  browsers: {
    title: 'Blokování cookies v prohlížeči',
    text: 'Cookies můžete také smazat nebo zablokovat v nastavení svého prohlížeče. Některé části webu pak nemusí fungovat. Zde je návod:',
  },
  contact: {
    title: 'Kontakt',
    text: 'Dotazy k těmto zásadám posílejte na adresu {contact}.',
  },
  version: 'Verze {version}, {date}',
  changes: {
    title: 'Změny od verze {version}',
    added: 'Přidáno: {name}',
    removed: 'Odebráno: {name}',
    changed: 'Změněno: {name} ({what})',
  },
}
