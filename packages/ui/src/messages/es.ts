import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'es'
const prefix = 'cualquier cookie que empiece por'
const prefixKey = 'cualquier clave que empiece por'
const session = 'hasta que cierre el navegador'

/** Spanish, in the words that the AEPD uses. */
export const es: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies en este sitio web',
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
    free: 'Puede utilizar el sitio web sea cual sea su elección, que puede cambiar en cualquier momento desde «{reopen}».',
    objection: 'No requiere consentimiento; activo hasta que se oponga desde «{choose}»: {names}.',
    news: {
      one: 'Un servicio es nuevo o ha cambiado desde su elección del {date}: {names}. Está a la espera de su respuesta. Sus respuestas anteriores siguen siendo válidas.',
      many: '{count} de servicios son nuevos o han cambiado desde su elección del {date}: {names}. Están a la espera de su respuesta. Sus respuestas anteriores siguen siendo válidas.',
      other:
        '{count} servicios son nuevos o han cambiado desde su elección del {date}: {names}. Están a la espera de su respuesta. Sus respuestas anteriores siguen siendo válidas.',
    },
  },
  preferences: {
    title: 'Configuración de cookies',
    text: 'Elija lo que acepta. Su elección se aplica en cuanto la guarde.',
  },
  acceptAll: 'Aceptar todas',
  rejectAll: 'Rechazar todas',
  acknowledge: 'Entendido',
  policy: 'Política de cookies',
  choose: 'Elegir por finalidad',
  continueWithout: 'Continuar sin aceptar',
  save: 'Guardar mi elección',
  close: 'Cerrar',
  withdraw: 'Retirar mi consentimiento',
  reopen: 'Gestionar las cookies',
  optOut: 'Sus opciones de privacidad',
  details: 'Detalles',
  accept: 'Aceptar',
  refuse: 'Rechazar',
  onUntilRefused: 'Activo hasta que lo rechace',
  onUntilObjected: 'Activo hasta que se oponga: estadísticas anónimas',
  isNew: 'Nuevo',
  chosenOn: 'Hizo su elección el {date}.',
  saved: 'Su elección se ha guardado.',
  savedForPage: 'Su elección solo vale para esta página: su navegador no ha podido guardarla.',
  search: 'Buscar un servicio',
  nothingFound: 'No se ha encontrado ningún servicio.',
  embed: {
    text: 'Este contenido procede de {provider}. Para mostrarlo, su navegador se conecta con {provider}, que entonces puede guardar y leer información en su dispositivo.',
    once: 'Mostrar una vez',
    always: 'Mostrar siempre',
  },
  signal: {
    honoured: 'Se respeta la señal de exclusión de su navegador',
    overruled: 'Su elección prevalece sobre la señal de exclusión de su navegador',
  },
  exempt: {
    necessary: 'Siempre activo: necesario para el sitio web',
    'anonymised-statistics': 'No requiere consentimiento: estadísticas anónimas',
  },
}

/** Spanish, for the cookie policy. */
export const esPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Política de cookies',
  intro:
    'En esta página se explica qué cookies utiliza {site}, quién las instala, para qué sirven, cuánto tiempo se conservan y cómo puede cambiar su elección.',
  controller: 'Responsable del tratamiento: {controller}',
  what: {
    title: '¿Qué es una cookie?',
    text: [
      'Una cookie es un pequeño conjunto de datos con un nombre. El sitio web que visita lo entrega a su navegador. El navegador lo conserva durante un tiempo y lo devuelve al sitio en sus próximas visitas.',
      'Los sitios web también pueden guardar datos en otros espacios de almacenamiento de su navegador. Lo que esta página dice de las cookies se aplica también a esos espacios.',
    ],
  },
  types: {
    title: 'Tipos de cookies',
    necessary: {
      name: 'Cookies necesarias',
      text: 'Proporcionan lo que usted pide, como la cesta de la compra, el inicio de sesión o sus ajustes, de una página a otra y de una visita a otra.',
    },
    statistical: {
      name: 'Cookies de análisis',
      text: 'Registran lo que hacen los visitantes en el sitio web, para mostrar cómo se utiliza.',
    },
    firstParty: {
      name: 'Cookies propias',
      text: 'Las instala el sitio web que visita, además de las necesarias. Pueden recoger datos personales, seguir lo que usted hace y servir para mostrar publicidad.',
    },
    thirdParty: {
      name: 'Cookies de terceros',
      text: 'Las instala otro sitio web, o se instalan para otro sitio web. Ese otro sitio ve entonces lo que usted hace aquí.',
    },
  },
  consequence: {
    none: 'No requieren su consentimiento.',
    anonymous:
      'No requieren su consentimiento mientras las estadísticas sean anónimas y no permitan identificar a nadie. En caso contrario, antes se le pide su consentimiento.',
    objection:
      'No requieren su consentimiento mientras las estadísticas sean anónimas. Puede oponerse en cualquier momento desde «{change}».',
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
    basis: 'Base jurídica',
  },
  location: {
    front: 'parte pública',
    back: 'parte de administración',
    both: 'parte pública y parte de administración',
  },
  party: { first: 'este sitio web', third: 'otro sitio web' },
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
    allowed: 'Usted ha aceptado',
    refused: 'Usted ha rechazado',
    withdrawn: 'Usted ha retirado su consentimiento',
    none: 'Usted todavía no ha respondido',
    exempt: 'Siempre activo',
    unrefused: 'Activo hasta que lo rechace',
    objectable: 'Activo hasta que se oponga',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Cambiar su elección',
    text: 'Puede cambiar o retirar su respuesta en cualquier momento. El cambio se aplica de inmediato; lo que ya esté funcionando en la página se detiene, como muy tarde, cuando vuelva a cargarla.',
    change: 'Gestionar las cookies',
  },
  own: {
    function: 'Su elección sobre las cookies',
    purpose: 'Recordar lo que acepta y lo que rechaza',
  },
  browsers: {
    title: 'Bloquear las cookies en su navegador',
    text: 'También puede eliminar o bloquear las cookies en los ajustes de su navegador. Es posible que entonces algunas partes del sitio web no funcionen. Así se hace:',
  },
  contact: { title: 'Contacto', text: 'Envíe sus preguntas sobre esta política a {contact}.' },
  version: 'Versión {version}, {date}',
  changes: {
    title: 'Cambios desde la versión {version}',
    added: 'Añadido: {name}',
    removed: 'Eliminado: {name}',
    changed: 'Modificado: {name} ({what})',
  },
}
