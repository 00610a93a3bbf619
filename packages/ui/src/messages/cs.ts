import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'cs'
const prefix = 'všechny cookies, jejichž název začíná na'
const session = 'do zavření prohlížeče'

/** Czech. */
export const cs: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Vaše volba ohledně cookies',
    text: 'Některé služby na tomto webu ukládají nebo čtou informace ve vašem zařízení. Čekají na vaši odpověď, kterou můžete kdykoli změnit.',
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
    text: 'Vyberte, co povolíte. Dokud volbu neuložíte, nic se nezapne.',
  },
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  choose: 'Vybrat',
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
  isNew: 'Nové',
  chosenOn: 'Vaše volba je ze dne {date}.',
  saved: 'Vaše volba je uložena.',
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
  session,
  title: 'Zásady používání cookies',
  intro:
    'Na této stránce se dozvíte, které cookies používá {site}, kdo je ukládá, k čemu slouží, jak dlouho zůstávají uložené a jak můžete svou volbu změnit.',
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
      text: 'Zajišťují to, o co žádáte. Pamatují si například košík, přihlášení nebo vaše nastavení při přechodu na další stránku a při další návštěvě.',
    },
    statistical: {
      name: 'Statistické cookies',
      text: 'Sledují, co návštěvníci na webu dělají. Z toho se zjišťuje, jak se web používá.',
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
    none: 'Souhlas není potřeba.',
    anonymous:
      'Souhlas není potřeba, pokud je statistika anonymní a nelze v ní nikoho dohledat. Jinak je předem potřeba váš souhlas.',
    objection: 'Souhlas není potřeba a můžete vznést námitku.',
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
    allowed: 'Povolujete je.',
    refused: 'Odmítáte je.',
    partly: 'Povolujete některé z nich.',
    none: 'Vaše odpověď zatím chybí.',
    exempt: 'Jsou vždy zapnuté.',
  },
  choice: {
    title: 'Změna volby',
    text: 'Svou odpověď můžete kdykoli změnit nebo odvolat. Změna platí ihned.',
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
