import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'lv'
const prefix = 'visas sīkdatnes, kuru nosaukums sākas ar'
const prefixKey = 'visas atslēgas, kas sākas ar'
const session = 'līdz pārlūkprogrammas aizvēršanai'

/** Latvian. */
export const lv: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Sīkdatnes šajā vietnē',
    asks: {
      zero: 'Ar jūsu piekrišanu {count} pakalpojumu sniedzēji saglabā vai nolasa informāciju jūsu ierīcē šādiem nolūkiem:',
      one: 'Ar jūsu piekrišanu {count} pakalpojumu sniedzējs saglabā vai nolasa informāciju jūsu ierīcē šādiem nolūkiem:',
      other:
        'Ar jūsu piekrišanu {count} pakalpojumu sniedzēji saglabā vai nolasa informāciju jūsu ierīcē šādiem nolūkiem:',
    },
    informs: {
      zero: 'Ja jūs to nenoraidāt, {count} pakalpojumu sniedzēji saglabā vai nolasa informāciju jūsu ierīcē šādiem nolūkiem:',
      one: 'Ja jūs to nenoraidāt, {count} pakalpojumu sniedzējs saglabā vai nolasa informāciju jūsu ierīcē šādiem nolūkiem:',
      other:
        'Ja jūs to nenoraidāt, {count} pakalpojumu sniedzēji saglabā vai nolasa informāciju jūsu ierīcē šādiem nolūkiem:',
    },
    free: 'Vietni varat lietot neatkarīgi no savas izvēles, ko jebkurā laikā varat mainīt sadaļā „{reopen}”.',
    objection: 'Piekrišana nav vajadzīga, ieslēgts, kamēr neiebilstat sadaļā „{choose}”: {names}.',
    news: {
      zero: 'Kopš jūsu izvēles ({date}) ir pievienoti vai mainīti {count} pakalpojumi: {names}. Tie gaida jūsu atbildi. Jūsu iepriekšējās atbildes paliek spēkā.',
      one: 'Kopš jūsu izvēles ({date}) ir pievienots vai mainīts {count} pakalpojums: {names}. Tas gaida jūsu atbildi. Jūsu iepriekšējās atbildes paliek spēkā.',
      other:
        'Kopš jūsu izvēles ({date}) ir pievienoti vai mainīti {count} pakalpojumi: {names}. Tie gaida jūsu atbildi. Jūsu iepriekšējās atbildes paliek spēkā.',
    },
  },
  preferences: {
    title: 'Sīkdatņu iestatījumi',
    text: 'Izvēlieties, ko pieņemat. Izvēle stājas spēkā, tiklīdz to saglabājat.',
  },
  acceptAll: 'Pieņemt visas',
  rejectAll: 'Noraidīt visas',
  acknowledge: 'Sapratu',
  policy: 'Sīkdatņu politika',
  choose: 'Izvēlēties pēc nolūka',
  continueWithout: 'Turpināt nepieņemot',
  save: 'Saglabāt manu izvēli',
  close: 'Aizvērt',
  withdraw: 'Atsaukt manu piekrišanu',
  reopen: 'Pārvaldīt sīkdatnes',
  optOut: 'Jūsu privātuma izvēles',
  details: 'Sīkāk',
  accept: 'Pieņemt',
  refuse: 'Noraidīt',
  onUntilRefused: 'Ieslēgts, kamēr nenoraidāt',
  onUntilObjected: 'Ieslēgts, kamēr neiebilstat: anonīma statistika',
  isNew: 'Jauns',
  chosenOn: 'Jūsu izvēles datums: {date}.',
  saved: 'Jūsu izvēle ir saglabāta.',
  savedForPage: 'Jūsu izvēle attiecas tikai uz šo lapu: pārlūkprogramma to nevarēja saglabāt.',
  search: 'Meklēt pakalpojumu',
  nothingFound: 'Neviens pakalpojums nav atrasts.',
  embed: {
    text: 'Šo saturu nodrošina {provider}. Lai to parādītu, jūsu pārlūkprogramma savienojas ar šo pakalpojuma sniedzēju, kas tad var saglabāt un nolasīt informāciju jūsu ierīcē.',
    once: 'Parādīt vienreiz',
    always: 'Rādīt vienmēr',
  },
  signal: {
    honoured: 'Jūsu pārlūkprogrammas atteikuma signāls (opt-out) ir ņemts vērā',
    overruled: 'Jūsu izvēlei ir priekšroka pār pārlūkprogrammas atteikuma signālu (opt-out)',
  },
  exempt: {
    necessary: 'Vienmēr ieslēgts: vietnei vajadzīgs',
    'anonymised-statistics': 'Piekrišana nav vajadzīga: anonīma statistika',
  },
}

/** Latvian, for the cookie policy. */
export const lvPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Sīkdatņu politika',
  intro:
    'Šajā lapā lasāms, kādas sīkdatnes izmanto {site}, kas tās izvieto, kādam nolūkam un uz cik ilgu laiku. Te arī lasāms, kā jūs varat mainīt savu izvēli.',
  controller: 'Datu pārzinis: {controller}',
  what: {
    title: 'Kas ir sīkdatne?',
    text: [
      'Sīkdatne ir neliels datu kopums ar nosaukumu. Vietne, ko apmeklējat, to nodod jūsu pārlūkprogrammai. Pārlūkprogramma to noteiktu laiku glabā un nākamajos apmeklējumos nosūta atpakaļ.',
      'Vietnes var glabāt datus arī citur jūsu pārlūkprogrammā. Tas, kas šajā lapā teikts par sīkdatnēm, attiecas arī uz šiem datiem.',
    ],
  },
  types: {
    title: 'Sīkdatņu veidi',
    necessary: {
      name: 'Nepieciešamās sīkdatnes',
      text: 'Tās nodrošina to, ko lūdzat, piemēram, iepirkumu grozu, pieteikšanos vai jūsu iestatījumus, no vienas lapas vai apmeklējuma līdz nākamajam.',
    },
    statistical: {
      name: 'Statistikas sīkdatnes',
      text: 'Tās reģistrē, ko apmeklētāji dara vietnē, lai parādītu, kā vietni izmanto.',
    },
    firstParty: {
      name: 'Pirmās puses sīkdatnes',
      text: 'Tās izvieto vietne, ko apmeklējat, lai gan tās nav nepieciešamas. Tās var vākt personas datus, sekot tam, ko darāt, un kalpot reklāmai.',
    },
    thirdParty: {
      name: 'Trešo pušu sīkdatnes',
      text: 'Tās izvieto cita vietne, vai arī tās izvieto citas vietnes vajadzībām. Šī cita vietne tad redz, ko jūs šeit darāt.',
    },
  },
  consequence: {
    none: 'Jūsu piekrišana tām nav vajadzīga.',
    anonymous:
      'Jūsu piekrišana tām nav vajadzīga, kamēr statistika ir anonīma un tajā nevienu nevar identificēt. Citādi vispirms tiek lūgta jūsu piekrišana.',
    objection:
      'Jūsu piekrišana tām nav vajadzīga, kamēr statistika ir anonīma. Jūs varat jebkurā laikā iebilst sadaļā „{change}”.',
    asked: 'Vispirms tiek lūgta jūsu piekrišana.',
    untilRefused: 'Tās ir atļautas, kamēr jūs tās nenoraidāt.',
  },
  used: { title: 'Sīkdatnes, ko izmanto {site}', none: 'Sīkdatņu nav.' },
  columns: {
    provider: 'Pakalpojuma sniedzēja nosaukums',
    function: 'Funkcija un vieta',
    names: 'Sīkdatņu nosaukumi',
    purposes: 'Nolūki',
    retention: 'Glabāšanas ilgums',
    party: 'Kas izvieto',
    storage: 'Glabāšanas vieta',
    host: 'Resursdators',
    transfer: 'Nosūtīšana ārpus ES',
    basis: 'Tiesiskais pamats',
  },
  location: {
    front: 'publiskā daļa',
    back: 'administrēšanas daļa',
    both: 'publiskā daļa un administrēšanas daļa',
  },
  party: { first: 'šī vietne', third: 'cita vietne' },
  storage: {
    cookie: 'Sīkdatne',
    local: 'Lokālā krātuve',
    session: 'Sesijas krātuve',
    indexeddb: 'Pārlūkprogrammas datubāze',
    cache: 'Pārlūkprogrammas kešatmiņa',
  },
  basis: {
    consent: 'Jūsu piekrišana',
    exempt: 'Piekrišana nav vajadzīga',
    objection: 'Piekrišana nav vajadzīga; varat iebilst',
    untilRefused: 'Atļauts, kamēr nenoraidāt',
  },
  answer: {
    allowed: 'Jūs pieņēmāt',
    refused: 'Jūs noraidījāt',
    withdrawn: 'Jūs atsaucāt piekrišanu',
    none: 'Jūsu atbildes vēl nav',
    exempt: 'Vienmēr ieslēgts',
    unrefused: 'Ieslēgts, kamēr nenoraidāt',
    objectable: 'Ieslēgts, kamēr neiebilstat',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Mainīt izvēli',
    text: 'Jūs varat mainīt vai atsaukt savu atbildi jebkurā laikā. Izmaiņas stājas spēkā uzreiz; tas, kas lapā jau darbojas, apstājas vēlākais tad, kad lapu ielādējat atkārtoti.',
    change: 'Pārvaldīt sīkdatnes',
  },
  own: {
    function: 'Jūsu izvēle par sīkdatnēm',
    purpose: 'Atcerēties, ko pieņemat un ko noraidāt',
  },
  browsers: {
    title: 'Bloķēt sīkdatnes pārlūkprogrammā',
    text: 'Sīkdatnes varat dzēst vai bloķēt arī pārlūkprogrammas iestatījumos. Tad dažas vietnes daļas var nedarboties. To var izdarīt šādi:',
  },
  contact: { title: 'Saziņa', text: 'Vai jums ir jautājumi par šo politiku? Saziņai: {contact}.' },
  version: 'Versija {version}, {date}',
  changes: {
    title: 'Izmaiņas kopš versijas {version}',
    added: 'Pievienots: {name}',
    removed: 'Noņemts: {name}',
    changed: 'Mainīts: {name} ({what})',
  },
}
