import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'pt'
const prefix = 'qualquer cookie cujo nome comece por'
const prefixKey = 'qualquer chave que comece por'
const session = 'até fechar o navegador'

/** Portuguese of Portugal. */
export const pt: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Cookies neste site',
    asks: {
      one: 'Com o seu consentimento, um prestador de serviços guarda ou lê informações no seu dispositivo para as seguintes finalidades:',
      many: 'Com o seu consentimento, {count} de prestadores de serviços guardam ou leem informações no seu dispositivo para as seguintes finalidades:',
      other:
        'Com o seu consentimento, {count} prestadores de serviços guardam ou leem informações no seu dispositivo para as seguintes finalidades:',
    },
    informs: {
      one: 'A menos que recuse, um prestador de serviços guarda ou lê informações no seu dispositivo para as seguintes finalidades:',
      many: 'A menos que recuse, {count} de prestadores de serviços guardam ou leem informações no seu dispositivo para as seguintes finalidades:',
      other:
        'A menos que recuse, {count} prestadores de serviços guardam ou leem informações no seu dispositivo para as seguintes finalidades:',
    },
    free: 'Pode utilizar o site qualquer que seja a sua escolha e alterá-la a qualquer momento em «{reopen}».',
    objection: 'Não exige consentimento, ativo até se opor em «{choose}»: {names}.',
    news: {
      one: 'Há um serviço novo ou alterado desde a sua escolha de {date}: {names}. Aguarda a sua resposta. As suas respostas anteriores mantêm-se.',
      many: 'Há {count} de serviços novos ou alterados desde a sua escolha de {date}: {names}. Aguardam a sua resposta. As suas respostas anteriores mantêm-se.',
      other:
        'Há {count} serviços novos ou alterados desde a sua escolha de {date}: {names}. Aguardam a sua resposta. As suas respostas anteriores mantêm-se.',
    },
  },
  preferences: {
    title: 'Preferências de cookies',
    text: 'Escolha o que aceita. As suas escolhas aplicam-se assim que as guardar.',
  },
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Recusar tudo',
  acknowledge: 'Compreendi',
  policy: 'Política de cookies',
  choose: 'Escolher por finalidade',
  continueWithout: 'Continuar sem aceitar',
  save: 'Guardar as minhas escolhas',
  close: 'Fechar',
  withdraw: 'Retirar o meu consentimento',
  reopen: 'Gerir cookies',
  optOut: 'As suas escolhas de privacidade',
  details: 'Detalhes',
  accept: 'Aceitar',
  refuse: 'Recusar',
  onUntilRefused: 'Ativo até recusar',
  onUntilObjected: 'Ativo até se opor: estatísticas anónimas',
  isNew: 'Novo',
  chosenOn: 'Fez a sua escolha em {date}.',
  saved: 'As suas escolhas foram guardadas.',
  savedForPage:
    'As suas escolhas aplicam-se apenas a esta página: o seu navegador não conseguiu guardá-las.',
  search: 'Procurar um serviço',
  nothingFound: 'Nenhum serviço encontrado.',
  embed: {
    text: 'Este conteúdo vem de {provider}. Para o mostrar, o seu navegador liga-se a {provider}, que pode então guardar e ler informações no seu dispositivo.',
    once: 'Mostrar uma vez',
    always: 'Mostrar sempre',
  },
  signal: {
    honoured: 'Sinal de recusa (opt-out) do seu navegador respeitado',
    overruled: 'A sua escolha prevalece sobre o sinal de recusa (opt-out) do seu navegador',
  },
  exempt: {
    necessary: 'Sempre ativo: necessário para o site',
    'anonymised-statistics': 'Não exige consentimento: estatísticas anónimas',
  },
}

/** Portuguese of Portugal, for the cookie policy. */
export const ptPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Política de cookies',
  intro:
    'Esta página indica que cookies {site} utiliza, quem os instala, para que fins e durante quanto tempo. Indica também como pode alterar a sua escolha.',
  controller: 'Responsável pelo tratamento: {controller}',
  what: {
    title: 'O que é um cookie?',
    text: [
      'Um cookie é um pequeno conjunto de dados com um nome. O site que visita entrega-o ao seu navegador, que o guarda durante um certo tempo e o devolve nas visitas seguintes.',
      'Os sites também podem guardar dados noutros espaços do seu navegador. O que esta página diz sobre cookies aplica-se também a esses dados.',
    ],
  },
  types: {
    title: 'Tipos de cookies',
    necessary: {
      name: 'Cookies necessários',
      text: 'Asseguram o que pede, como um cesto de compras, o início de sessão ou as suas definições, de uma página ou visita para a outra.',
    },
    statistical: {
      name: 'Cookies estatísticos',
      text: 'Registam o que os visitantes fazem no site, para mostrar como é utilizado.',
    },
    firstParty: {
      name: 'Cookies próprios',
      text: 'O site que visita instala-os, para além do necessário. Podem recolher dados pessoais, seguir o que faz e servir para publicidade.',
    },
    thirdParty: {
      name: 'Cookies de terceiros',
      text: 'Outro site instala-os, ou são instalados para outro site. Esse site vê então o que faz aqui.',
    },
  },
  consequence: {
    none: 'Não exigem o seu consentimento.',
    anonymous:
      'Não exigem o seu consentimento enquanto as estatísticas forem anónimas e não permitirem identificar ninguém. Caso contrário, o seu consentimento é pedido previamente.',
    objection:
      'Não exigem o seu consentimento enquanto as estatísticas forem anónimas. Pode opor-se a qualquer momento em «{change}».',
    asked: 'O seu consentimento é pedido previamente.',
    untilRefused: 'São permitidos até os recusar.',
  },
  used: { title: 'Cookies em {site}', none: 'Não há cookies.' },
  columns: {
    provider: 'Nome do prestador do serviço',
    function: 'Função e localização',
    names: 'Nome do(s) cookie(s)',
    purposes: 'Finalidades',
    retention: 'Prazo de conservação',
    party: 'Instalado por',
    storage: 'Guardado em',
    host: 'Anfitrião',
    transfer: 'Transferência para fora da UE',
    basis: 'Fundamento jurídico',
  },
  location: {
    front: 'área pública',
    back: 'área de administração',
    both: 'área pública e área de administração',
  },
  party: { first: 'este site', third: 'outro site' },
  storage: {
    cookie: 'Cookie',
    local: 'Armazenamento local',
    session: 'Armazenamento de sessão',
    indexeddb: 'Base de dados do navegador',
    cache: 'Cache do navegador',
  },
  basis: {
    consent: 'O seu consentimento',
    exempt: 'Não exige consentimento',
    objection: 'Não exige consentimento; pode opor-se',
    untilRefused: 'Permitido até recusar',
  },
  answer: {
    allowed: 'Aceitou',
    refused: 'Recusou',
    withdrawn: 'Retirou o seu consentimento',
    none: 'Ainda não respondeu',
    exempt: 'Sempre ativo',
    unrefused: 'Ativo até recusar',
    objectable: 'Ativo até se opor',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Alterar a sua escolha',
    text: 'Pode alterar ou retirar a sua resposta a qualquer momento. A alteração tem efeito imediato; o que já estiver em execução na página termina, o mais tardar, quando a recarregar.',
    change: 'Gerir cookies',
  },
  own: {
    function: 'A sua escolha sobre cookies',
    purpose: 'Memorizar o que aceita e o que recusa',
  },
  browsers: {
    title: 'Bloquear cookies no seu navegador',
    text: 'Também pode apagar ou bloquear cookies nas definições do seu navegador. Nesse caso, algumas partes do site podem não funcionar. Veja como fazer:',
  },
  contact: {
    title: 'Contacto',
    text: 'Envie as suas perguntas sobre esta política para {contact}.',
  },
  version: 'Versão {version}, {date}',
  changes: {
    title: 'Alterações desde a versão {version}',
    added: 'Adicionado: {name}',
    removed: 'Removido: {name}',
    changed: 'Alterado: {name} ({what})',
  },
}
