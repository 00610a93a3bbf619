import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'zh-Hans'
const prefix = '名称以下列字符开头的所有 Cookie：'
const prefixKey = '以下列字符开头的所有键：'
const session = '到您关闭浏览器为止'

/** Chinese, simplified. */
export const zhHans: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: '本网站的 Cookie',
    asks: {
      other: '经您同意，{count} 家服务提供方会在您的设备上存储或读取信息，用于以下目的：',
    },
    informs: {
      other: '除非您拒绝，否则 {count} 家服务提供方会在您的设备上存储或读取信息，用于以下目的：',
    },
    free: '无论您如何选择，都可以使用本网站，并可随时通过“{reopen}”更改选择。',
    objection: '无需同意，在您通过“{choose}”提出反对前保持开启：{names}。',
    news: {
      other:
        '自您于 {date}作出选择以来，有 {count} 项新增或有变化的服务：{names}。上述服务正在等待您的答复；您此前的答复保持不变。',
    },
  },
  preferences: {
    title: 'Cookie 设置',
    text: '请选择您同意的项目。您的选择在保存后生效。',
  },
  acceptAll: '全部同意',
  rejectAll: '全部拒绝',
  acknowledge: '知道了',
  policy: 'Cookie 政策',
  choose: '按目的选择',
  continueWithout: '不同意并继续',
  save: '保存我的选择',
  close: '关闭',
  withdraw: '撤回我的同意',
  reopen: '管理 Cookie',
  optOut: '您的隐私选择',
  details: '详情',
  accept: '同意',
  refuse: '拒绝',
  onUntilRefused: '在您拒绝前保持开启',
  onUntilObjected: '在您提出反对前保持开启：匿名统计',
  isNew: '新增',
  chosenOn: '您于 {date}作出了选择。',
  saved: '您的选择已保存。',
  savedForPage: '您的选择仅在本页有效：浏览器未能保存您的选择。',
  search: '查找服务',
  nothingFound: '没有匹配的服务。',
  embed: {
    text: '此内容由 {provider} 提供。显示此内容时，您的浏览器会连接到 {provider}。届时，{provider} 可以在您的设备上存储和读取信息。',
    once: '显示一次',
    always: '始终显示',
  },
  signal: {
    honoured: '已遵从您浏览器发出的选择退出信号',
    overruled: '您的选择优先于您浏览器发出的选择退出信号',
  },
  exempt: {
    necessary: '始终开启：网站需要',
    'anonymised-statistics': '无需同意：匿名统计',
  },
}

/** Chinese, simplified, for the cookie policy. */
export const zhHansPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Cookie 政策',
  intro: '本页说明 {site} 使用哪些 Cookie、由谁设置、用于什么目的、保存多久，以及您如何更改选择。',
  controller: '个人信息处理者：{controller}',
  what: {
    title: '什么是 Cookie？',
    text: [
      'Cookie 是一小段有名称的数据。您访问的网站把它交给您的浏览器，浏览器会将其保存一段时间，并在您下次访问时发回给该网站。',
      '网站也可以把数据保存在浏览器的其他存储空间中。本页关于 Cookie 的说明同样适用于这些存储空间。',
    ],
  },
  types: {
    title: 'Cookie 的类型',
    necessary: {
      name: '必要 Cookie',
      text: '它们提供您要求的功能，例如购物车、登录或您的设置，并在不同页面和历次访问之间保持有效。',
    },
    statistical: {
      name: '统计 Cookie',
      text: '它们记录访问者在网站上的操作，以反映网站的使用情况。',
    },
    firstParty: {
      name: '第一方 Cookie',
      text: '由您访问的网站设置，不属于必要 Cookie。它们可能收集个人信息、跟踪您的操作，也可能用于广告。',
    },
    thirdParty: {
      name: '第三方 Cookie',
      text: '由其他网站设置，或为其他网站设置。该网站因此会看到您在这里的操作。',
    },
  },
  consequence: {
    none: '它们无需您的同意。',
    anonymous:
      '只要统计是匿名的，且无法从中识别任何人，它们就无需您的同意。否则会事先征求您的同意。',
    objection: '只要统计是匿名的，它们就无需您的同意。您可以随时通过“{change}”提出反对。',
    asked: '会事先征求您的同意。',
    untilRefused: '在您拒绝之前，它们是允许的。',
  },
  used: { title: '{site} 的 Cookie', none: '没有 Cookie。' },
  columns: {
    provider: '服务提供方名称',
    function: '功能和位置',
    names: 'Cookie 名称',
    purposes: '目的',
    retention: '保存期限',
    party: '设置方',
    storage: '保存位置',
    host: '主机',
    transfer: '向欧盟境外传输',
    basis: '法律依据',
  },
  location: { front: '前台', back: '后台', both: '前台和后台' },
  party: { first: '本网站', third: '其他网站' },
  storage: {
    cookie: 'Cookie',
    local: '本地存储',
    session: '会话存储',
    indexeddb: '浏览器数据库',
    cache: '浏览器缓存',
  },
  basis: {
    consent: '您的同意',
    exempt: '无需同意',
    objection: '无需同意；您可以提出反对',
    untilRefused: '在您拒绝前允许',
  },
  answer: {
    allowed: '您已同意',
    refused: '您已拒绝',
    withdrawn: '您已撤回同意',
    none: '您尚未答复',
    exempt: '始终开启',
    unrefused: '在您拒绝前保持开启',
    objectable: '在您提出反对前保持开启',
    each: '{status}：{names}',
  },
  choice: {
    title: '更改您的选择',
    text: '您可以随时更改或撤回您的答复。更改立即生效；页面上已在运行的内容，最迟会在您重新加载页面时停止。',
    change: '管理 Cookie',
  },
  own: {
    function: '您对 Cookie 的选择',
    purpose: '记住您同意和拒绝的内容',
  },
  browsers: {
    title: '在浏览器中阻止 Cookie',
    text: '您也可以在浏览器的设置中删除或阻止 Cookie。这样一来，网站的某些部分可能无法使用。操作方法如下：',
  },
  contact: { title: '联系方式', text: '如对本政策有疑问，请联系 {contact}。' },
  version: '版本 {version}，{date}',
  changes: {
    title: '自版本 {version} 以来的变更',
    added: '新增：{name}',
    removed: '移除：{name}',
    changed: '变更：{name}（{what}）',
  },
}
