import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'it'
const prefix = 'qualsiasi cookie il cui nome inizia con'
const prefixKey = 'qualsiasi chiave che inizia con'
const session = 'fino alla chiusura del browser'

/** Italian, in the usual words of public bodies. */
export const it: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'I cookie su questo sito',
    asks: {
      one: 'Con il tuo consenso, un fornitore memorizza o legge informazioni sul tuo dispositivo per queste finalità:',
      many: 'Con il tuo consenso, {count} di fornitori memorizzano o leggono informazioni sul tuo dispositivo per queste finalità:',
      other:
        'Con il tuo consenso, {count} fornitori memorizzano o leggono informazioni sul tuo dispositivo per queste finalità:',
    },
    informs: {
      one: 'Salvo tuo rifiuto, un fornitore memorizza o legge informazioni sul tuo dispositivo per queste finalità:',
      many: 'Salvo tuo rifiuto, {count} di fornitori memorizzano o leggono informazioni sul tuo dispositivo per queste finalità:',
      other:
        'Salvo tuo rifiuto, {count} fornitori memorizzano o leggono informazioni sul tuo dispositivo per queste finalità:',
    },
    free: 'Puoi usare il sito qualunque sia la tua scelta, e modificarla in qualsiasi momento da «{reopen}».',
    objection: 'Consenso non richiesto, attivo finché non ti opponi da «{choose}»: {names}.',
    news: {
      one: 'Dopo la scelta che hai fatto in data {date}, è stato aggiunto o modificato un servizio: {names}. Questo servizio attende la tua risposta; le risposte che hai già dato restano valide.',
      many: 'Dopo la scelta che hai fatto in data {date}, sono stati aggiunti o modificati {count} di servizi: {names}. Questi servizi attendono la tua risposta; le risposte che hai già dato restano valide.',
      other:
        'Dopo la scelta che hai fatto in data {date}, sono stati aggiunti o modificati {count} servizi: {names}. Questi servizi attendono la tua risposta; le risposte che hai già dato restano valide.',
    },
  },
  preferences: {
    title: 'Preferenze sui cookie',
    text: 'Scegli che cosa accettare. Le tue scelte valgono non appena le salvi.',
  },
  acceptAll: 'Accetta tutti',
  rejectAll: 'Rifiuta tutti',
  acknowledge: 'Ho capito',
  policy: 'Informativa sui cookie',
  choose: 'Scegli per finalità',
  continueWithout: 'Continua senza accettare',
  save: 'Salva le mie scelte',
  close: 'Chiudi',
  withdraw: 'Revoca il mio consenso',
  reopen: 'Rivedi le scelte sui cookie',
  optOut: 'Le tue scelte sulla privacy',
  details: 'Dettagli',
  accept: 'Accetta',
  refuse: 'Rifiuta',
  onUntilRefused: 'Attivo finché non rifiuti',
  onUntilObjected: 'Attivo finché non ti opponi: statistiche anonime',
  isNew: 'Nuovo',
  chosenOn: 'Hai fatto la tua scelta in data {date}.',
  saved: 'Le tue scelte sono state salvate.',
  savedForPage:
    'Le tue scelte valgono solo per questa pagina: il browser non è riuscito a salvarle.',
  search: 'Cerca un servizio',
  nothingFound: 'Nessun servizio trovato.',
  embed: {
    text: 'Questo contenuto è fornito da {provider}. Per mostrarlo, il tuo browser si collega a {provider}, che può così memorizzare e leggere informazioni sul tuo dispositivo.',
    once: 'Mostra una volta',
    always: 'Mostra sempre',
  },
  signal: {
    honoured: 'Il segnale di opt-out del tuo browser è rispettato',
    overruled: 'La tua scelta prevale sul segnale di opt-out del tuo browser',
  },
  exempt: {
    necessary: 'Sempre attivo: necessario al sito',
    'anonymised-statistics': 'Consenso non richiesto: statistiche anonime',
  },
}

/** Italian, for the cookie policy. */
export const itPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Informativa sui cookie',
  intro:
    'Questa pagina spiega quali cookie usa {site}, chi li installa, per quali finalità e per quanto tempo, e come puoi cambiare la tua scelta.',
  controller: 'Titolare del trattamento: {controller}',
  what: {
    title: 'Che cos’è un cookie?',
    text: [
      'Un cookie è un piccolo insieme di dati con un nome. Il sito che visiti lo affida al tuo browser, che lo conserva per un certo tempo e lo rimanda al sito alle visite successive.',
      'I siti possono conservare dati anche in altri spazi di memoria del browser. Quello che questa pagina dice dei cookie vale anche per questi spazi.',
    ],
  },
  types: {
    title: 'Tipi di cookie',
    necessary: {
      name: 'Cookie tecnici necessari',
      text: 'Rendono possibile quello che chiedi, come il carrello, l’accesso o le tue impostazioni, da una pagina o da una visita all’altra.',
    },
    statistical: {
      name: 'Cookie analitici',
      text: 'Registrano quello che i visitatori fanno sul sito, per mostrare come viene usato.',
    },
    firstParty: {
      name: 'Cookie di prima parte',
      text: 'Li installa il sito che visiti, per scopi che vanno oltre il necessario. Possono raccogliere dati personali, tracciare quello che fai e servire alla pubblicità.',
    },
    thirdParty: {
      name: 'Cookie di terze parti',
      text: 'Li installa un altro sito, oppure sono installati per un altro sito. Quel sito vede così che cosa fai qui.',
    },
  },
  consequence: {
    none: 'Non richiedono il tuo consenso.',
    anonymous:
      'Non richiedono il tuo consenso finché le statistiche sono anonime e non permettono di identificare nessuno. Altrimenti il consenso ti viene chiesto prima.',
    objection:
      'Non richiedono il tuo consenso finché le statistiche sono anonime. Puoi opporti in qualsiasi momento da «{change}».',
    asked: 'Il consenso ti viene chiesto prima.',
    untilRefused: 'Sono consentiti finché non li rifiuti.',
  },
  used: { title: 'I cookie di {site}', none: 'Non ce ne sono.' },
  columns: {
    provider: 'Nome del fornitore del servizio',
    function: 'Funzione e posizione',
    names: 'Nome del cookie o dei cookie',
    purposes: 'Finalità',
    retention: 'Periodo di conservazione',
    party: 'Installato da',
    storage: 'Dove è conservato',
    host: 'Host',
    transfer: 'Trasferimento fuori dall’UE',
    basis: 'Base giuridica',
  },
  location: {
    front: 'parte pubblica',
    back: 'area di amministrazione',
    both: 'parte pubblica e area di amministrazione',
  },
  party: { first: 'questo sito', third: 'un altro sito' },
  storage: {
    cookie: 'Cookie',
    local: 'Archiviazione locale',
    session: 'Archiviazione di sessione',
    indexeddb: 'Database del browser',
    cache: 'Cache del browser',
  },
  basis: {
    consent: 'Il tuo consenso',
    exempt: 'Consenso non richiesto',
    objection: 'Consenso non richiesto; puoi opporti',
    untilRefused: 'Consentito finché non rifiuti',
  },
  answer: {
    allowed: 'Hai accettato',
    refused: 'Hai rifiutato',
    withdrawn: 'Hai revocato il consenso',
    none: 'Non hai ancora risposto',
    exempt: 'Sempre attivo',
    unrefused: 'Attivo finché non rifiuti',
    objectable: 'Attivo finché non ti opponi',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Cambia la tua scelta',
    text: 'Puoi modificare o revocare la tua risposta in qualsiasi momento. La modifica ha effetto immediato; ciò che è già in funzione sulla pagina si ferma al più tardi quando la ricarichi.',
    change: 'Rivedi le scelte sui cookie',
  },
  own: {
    function: 'Le tue scelte sui cookie',
    purpose: 'Ricordare che cosa accetti e che cosa rifiuti',
  },
  browsers: {
    title: 'Blocca i cookie nel browser',
    text: 'Puoi anche eliminare o bloccare i cookie nelle impostazioni del browser. In questo caso alcune parti del sito potrebbero non funzionare. Ecco come fare:',
  },
  contact: {
    title: 'Contatti',
    text: 'Per domande su questa informativa scrivi a {contact}.',
  },
  version: 'Versione {version}, {date}',
  changes: {
    title: 'Modifiche dalla versione {version}',
    added: 'Aggiunto: {name}',
    removed: 'Rimosso: {name}',
    changed: 'Modificato: {name} ({what})',
  },
}
