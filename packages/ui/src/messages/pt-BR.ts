import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'pt-BR'
const prefix = 'qualquer cookie que comece com'
const prefixKey = 'qualquer chave que comece com'
const session = 'até você fechar o navegador'

/** Portuguese of Brazil, in the words that the ANPD uses. */
export const ptBr: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies neste site',
    asks: {
      one: 'Com o seu consentimento, um prestador de serviços armazena ou lê informações no seu dispositivo para as seguintes finalidades:',
      many: 'Com o seu consentimento, {count} de prestadores de serviços armazenam ou leem informações no seu dispositivo para as seguintes finalidades:',
      other:
        'Com o seu consentimento, {count} prestadores de serviços armazenam ou leem informações no seu dispositivo para as seguintes finalidades:',
    },
    informs: {
      one: 'A menos que você rejeite, um prestador de serviços armazena ou lê informações no seu dispositivo para as seguintes finalidades:',
      many: 'A menos que você rejeite, {count} de prestadores de serviços armazenam ou leem informações no seu dispositivo para as seguintes finalidades:',
      other:
        'A menos que você rejeite, {count} prestadores de serviços armazenam ou leem informações no seu dispositivo para as seguintes finalidades:',
    },
    free: 'Você pode usar o site qualquer que seja a sua escolha e mudá-la a qualquer momento em “{reopen}”.',
    objection: 'Dispensa consentimento, ativo até você se opor em “{choose}”: {names}.',
    news: {
      one: 'Um serviço é novo ou mudou desde a sua escolha de {date}: {names}. Ele aguarda a sua resposta; as suas respostas anteriores continuam valendo.',
      many: '{count} de serviços são novos ou mudaram desde a sua escolha de {date}: {names}. Eles aguardam a sua resposta; as suas respostas anteriores continuam valendo.',
      other:
        '{count} serviços são novos ou mudaram desde a sua escolha de {date}: {names}. Eles aguardam a sua resposta; as suas respostas anteriores continuam valendo.',
    },
  },
  preferences: {
    title: 'Preferências de cookies',
    text: 'Escolha o que você aceita. Suas escolhas valem assim que você as salvar.',
  },
  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  acknowledge: 'Entendi',
  policy: 'Política de cookies',
  choose: 'Escolher por finalidade',
  continueWithout: 'Continuar sem aceitar',
  save: 'Salvar minhas escolhas',
  close: 'Fechar',
  withdraw: 'Revogar meu consentimento',
  reopen: 'Gerenciar cookies',
  optOut: 'Suas escolhas de privacidade',
  details: 'Detalhes',
  accept: 'Aceitar',
  refuse: 'Rejeitar',
  onUntilRefused: 'Ativo até você rejeitar',
  onUntilObjected: 'Ativo até você se opor: estatísticas anônimas',
  isNew: 'Novo',
  chosenOn: 'Você fez sua escolha em {date}.',
  saved: 'Suas escolhas foram salvas.',
  savedForPage:
    'Suas escolhas valem apenas para esta página: o seu navegador não conseguiu salvá-las.',
  search: 'Buscar um serviço',
  nothingFound: 'Nenhum serviço encontrado.',
  embed: {
    text: 'Este conteúdo é fornecido por {provider}. Para mostrá-lo, o seu navegador se conecta a {provider}, que pode então armazenar e ler informações no seu dispositivo.',
    once: 'Mostrar uma vez',
    always: 'Mostrar sempre',
  },
  signal: {
    honoured: 'O sinal de oposição do seu navegador é respeitado',
    overruled: 'Sinal de oposição do seu navegador: a sua escolha prevalece',
  },
  exempt: {
    necessary: 'Sempre ativo: necessário para o site',
    'anonymised-statistics': 'Dispensa consentimento: estatísticas anônimas',
  },
}

/** Portuguese of Brazil, for the cookie policy. */
export const ptBrPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Política de cookies',
  intro:
    'Esta página informa quais cookies {site} usa, quem os instala, para que e por quanto tempo, e como você pode mudar de ideia.',
  controller: 'Controlador dos dados: {controller}',
  what: {
    title: 'O que é um cookie?',
    text: [
      'Um cookie é um pequeno conjunto de dados com um nome. O site que você visita o entrega ao seu navegador, que o guarda por um certo tempo e o devolve ao site nas suas próximas visitas.',
      'Os sites também podem guardar dados em outros espaços de armazenamento do seu navegador. O que esta página diz sobre cookies vale também para esses espaços.',
    ],
  },
  types: {
    title: 'Tipos de cookies',
    necessary: {
      name: 'Cookies necessários',
      text: 'Eles possibilitam o que você pede, como um carrinho de compras, o login ou as suas configurações, de uma página ou visita para outra.',
    },
    statistical: {
      name: 'Cookies estatísticos',
      text: 'Eles registram o que os visitantes fazem no site, para mostrar como ele é usado.',
    },
    firstParty: {
      name: 'Cookies próprios',
      text: 'O site que você visita os instala, além dos necessários. Eles podem coletar dados pessoais, rastrear o que você faz e servir à publicidade.',
    },
    thirdParty: {
      name: 'Cookies de terceiros',
      text: 'Outro site os instala, ou eles são instalados para outro site. Assim, esse site vê o que você faz aqui.',
    },
  },
  consequence: {
    none: 'Eles dispensam o seu consentimento.',
    anonymous:
      'Eles dispensam o seu consentimento enquanto as estatísticas forem anônimas e não permitirem identificar ninguém. Caso contrário, o seu consentimento é pedido antes.',
    objection:
      'Eles dispensam o seu consentimento enquanto as estatísticas forem anônimas. Você pode se opor a qualquer momento em “{change}”.',
    asked: 'O seu consentimento é pedido antes.',
    untilRefused: 'Eles são permitidos até que você os rejeite.',
  },
  used: { title: 'Cookies em {site}', none: 'Não há cookies.' },
  columns: {
    provider: 'Nome do prestador do serviço',
    function: 'Função e localização',
    names: 'Nome dos cookies',
    purposes: 'Finalidades',
    retention: 'Período de retenção',
    party: 'Instalado por',
    storage: 'Guardado em',
    host: 'Servidor',
    transfer: 'Transferência para fora da UE',
    basis: 'Base legal',
  },
  location: {
    front: 'área pública',
    back: 'área administrativa',
    both: 'áreas pública e administrativa',
  },
  party: { first: 'este site', third: 'outro site' },
  storage: {
    cookie: 'Cookie',
    local: 'Armazenamento local',
    session: 'Armazenamento de sessão',
    indexeddb: 'Banco de dados do navegador',
    cache: 'Cache do navegador',
  },
  basis: {
    consent: 'Seu consentimento',
    exempt: 'Dispensa consentimento',
    objection: 'Dispensa consentimento; você pode se opor',
    untilRefused: 'Permitido até você rejeitar',
  },
  answer: {
    allowed: 'Você aceitou',
    refused: 'Você rejeitou',
    withdrawn: 'Você revogou o seu consentimento',
    none: 'Você ainda não respondeu',
    exempt: 'Sempre ativo',
    unrefused: 'Ativo até você rejeitar',
    objectable: 'Ativo até você se opor',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Mudar sua escolha',
    text: 'Você pode mudar ou revogar a sua resposta a qualquer momento. A mudança vale imediatamente; o que já estiver em execução na página é interrompido, no mais tardar, quando você a recarregar.',
    change: 'Gerenciar cookies',
  },
  own: {
    function: 'Sua escolha sobre os cookies',
    purpose: 'Lembrar o que você aceita e o que rejeita',
  },
  browsers: {
    title: 'Bloquear cookies no navegador',
    text: 'Você também pode apagar ou bloquear cookies nas configurações do seu navegador. Nesse caso, partes do site podem não funcionar. Veja como fazer:',
  },
  contact: { title: 'Contato', text: 'Envie suas perguntas sobre esta política para {contact}.' },
  version: 'Versão {version}, {date}',
  changes: {
    title: 'Mudanças desde a versão {version}',
    added: 'Adicionado: {name}',
    removed: 'Removido: {name}',
    changed: 'Alterado: {name} ({what})',
  },
}
