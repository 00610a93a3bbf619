import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'ja'
const prefix = '次の文字で始まるすべてのCookie：'
const prefixKey = '次の文字で始まるすべてのキー：'
const session = 'ブラウザを閉じるまで'

/** Japanese. */
export const ja: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'このサイトのCookie',
    asks: {
      other:
        '同意いただくと、{count}社のサービス提供者が次の目的でお使いの端末に情報を保存したり、端末の情報を読み取ったりします：',
    },
    informs: {
      other:
        '拒否しないかぎり、{count}社のサービス提供者が次の目的でお使いの端末に情報を保存したり、端末の情報を読み取ったりします：',
    },
    free: 'どの選択でもサイトを利用でき、選択は「{reopen}」からいつでも変更できます。',
    objection: '同意不要、「{choose}」から異議を申し立てるまで有効：{names}。',
    news: {
      other:
        '{date}の選択以降、{count}件のサービスが追加または変更されました：{names}。該当するサービスは、回答があるまで待機します。これまでの回答はそのまま有効です。',
    },
  },
  preferences: {
    title: 'Cookieの設定',
    text: '許可するものを選んでください。選択は保存すると反映されます。',
  },
  acceptAll: 'すべて許可',
  rejectAll: 'すべて拒否',
  acknowledge: 'OK',
  policy: 'Cookieポリシー',
  choose: '目的別に選択',
  continueWithout: '許可せずに続ける',
  save: '選択を保存',
  close: '閉じる',
  withdraw: '同意を撤回',
  reopen: 'Cookieの管理',
  optOut: 'プライバシーに関する選択',
  details: '詳細',
  accept: '許可',
  refuse: '拒否',
  onUntilRefused: '拒否するまで有効',
  onUntilObjected: '異議を申し立てるまで有効：匿名の統計',
  isNew: '新規',
  chosenOn: '{date}に選択しました。',
  saved: '選択を保存しました。',
  savedForPage: '選択はこのページにのみ適用されます。ブラウザに保存できませんでした。',
  search: 'サービスを検索',
  nothingFound: '該当するサービスはありません。',
  embed: {
    text: 'このコンテンツは{provider}が提供しています。表示する際に、ブラウザが{provider}に接続します。接続すると、{provider}は端末に情報を保存したり、端末の情報を読み取ったりできるようになります。',
    once: '今回だけ表示',
    always: '常に表示',
  },
  signal: {
    honoured: 'ブラウザのオプトアウト信号に従っています',
    overruled: 'ブラウザのオプトアウト信号より、ご自身の選択を優先しています',
  },
  exempt: {
    necessary: '常に有効：サイトに必要',
    'anonymised-statistics': '同意不要：匿名の統計',
  },
}

/** Japanese, for the cookie policy. */
export const jaPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Cookieポリシー',
  intro:
    'このページでは、{site}がどのCookieを使うか、誰が何のために設定し、どのくらいの期間保存するか、選択をどう変更できるかを説明します。',
  controller: 'データ管理者：{controller}',
  what: {
    title: 'Cookieとは',
    text: [
      'Cookieは、名前の付いた小さなデータです。訪れたサイトがこのデータをブラウザに渡します。ブラウザはデータを一定期間保存し、次に訪れたときにサイトへ送り返します。',
      'サイトは、ブラウザのほかの保存領域にデータを保存することもあります。このページのCookieについての説明は、これらの保存領域にも当てはまります。',
    ],
  },
  types: {
    title: 'Cookieの種類',
    necessary: {
      name: '必須Cookie',
      text: '買い物かご、ログイン、設定など、利用者が求めた機能を提供し、次のページや次の訪問に引き継ぎます。',
    },
    statistical: {
      name: '統計Cookie',
      text: '訪問者がサイトで行ったことを記録し、サイトの使われ方を示します。',
    },
    firstParty: {
      name: 'ファーストパーティCookie',
      text: '訪れたサイトが、必須Cookieとは別に設定するCookieです。個人データを収集したり、行動を追跡したり、広告に使われたりすることがあります。',
    },
    thirdParty: {
      name: 'サードパーティCookie',
      text: '別のサイトが設定するCookieや、別のサイトのために設定されるCookieです。そのサイトは、このサイトでの行動を知ることができます。',
    },
  },
  consequence: {
    none: '同意は必要ありません。',
    anonymous:
      '統計が匿名で、個人を特定できない場合にかぎり、同意は必要ありません。それ以外の場合は、事前に同意を求めます。',
    objection:
      '統計が匿名であるかぎり、同意は必要ありません。「{change}」からいつでも異議を申し立てることができます。',
    asked: '事前に同意を求めます。',
    untilRefused: '拒否するまで許可されます。',
  },
  used: { title: '{site}のCookie', none: 'Cookieはありません。' },
  columns: {
    provider: 'サービス提供者の名称',
    function: '機能と場所',
    names: 'Cookieの名前',
    purposes: '目的',
    retention: '保存期間',
    party: '設定者',
    storage: '保存場所',
    host: 'ホスト',
    transfer: 'EU域外への移転',
    basis: '法的根拠',
  },
  location: { front: '公開ページ', back: '管理画面', both: '公開ページと管理画面' },
  party: { first: 'このサイト', third: '別のサイト' },
  storage: {
    cookie: 'Cookie',
    local: 'ローカルストレージ',
    session: 'セッションストレージ',
    indexeddb: 'ブラウザのデータベース',
    cache: 'ブラウザのキャッシュ',
  },
  basis: {
    consent: '本人の同意',
    exempt: '同意は不要',
    objection: '同意は不要（異議の申し立ては可能）',
    untilRefused: '拒否するまで許可',
  },
  answer: {
    allowed: '許可済み',
    refused: '拒否済み',
    withdrawn: '同意を撤回済み',
    none: '未回答',
    exempt: '常に有効',
    unrefused: '拒否するまで有効',
    objectable: '異議を申し立てるまで有効',
    each: '{status}：{names}',
  },
  choice: {
    title: '選択の変更',
    text: '回答はいつでも変更または撤回できます。変更はすぐに反映されます。ページですでに動いているものは、遅くともページの再読み込み時に停止します。',
    change: 'Cookieの管理',
  },
  own: {
    function: 'Cookieについての選択',
    purpose: '許可した内容と拒否した内容を記憶するため',
  },
  browsers: {
    title: 'ブラウザでCookieをブロックする',
    text: 'ブラウザの設定でCookieを削除したりブロックしたりすることもできます。その場合、サイトの一部が動かなくなることがあります。方法は次のとおりです。',
  },
  contact: {
    title: 'お問い合わせ',
    text: 'このポリシーについての質問は、{contact}までお送りください。',
  },
  version: 'バージョン{version}、{date}',
  changes: {
    title: 'バージョン{version}からの変更点',
    added: '追加：{name}',
    removed: '削除：{name}',
    changed: '変更：{name}（{what}）',
  },
}
