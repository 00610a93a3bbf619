import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'zh-Hant'
const prefix = '名稱以下列字元開頭的所有 Cookie：'
const prefixKey = '以下列字元開頭的所有鍵：'
const session = '到您關閉瀏覽器為止'

/** Chinese, traditional. */
export const zhHant: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: '本網站的 Cookie',
    asks: {
      other: '經您同意，{count} 家服務提供者會在您的裝置上儲存或讀取資訊，用於以下目的：',
    },
    informs: {
      other: '除非您拒絕，否則 {count} 家服務提供者會在您的裝置上儲存或讀取資訊，用於以下目的：',
    },
    free: '無論您如何選擇，都可以使用本網站，並可隨時透過「{reopen}」更改選擇。',
    objection: '無須同意，在您透過「{choose}」提出反對前保持開啟：{names}。',
    news: {
      other:
        '自您於 {date}作出選擇以來，有 {count} 項新增或有變更的服務：{names}。上述服務正在等候您的回覆；您先前的回覆維持不變。',
    },
  },
  preferences: {
    title: 'Cookie 設定',
    text: '請選擇您同意的項目。您的選擇在儲存後生效。',
  },
  acceptAll: '全部同意',
  rejectAll: '全部拒絕',
  acknowledge: '知道了',
  policy: 'Cookie 政策',
  choose: '依目的選擇',
  continueWithout: '不同意並繼續',
  save: '儲存我的選擇',
  close: '關閉',
  withdraw: '撤回我的同意',
  reopen: '管理 Cookie',
  optOut: '您的隱私選擇',
  details: '詳細資訊',
  accept: '同意',
  refuse: '拒絕',
  onUntilRefused: '在您拒絕前保持開啟',
  onUntilObjected: '在您提出反對前保持開啟：匿名統計',
  isNew: '新增',
  chosenOn: '您於 {date}作出了選擇。',
  saved: '您的選擇已儲存。',
  savedForPage: '您的選擇僅在本頁有效：瀏覽器未能儲存您的選擇。',
  search: '尋找服務',
  nothingFound: '沒有符合的服務。',
  embed: {
    text: '此內容由 {provider} 提供。顯示此內容時，您的瀏覽器會連線至 {provider}。屆時，{provider} 可以在您的裝置上儲存和讀取資訊。',
    once: '顯示一次',
    always: '一律顯示',
  },
  signal: {
    honoured: '已遵從您瀏覽器發出的選擇退出訊號',
    overruled: '您的選擇優先於您瀏覽器發出的選擇退出訊號',
  },
  exempt: {
    necessary: '一律開啟：網站需要',
    'anonymised-statistics': '無須同意：匿名統計',
  },
}

/** Chinese, traditional, for the cookie policy. */
export const zhHantPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Cookie 政策',
  intro: '本頁說明 {site} 使用哪些 Cookie、由誰設定、用於什麼目的、保存多久，以及您如何更改選擇。',
  controller: '資料控管者：{controller}',
  what: {
    title: '什麼是 Cookie？',
    text: [
      'Cookie 是一小段有名稱的資料。您造訪的網站把它交給您的瀏覽器，瀏覽器會將其保存一段時間，並在您下次造訪時傳回給該網站。',
      '網站也可以把資料保存在瀏覽器的其他儲存空間中。本頁關於 Cookie 的說明同樣適用於這些儲存空間。',
    ],
  },
  types: {
    title: 'Cookie 的類型',
    necessary: {
      name: '必要 Cookie',
      text: '它們提供您要求的功能，例如購物車、登入或您的設定，並在不同頁面和歷次造訪之間保持有效。',
    },
    statistical: {
      name: '統計 Cookie',
      text: '它們記錄訪客在網站上的操作，以反映網站的使用情況。',
    },
    firstParty: {
      name: '第一方 Cookie',
      text: '由您造訪的網站設定，不屬於必要 Cookie。它們可能蒐集個人資料、追蹤您的操作，也可能用於廣告。',
    },
    thirdParty: {
      name: '第三方 Cookie',
      text: '由其他網站設定，或為其他網站設定。該網站因此會看到您在這裡的操作。',
    },
  },
  consequence: {
    none: '它們無須您的同意。',
    anonymous:
      '只要統計是匿名的，且無法從中識別任何人，它們就無須您的同意。否則會事先徵求您的同意。',
    objection: '只要統計是匿名的，它們就無須您的同意。您可以隨時透過「{change}」提出反對。',
    asked: '會事先徵求您的同意。',
    untilRefused: '在您拒絕之前，它們是允許的。',
  },
  used: { title: '{site} 的 Cookie', none: '沒有 Cookie。' },
  columns: {
    provider: '服務提供者名稱',
    function: '功能和位置',
    names: 'Cookie 名稱',
    purposes: '目的',
    retention: '保存期限',
    party: '設定者',
    storage: '保存位置',
    host: '主機',
    transfer: '傳輸至歐盟境外',
    basis: '法律依據',
  },
  location: { front: '前台', back: '後台', both: '前台和後台' },
  party: { first: '本網站', third: '其他網站' },
  storage: {
    cookie: 'Cookie',
    local: '本機儲存空間',
    session: '工作階段儲存空間',
    indexeddb: '瀏覽器資料庫',
    cache: '瀏覽器快取',
  },
  basis: {
    consent: '您的同意',
    exempt: '無須同意',
    objection: '無須同意；您可以提出反對',
    untilRefused: '在您拒絕前允許',
  },
  answer: {
    allowed: '您已同意',
    refused: '您已拒絕',
    withdrawn: '您已撤回同意',
    none: '您尚未回覆',
    exempt: '一律開啟',
    unrefused: '在您拒絕前保持開啟',
    objectable: '在您提出反對前保持開啟',
    each: '{status}：{names}',
  },
  choice: {
    title: '更改您的選擇',
    text: '您可以隨時更改或撤回您的回覆。更改立即生效；頁面上已在執行的內容，最遲會在您重新載入頁面時停止。',
    change: '管理 Cookie',
  },
  own: {
    function: '您對 Cookie 的選擇',
    purpose: '記住您同意和拒絕的內容',
  },
  browsers: {
    title: '在瀏覽器中封鎖 Cookie',
    text: '您也可以在瀏覽器的設定中刪除或封鎖 Cookie。這樣一來，網站的某些部分可能無法使用。操作方法如下：',
  },
  contact: { title: '聯絡方式', text: '如對本政策有疑問，請聯絡 {contact}。' },
  version: '版本 {version}，{date}',
  changes: {
    title: '自版本 {version} 以來的變更',
    added: '新增：{name}',
    removed: '移除：{name}',
    changed: '變更：{name}（{what}）',
  },
}
