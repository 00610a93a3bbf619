import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'ko'
const prefix = '이름이 다음으로 시작하는 모든 쿠키:'
const prefixKey = '다음으로 시작하는 모든 키:'
const session = '브라우저를 닫을 때까지'

/** Korean. */
export const ko: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: '이 사이트의 쿠키',
    asks: {
      other:
        '동의하시면 서비스 제공자 {count}곳이 다음 목적으로 이용자의 기기에 정보를 저장하거나 기기의 정보를 읽습니다:',
    },
    informs: {
      other:
        '거부하지 않으시면 서비스 제공자 {count}곳이 다음 목적으로 이용자의 기기에 정보를 저장하거나 기기의 정보를 읽습니다:',
    },
    free: '어떤 선택을 하든 사이트를 이용할 수 있으며, 선택은 ‘{reopen}’에서 언제든지 바꿀 수 있습니다.',
    objection: '동의 불필요, ‘{choose}’에서 이의를 제기할 때까지 켜짐: {names}.',
    news: {
      other:
        '{date}에 선택하신 뒤로 서비스 {count}개가 추가되거나 변경되었습니다: {names}. 해당 서비스는 답변을 기다리고 있습니다. 이전 답변은 그대로 유지됩니다.',
    },
  },
  preferences: {
    title: '쿠키 설정',
    text: '동의할 항목을 선택하세요. 선택은 저장하면 적용됩니다.',
  },
  acceptAll: '모두 동의',
  rejectAll: '모두 거부',
  acknowledge: '확인',
  policy: '쿠키 정책',
  choose: '목적별 선택',
  continueWithout: '동의하지 않고 계속',
  save: '선택 저장',
  close: '닫기',
  withdraw: '동의 철회',
  reopen: '쿠키 관리',
  optOut: '개인정보 보호 선택 사항',
  details: '상세 정보',
  accept: '동의',
  refuse: '거부',
  onUntilRefused: '거부할 때까지 켜짐',
  onUntilObjected: '이의를 제기할 때까지 켜짐: 익명 통계',
  isNew: '신규',
  chosenOn: '{date}에 선택했습니다.',
  saved: '선택이 저장되었습니다.',
  savedForPage: '선택은 이 페이지에만 적용됩니다. 브라우저에 저장하지 못했습니다.',
  search: '서비스 찾기',
  nothingFound: '일치하는 서비스가 없습니다.',
  embed: {
    text: '이 콘텐츠는 {provider}에서 제공합니다. 콘텐츠를 표시하려면 브라우저가 {provider}에 접속해야 합니다. 접속하면 {provider}에서 이용자의 기기에 정보를 저장하고 읽을 수 있습니다.',
    once: '한 번만 표시',
    always: '항상 표시',
  },
  signal: {
    honoured: '브라우저가 보낸 거부 신호를 따르고 있습니다',
    overruled: '브라우저가 보낸 거부 신호보다 직접 하신 선택이 우선합니다',
  },
  exempt: {
    necessary: '항상 켜짐: 사이트에 필요함',
    'anonymised-statistics': '동의 불필요: 익명 통계',
  },
}

/** Korean, for the cookie policy. */
export const koPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: '쿠키 정책',
  intro:
    '이 페이지는 {site}에서 어떤 쿠키를 사용하는지, 누가 무엇을 위해 얼마 동안 설치하는지, 선택을 어떻게 바꿀 수 있는지 안내합니다.',
  controller: '개인정보처리자: {controller}',
  what: {
    title: '쿠키란 무엇인가요?',
    text: [
      '쿠키는 이름이 있는 작은 데이터입니다. 방문한 사이트가 이 데이터를 브라우저에 줍니다. 브라우저는 이 데이터를 일정 기간 보관했다가 다음에 방문할 때 사이트로 다시 보냅니다.',
      '사이트는 브라우저의 다른 저장 공간에도 데이터를 보관할 수 있습니다. 이 페이지에서 쿠키에 대해 설명하는 내용은 이러한 저장 공간에도 적용됩니다.',
    ],
  },
  types: {
    title: '쿠키의 종류',
    necessary: {
      name: '필수 쿠키',
      text: '장바구니, 로그인, 설정처럼 이용자가 요청한 기능을 제공하고 다음 페이지나 다음 방문에도 이어 줍니다.',
    },
    statistical: {
      name: '통계 쿠키',
      text: '방문자가 사이트에서 하는 활동을 기록하여 사이트가 어떻게 이용되는지 보여 줍니다.',
    },
    firstParty: {
      name: '자사 쿠키',
      text: '방문한 사이트가 필수 쿠키 외에 설치하는 쿠키입니다. 개인정보를 수집하거나 이용자의 활동을 추적하거나 광고에 쓰일 수 있습니다.',
    },
    thirdParty: {
      name: '제3자 쿠키',
      text: '다른 사이트가 설치하거나 다른 사이트를 위해 설치되는 쿠키입니다. 그 사이트는 이용자가 여기에서 하는 활동을 알 수 있습니다.',
    },
  },
  consequence: {
    none: '이용자의 동의가 필요하지 않습니다.',
    anonymous:
      '통계가 익명이고 누구인지 알아볼 수 없는 한 이용자의 동의가 필요하지 않습니다. 그렇지 않으면 먼저 동의 여부를 묻습니다.',
    objection:
      '통계가 익명인 한 이용자의 동의가 필요하지 않습니다. ‘{change}’에서 언제든지 이의를 제기할 수 있습니다.',
    asked: '먼저 동의 여부를 묻습니다.',
    untilRefused: '거부할 때까지 허용됩니다.',
  },
  used: { title: '{site}의 쿠키', none: '쿠키가 없습니다.' },
  columns: {
    provider: '서비스 제공자 이름',
    function: '기능과 위치',
    names: '쿠키 이름',
    purposes: '목적',
    retention: '보관 기간',
    party: '설치 주체',
    storage: '저장 위치',
    host: '호스트',
    transfer: 'EU 역외 이전',
    basis: '법적 근거',
  },
  location: { front: '공개 페이지', back: '관리 페이지', both: '공개 페이지와 관리 페이지' },
  party: { first: '이 사이트', third: '다른 사이트' },
  storage: {
    cookie: '쿠키',
    local: '로컬 저장소',
    session: '세션 저장소',
    indexeddb: '브라우저 데이터베이스',
    cache: '브라우저 캐시',
  },
  basis: {
    consent: '이용자의 동의',
    exempt: '동의 불필요',
    objection: '동의 불필요(이의 제기 가능)',
    untilRefused: '거부할 때까지 허용',
  },
  answer: {
    allowed: '동의함',
    refused: '거부함',
    withdrawn: '동의를 철회함',
    none: '아직 답변하지 않음',
    exempt: '항상 켜짐',
    unrefused: '거부할 때까지 켜짐',
    objectable: '이의를 제기할 때까지 켜짐',
    each: '{status}: {names}',
  },
  choice: {
    title: '선택 변경',
    text: '언제든지 답변을 바꾸거나 철회할 수 있습니다. 변경 내용은 바로 적용되며, 페이지에서 이미 실행 중인 것은 늦어도 페이지를 새로 고칠 때 중지됩니다.',
    change: '쿠키 관리',
  },
  own: {
    function: '쿠키에 대한 선택',
    purpose: '동의한 항목과 거부한 항목을 기억하기 위함',
  },
  browsers: {
    title: '브라우저에서 쿠키 차단',
    text: '브라우저 설정에서 쿠키를 삭제하거나 차단할 수도 있습니다. 그러면 사이트의 일부가 작동하지 않을 수 있습니다. 방법은 다음과 같습니다.',
  },
  contact: {
    title: '문의',
    text: '이 정책에 대해 궁금한 점은 다음 연락처로 문의해 주세요: {contact}',
  },
  version: '버전 {version}, {date}',
  changes: {
    title: '버전 {version} 이후 변경 사항',
    added: '추가: {name}',
    removed: '삭제: {name}',
    changed: '변경: {name}({what})',
  },
}
