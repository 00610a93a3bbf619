import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'pt-BR'
const prefix = 'qualquer cookie que comece por'
const session = 'até você fechar o navegador'

/** Portuguese of Brazil, in the words that the ANPD uses. */
export const ptBr: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  banner: {
    title: 'Sua escolha sobre os cookies',
    text: 'Alguns serviços deste site armazenam ou leem informações no seu dispositivo. Eles aguardam a sua resposta, e você pode mudá-la a qualquer momento.',
    news: {
      one: 'Um serviço é novo ou mudou desde a sua escolha de {date}: {names}. Ele aguarda a sua resposta; as suas respostas anteriores continuam valendo.',
      many: '{count} de serviços são novos ou mudaram desde a sua escolha de {date}: {names}. Eles aguardam a sua resposta; as suas respostas anteriores continuam valendo.',
      other:
        '{count} serviços são novos ou mudaram desde a sua escolha de {date}: {names}. Eles aguardam a sua resposta; as suas respostas anteriores continuam valendo.',
    },
  },
  preferences: {
    title: 'Preferências de cookies',
    text: 'Escolha o que você permite. Nada é ativado antes de você salvar.',
  },
  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  choose: 'Escolher',
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
  isNew: 'Novo',
  chosenOn: 'Você fez sua escolha em {date}.',
  saved: 'Suas escolhas foram salvas.',
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
    necessary: 'Sempre ativo: o site precisa dele',
    'anonymised-statistics': 'Dispensa consentimento: estatísticas anônimas',
  },
}

/** Portuguese of Brazil, for the cookie policy. */
export const ptBrPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  session,
  title: 'Política de cookies',
  intro:
    'Esta página informa quais cookies {site} usa, quem os instala, para que e por quanto tempo, e como você pode mudar de ideia.',
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
      text: 'Eles fazem o que você pede, como manter um carrinho, um login ou as suas configurações de uma página ou visita para outra.',
    },
    statistical: {
      name: 'Cookies estatísticos',
      text: 'Eles acompanham o que os visitantes fazem no site, para saber como ele é usado.',
    },
    firstParty: {
      name: 'Cookies próprios',
      text: 'O site que você visita os instala, além dos necessários. Eles podem coletar dados pessoais, acompanhar o que você faz e servir à publicidade.',
    },
    thirdParty: {
      name: 'Cookies de terceiros',
      text: 'Outro site os instala, ou eles são instalados para outro site. Assim, esse site vê o que você faz aqui.',
    },
  },
  consequence: {
    none: 'Eles dispensam consentimento.',
    anonymous:
      'Eles dispensam consentimento enquanto as estatísticas forem anônimas e não permitirem identificar ninguém. Caso contrário, o seu consentimento é pedido antes.',
    objection: 'Eles dispensam consentimento, e você pode se opor.',
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
    allowed: 'Você permite esses cookies.',
    refused: 'Você rejeita esses cookies.',
    partly: 'Você permite alguns deles.',
    none: 'Você ainda não respondeu.',
    exempt: 'Eles estão sempre ativos.',
  },
  choice: {
    title: 'Mudar sua escolha',
    text: 'Você pode mudar ou revogar a sua resposta a qualquer momento. O efeito é imediato.',
    change: 'Gerenciar cookies',
  },
  own: {
    function: 'Sua escolha sobre os cookies',
    purpose: 'Lembrar o que você aceita e o que recusa',
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
