import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'ca'
const prefix = 'qualsevol galeta que comenci per'
const prefixKey = 'qualsevol clau que comenci per'
const session = 'fins que tanqueu el navegador'

/** Catalan, in the words that the APDA of Andorra uses. */
export const ca: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Les galetes d’aquest web',
    asks: {
      one: 'Amb el vostre consentiment, un proveïdor desa o llegeix informació al vostre dispositiu amb les finalitats següents:',
      many: 'Amb el vostre consentiment, {count} de proveïdors desen o llegeixen informació al vostre dispositiu amb les finalitats següents:',
      other:
        'Amb el vostre consentiment, {count} proveïdors desen o llegeixen informació al vostre dispositiu amb les finalitats següents:',
    },
    informs: {
      one: 'Si no ho rebutgeu, un proveïdor desa o llegeix informació al vostre dispositiu amb les finalitats següents:',
      many: 'Si no ho rebutgeu, {count} de proveïdors desen o llegeixen informació al vostre dispositiu amb les finalitats següents:',
      other:
        'Si no ho rebutgeu, {count} proveïdors desen o llegeixen informació al vostre dispositiu amb les finalitats següents:',
    },
    free: 'Podeu fer servir el web sigui quina sigui la vostra tria, que podeu canviar en qualsevol moment des de «{reopen}».',
    objection: 'No cal consentiment; actiu fins que us hi oposeu des de «{choose}»: {names}.',
    news: {
      one: 'Un servei és nou o ha canviat des de la vostra tria del dia {date}: {names}. Espera la vostra resposta; les respostes anteriors es mantenen.',
      many: '{count} de serveis són nous o han canviat des de la vostra tria del dia {date}: {names}. Esperen la vostra resposta; les respostes anteriors es mantenen.',
      other:
        '{count} serveis són nous o han canviat des de la vostra tria del dia {date}: {names}. Esperen la vostra resposta; les respostes anteriors es mantenen.',
    },
  },
  preferences: {
    title: 'Preferències de galetes',
    text: 'Trieu què accepteu. La vostra tria s’aplica quan la deseu.',
  },
  acceptAll: 'Accepta-ho tot',
  rejectAll: 'Rebutja-ho tot',
  acknowledge: 'D’acord',
  policy: 'Política de galetes',
  choose: 'Tria per finalitat',
  continueWithout: 'Continua sense acceptar',
  save: 'Desa la meva tria',
  close: 'Tanca',
  withdraw: 'Retira el meu consentiment',
  reopen: 'Gestiona les galetes',
  optOut: 'La vostra tria de privacitat',
  details: 'Detalls',
  accept: 'Accepta',
  refuse: 'Rebutja',
  onUntilRefused: 'Actiu fins que el rebutgeu',
  onUntilObjected: 'Actiu fins que us hi oposeu: estadístiques anònimes',
  isNew: 'Nou',
  chosenOn: 'Vau triar el dia {date}.',
  saved: 'S’ha desat la vostra tria.',
  savedForPage: 'La vostra tria només val per a aquesta pàgina: el navegador no l’ha pogut desar.',
  search: 'Cerca un servei',
  nothingFound: 'No s’ha trobat cap servei.',
  embed: {
    text: 'Aquest contingut l’ofereix {provider}. Per mostrar-lo, el vostre navegador es connecta a {provider}, que llavors pot desar i llegir informació al vostre dispositiu.',
    once: 'Mostra-ho una vegada',
    always: 'Mostra-ho sempre',
  },
  signal: {
    honoured: 'Es respecta el senyal d’oposició del vostre navegador',
    overruled: 'Senyal d’oposició del vostre navegador: preval la vostra tria',
  },
  exempt: {
    necessary: 'Sempre actiu: el web el necessita',
    'anonymised-statistics': 'No cal consentiment: estadístiques anònimes',
  },
}

/** Catalan, for the cookie policy. */
export const caPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Política de galetes',
  intro:
    'Aquesta pàgina indica quines galetes fa servir {site}, qui les instal·la, per a què i per quant de temps, i com podeu canviar la vostra tria.',
  controller: 'Responsable del tractament: {controller}',
  what: {
    title: 'Què és una galeta?',
    text: [
      'Una galeta és un petit conjunt de dades amb un nom. El web que visiteu el dona al vostre navegador, que el desa durant un temps i el torna al web en les visites següents.',
      'Els webs també poden desar dades en altres espais d’emmagatzematge del vostre navegador. El que aquesta pàgina diu sobre les galetes també val per a aquests espais.',
    ],
  },
  types: {
    title: 'Tipus de galetes',
    necessary: {
      name: 'Galetes necessàries',
      text: 'Proporcionen el que demaneu, com ara una cistella, l’inici de sessió o la vostra configuració, d’una pàgina o visita a una altra.',
    },
    statistical: {
      name: 'Galetes estadístiques',
      text: 'Registren què fan els visitants al web, per mostrar com es fa servir.',
    },
    firstParty: {
      name: 'Galetes pròpies',
      text: 'Les instal·la el web que visiteu, a més de les necessàries. Poden recollir dades personals, seguir què feu i servir per a la publicitat.',
    },
    thirdParty: {
      name: 'Galetes de tercers',
      text: 'Les instal·la un altre web, o s’instal·len per a un altre web. Llavors aquest altre web veu què feu aquí.',
    },
  },
  consequence: {
    none: 'No requereixen el vostre consentiment.',
    anonymous:
      'No requereixen el vostre consentiment mentre les estadístiques siguin anònimes i no permetin identificar ningú. Si no, abans se us demana el consentiment.',
    objection:
      'No requereixen el vostre consentiment mentre les estadístiques siguin anònimes. Us hi podeu oposar en qualsevol moment des de «{change}».',
    asked: 'Abans se us demana el consentiment.',
    untilRefused: 'Estan permeses fins que les rebutgeu.',
  },
  used: { title: 'Galetes a {site}', none: 'No n’hi ha cap.' },
  columns: {
    provider: 'Nom del proveïdor del servei',
    function: 'Funció i ubicació',
    names: 'Nom de les galetes',
    purposes: 'Finalitats',
    retention: 'Termini de conservació',
    party: 'Instal·lada per',
    storage: 'Desada a',
    host: 'Servidor',
    transfer: 'Transferència fora de la UE',
    basis: 'Base legal',
  },
  location: {
    front: 'part pública',
    back: 'part d’administració',
    both: 'part pública i part d’administració',
  },
  party: { first: 'aquest web', third: 'un altre web' },
  storage: {
    cookie: 'Galeta',
    local: 'Emmagatzematge local',
    session: 'Emmagatzematge de sessió',
    indexeddb: 'Base de dades del navegador',
    cache: 'Memòria cau del navegador',
  },
  basis: {
    consent: 'El vostre consentiment',
    exempt: 'No cal consentiment',
    objection: 'No cal consentiment; us hi podeu oposar',
    untilRefused: 'Permès fins que el rebutgeu',
  },
  answer: {
    allowed: 'Heu acceptat',
    refused: 'Heu rebutjat',
    withdrawn: 'Heu retirat el vostre consentiment',
    none: 'Encara no heu respost',
    exempt: 'Sempre actiu',
    unrefused: 'Actiu fins que el rebutgeu',
    objectable: 'Actiu fins que us hi oposeu',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Canvieu la vostra tria',
    text: 'Podeu canviar o retirar la vostra resposta en qualsevol moment. El canvi s’aplica de seguida; el que ja funciona a la pàgina s’atura, com a molt tard, quan la torneu a carregar.',
    change: 'Gestiona les galetes',
  },
  own: {
    function: 'La vostra tria sobre les galetes',
    purpose: 'Recordar què accepteu i què rebutgeu',
  },
  browsers: {
    title: 'Bloquegeu les galetes al navegador',
    text: 'També podeu esborrar o bloquejar les galetes a la configuració del vostre navegador. Llavors pot ser que algunes parts del web no funcionin. Feu-ho així:',
  },
  contact: { title: 'Contacte', text: 'Envieu les preguntes sobre aquesta política a {contact}.' },
  version: 'Versió {version}, {date}',
  changes: {
    title: 'Canvis des de la versió {version}',
    added: 'Afegit: {name}',
    removed: 'Eliminat: {name}',
    changed: 'Canviat: {name} ({what})',
  },
}
