import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'es-419'
const prefix = 'cualquier cookie que comience con'
const prefixKey = 'cualquier clave que comience con'
const session = 'hasta que cierre el navegador'

/** Spanish of Latin America. */
export const es419: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies en este sitio',
    asks: {
      one: 'Con su consentimiento, un proveedor guarda o lee información en su dispositivo con las siguientes finalidades:',
      many: 'Con su consentimiento, {count} de proveedores guardan o leen información en su dispositivo con las siguientes finalidades:',
      other:
        'Con su consentimiento, {count} proveedores guardan o leen información en su dispositivo con las siguientes finalidades:',
    },
    informs: {
      one: 'Salvo que lo rechace, un proveedor guarda o lee información en su dispositivo con las siguientes finalidades:',
      many: 'Salvo que lo rechace, {count} de proveedores guardan o leen información en su dispositivo con las siguientes finalidades:',
      other:
        'Salvo que lo rechace, {count} proveedores guardan o leen información en su dispositivo con las siguientes finalidades:',
    },
    free: 'Puede usar el sitio sin importar lo que elija y cambiar su elección en cualquier momento desde “{reopen}”.',
    objection: 'No requiere consentimiento; activo hasta que se oponga desde “{choose}”: {names}.',
    news: {
      one: 'Un servicio es nuevo o cambió desde su elección del {date}: {names}. Espera su respuesta; sus respuestas anteriores siguen vigentes.',
      many: '{count} de servicios son nuevos o cambiaron desde su elección del {date}: {names}. Esperan su respuesta; sus respuestas anteriores siguen vigentes.',
      other:
        '{count} servicios son nuevos o cambiaron desde su elección del {date}: {names}. Esperan su respuesta; sus respuestas anteriores siguen vigentes.',
    },
  },
  preferences: {
    title: 'Preferencias de cookies',
    text: 'Elija lo que acepta. Sus preferencias se aplican en cuanto las guarde.',
  },
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  acknowledge: 'Entendido',
  policy: 'Política de cookies',
  choose: 'Elegir por finalidad',
  continueWithout: 'Continuar sin aceptar',
  save: 'Guardar mis preferencias',
  close: 'Cerrar',
  withdraw: 'Revocar mi consentimiento',
  reopen: 'Administrar cookies',
  optOut: 'Sus opciones de privacidad',
  details: 'Detalles',
  accept: 'Aceptar',
  refuse: 'Rechazar',
  onUntilRefused: 'Activo hasta que lo rechace',
  onUntilObjected: 'Activo hasta que se oponga: estadísticas anónimas',
  isNew: 'Nuevo',
  chosenOn: 'Usted hizo su elección el {date}.',
  saved: 'Sus preferencias se guardaron.',
  savedForPage: 'Sus preferencias solo valen para esta página: su navegador no pudo guardarlas.',
  search: 'Buscar un servicio',
  nothingFound: 'No se encontró ningún servicio.',
  embed: {
    text: 'Este contenido proviene de {provider}. Para mostrarlo, su navegador se conecta con {provider}, que entonces puede guardar y leer información en su dispositivo.',
    once: 'Mostrar una vez',
    always: 'Mostrar siempre',
  },
  signal: {
    honoured: 'Se respeta la señal de exclusión de su navegador',
    overruled: 'Señal de exclusión de su navegador: prevalece su elección',
  },
  exempt: {
    necessary: 'Siempre activo: el sitio lo necesita',
    'anonymised-statistics': 'No requiere consentimiento: estadísticas anónimas',
  },
}

/** Spanish of Latin America, for the cookie policy. */
export const es419Policy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Política de cookies',
  intro:
    'Esta página indica qué cookies usa {site}, quién las instala, para qué y por cuánto tiempo, y cómo puede cambiar su elección.',
  controller: 'Responsable del tratamiento: {controller}',
  what: {
    title: '¿Qué es una cookie?',
    text: [
      'Una cookie es un pequeño conjunto de datos con un nombre. El sitio que usted visita se lo entrega a su navegador, que lo guarda durante un tiempo y lo devuelve al sitio en sus próximas visitas.',
      'Los sitios también pueden guardar datos en otros espacios de almacenamiento de su navegador. Lo que esta página dice sobre las cookies vale también para esos espacios.',
    ],
  },
  types: {
    title: 'Tipos de cookies',
    necessary: {
      name: 'Cookies necesarias',
      text: 'Proporcionan lo que usted pide, como el carrito de compras, el inicio de sesión o sus ajustes, de una página o visita a otra.',
    },
    statistical: {
      name: 'Cookies estadísticas',
      text: 'Registran lo que los visitantes hacen en el sitio, para mostrar cómo se usa.',
    },
    firstParty: {
      name: 'Cookies propias',
      text: 'Las instala el sitio que usted visita, además de las necesarias. Pueden recopilar datos personales, seguir lo que usted hace y servir para la publicidad.',
    },
    thirdParty: {
      name: 'Cookies de terceros',
      text: 'Las instala otro sitio, o se instalan para otro sitio. Ese sitio ve entonces lo que usted hace aquí.',
    },
  },
  consequence: {
    none: 'No requieren su consentimiento.',
    anonymous:
      'No requieren su consentimiento mientras las estadísticas sean anónimas y no permitan identificar a nadie. De lo contrario, antes se le pide su consentimiento.',
    objection:
      'No requieren su consentimiento mientras las estadísticas sean anónimas. Puede oponerse en cualquier momento desde “{change}”.',
    asked: 'Antes se le pide su consentimiento.',
    untilRefused: 'Están permitidas hasta que las rechace.',
  },
  used: { title: 'Cookies en {site}', none: 'No hay ninguna.' },
  columns: {
    provider: 'Nombre del proveedor del servicio',
    function: 'Función y ubicación',
    names: 'Nombre de las cookies',
    purposes: 'Finalidades',
    retention: 'Plazo de conservación',
    party: 'Instalada por',
    storage: 'Guardada en',
    host: 'Servidor',
    transfer: 'Transferencia fuera de la UE',
    basis: 'Base legal',
  },
  location: {
    front: 'parte pública',
    back: 'parte administrativa',
    both: 'partes pública y administrativa',
  },
  party: { first: 'este sitio', third: 'otro sitio' },
  storage: {
    cookie: 'Cookie',
    local: 'Almacenamiento local',
    session: 'Almacenamiento de sesión',
    indexeddb: 'Base de datos del navegador',
    cache: 'Caché del navegador',
  },
  basis: {
    consent: 'Su consentimiento',
    exempt: 'No requiere consentimiento',
    objection: 'No requiere consentimiento; puede oponerse',
    untilRefused: 'Permitido hasta que lo rechace',
  },
  answer: {
    allowed: 'Usted aceptó',
    refused: 'Usted rechazó',
    withdrawn: 'Usted revocó su consentimiento',
    none: 'Usted aún no ha respondido',
    exempt: 'Siempre activo',
    unrefused: 'Activo hasta que lo rechace',
    objectable: 'Activo hasta que se oponga',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Cambiar su elección',
    text: 'Puede cambiar o revocar su respuesta en cualquier momento. El cambio se aplica de inmediato; lo que ya esté funcionando en la página se detiene, a más tardar, cuando la vuelva a cargar.',
    change: 'Administrar cookies',
  },
  own: {
    function: 'Su elección sobre las cookies',
    purpose: 'Recordar lo que acepta y lo que rechaza',
  },
  browsers: {
    title: 'Bloquear cookies en su navegador',
    text: 'También puede borrar o bloquear cookies en la configuración de su navegador. En ese caso, algunas partes del sitio pueden no funcionar. Así se hace:',
  },
  contact: { title: 'Contacto', text: 'Envíe sus preguntas sobre esta política a {contact}.' },
  version: 'Versión {version}, {date}',
  changes: {
    title: 'Cambios desde la versión {version}',
    added: 'Agregado: {name}',
    removed: 'Eliminado: {name}',
    changed: 'Modificado: {name} ({what})',
  },
}
