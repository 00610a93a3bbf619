import type { Messages, PolicyMessages } from '../messages'

// Names of their own, and no spread: a bundler then leaves out what a page does not show.
const locale = 'tr'
const prefix = 'adı şununla başlayan tüm çerezler:'
const prefixKey = 'şununla başlayan tüm anahtarlar:'
const session = 'tarayıcıyı kapatana kadar'

/** Turkish, in the words that the KVKK uses. */
export const tr: Messages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  banner: {
    title: 'Bu sitedeki çerezler',
    asks: {
      one: 'Açık rızanızla bir hizmet sağlayıcı şu amaçlarla cihazınızda bilgi saklar veya cihazınızdaki bilgileri okur:',
      other:
        'Açık rızanızla {count} hizmet sağlayıcı şu amaçlarla cihazınızda bilgi saklar veya cihazınızdaki bilgileri okur:',
    },
    informs: {
      one: 'Siz reddetmedikçe bir hizmet sağlayıcı şu amaçlarla cihazınızda bilgi saklar veya cihazınızdaki bilgileri okur:',
      other:
        'Siz reddetmedikçe {count} hizmet sağlayıcı şu amaçlarla cihazınızda bilgi saklar veya cihazınızdaki bilgileri okur:',
    },
    free: 'Seçiminiz ne olursa olsun siteyi kullanabilirsiniz. Seçiminizi istediğiniz zaman “{reopen}” üzerinden değiştirebilirsiniz.',
    objection: 'Açık rıza gerekmez, siz “{choose}” üzerinden itiraz edene kadar açık: {names}.',
    news: {
      one: '{date} tarihli seçiminizden bu yana bir hizmet eklendi veya değişti: {names}. Bu hizmet yanıtınızı bekliyor; önceki yanıtlarınız geçerliliğini koruyor.',
      other:
        '{date} tarihli seçiminizden bu yana {count} hizmet eklendi veya değişti: {names}. Bu hizmetler yanıtınızı bekliyor; önceki yanıtlarınız geçerliliğini koruyor.',
    },
  },
  preferences: {
    title: 'Çerez tercihleri',
    text: 'Neleri kabul edeceğinizi seçin. Tercihleriniz, kaydettiğinizde geçerli olur.',
  },
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  acknowledge: 'Anladım',
  policy: 'Çerez politikası',
  choose: 'Amaca göre seç',
  continueWithout: 'Kabul etmeden devam et',
  save: 'Tercihlerimi kaydet',
  close: 'Kapat',
  withdraw: 'Açık rızamı geri al',
  reopen: 'Çerezleri yönet',
  optOut: 'Gizlilik tercihleriniz',
  details: 'Ayrıntılar',
  accept: 'Kabul et',
  refuse: 'Reddet',
  onUntilRefused: 'Siz reddedene kadar açık',
  onUntilObjected: 'Siz itiraz edene kadar açık: anonim istatistik',
  isNew: 'Yeni',
  chosenOn: 'Seçiminizi {date} tarihinde yaptınız.',
  saved: 'Tercihleriniz kaydedildi.',
  savedForPage: 'Tercihleriniz yalnızca bu sayfada geçerli: tarayıcınız onları kaydedemedi.',
  search: 'Hizmet ara',
  nothingFound: 'Eşleşen hizmet yok.',
  embed: {
    text: 'Bu içeriği {provider} sağlıyor. İçeriği göstermek için tarayıcınız {provider} ile bağlantı kurar. Bu durumda {provider} cihazınızda bilgi saklayabilir ve cihazınızdaki bilgileri okuyabilir.',
    once: 'Bir kez göster',
    always: 'Her zaman göster',
  },
  signal: {
    honoured: 'Tarayıcınızın gönderdiği ret sinyaline uyuluyor',
    overruled: 'Tarayıcınız ret sinyali gönderiyor, ancak sizin seçiminiz geçerli',
  },
  exempt: {
    necessary: 'Her zaman açık: site için gerekli',
    'anonymised-statistics': 'Açık rıza gerekmez: anonim istatistik',
  },
}

/** Turkish, for the cookie policy. */
export const trPolicy: PolicyMessages = {
  locale,
  direction: 'ltr',
  prefix,
  prefixKey,
  session,
  title: 'Çerez politikası',
  intro:
    'Bu sayfa şunları açıklar: {site} hangi çerezleri kullanır, bunları kim, ne için ve ne kadar süreyle yerleştirir ve siz kararınızı nasıl değiştirebilirsiniz.',
  controller: 'Veri sorumlusu: {controller}',
  what: {
    title: 'Çerez nedir?',
    text: [
      'Çerez, adı olan küçük bir veri parçasıdır. Ziyaret ettiğiniz site bu veriyi tarayıcınıza verir. Tarayıcınız onu belirli bir süre saklar ve sonraki ziyaretlerinizde siteye geri gönderir.',
      'Siteler tarayıcınızın başka depolama alanlarında da veri saklayabilir. Bu sayfada çerezler için söylenenler bu alanlar için de geçerlidir.',
    ],
  },
  types: {
    title: 'Çerez türleri',
    necessary: {
      name: 'Zorunlu çerezler',
      text: 'Sepet, oturum açma veya ayarlarınız gibi istediğiniz işlevleri sağlar, bunları bir sayfadan ya da ziyaretten diğerine korurlar.',
    },
    statistical: {
      name: 'İstatistik çerezleri',
      text: 'Sitenin nasıl kullanıldığını göstermek için ziyaretçilerin sitede ne yaptığını kaydederler.',
    },
    firstParty: {
      name: 'Birinci taraf çerezler',
      text: 'Bunları, zorunlu olanların dışında, ziyaret ettiğiniz site yerleştirir. Kişisel veri toplayabilir, yaptıklarınızı izleyebilir ve reklam için kullanılabilirler.',
    },
    thirdParty: {
      name: 'Üçüncü taraf çerezler',
      text: 'Bunları başka bir site yerleştirir veya başka bir site için yerleştirilirler. O site böylece burada ne yaptığınızı görür.',
    },
  },
  consequence: {
    none: 'Açık rızanızı gerektirmezler.',
    anonymous:
      'İstatistikler anonim olduğu ve kimsenin kimliği belirlenemediği sürece açık rızanızı gerektirmezler. Aksi hâlde önce size sorulur.',
    objection:
      'İstatistikler anonim olduğu sürece açık rızanızı gerektirmezler. “{change}” üzerinden istediğiniz zaman itiraz edebilirsiniz.',
    asked: 'Önce size sorulur.',
    untilRefused: 'Siz reddedene kadar bunlara izin verilir.',
  },
  used: { title: '{site} sitesindeki çerezler', none: 'Çerez yok.' },
  columns: {
    provider: 'Hizmet sağlayıcının adı',
    function: 'İşlev ve konum',
    names: 'Çerez adları',
    purposes: 'Amaçlar',
    retention: 'Saklama süresi',
    party: 'Yerleştiren',
    storage: 'Saklandığı yer',
    host: 'Sunucu',
    transfer: 'AB dışına aktarım',
    basis: 'Hukuki sebep',
  },
  location: {
    front: 'ziyaretçi bölümü',
    back: 'yönetim bölümü',
    both: 'ziyaretçi ve yönetim bölümleri',
  },
  party: { first: 'bu site', third: 'başka bir site' },
  storage: {
    cookie: 'Çerez',
    local: 'Yerel depolama',
    session: 'Oturum depolaması',
    indexeddb: 'Tarayıcının veritabanı',
    cache: 'Tarayıcının önbelleği',
  },
  basis: {
    consent: 'Açık rızanız',
    exempt: 'Açık rıza gerekmez',
    objection: 'Açık rıza gerekmez; itiraz edebilirsiniz',
    untilRefused: 'Siz reddedene kadar izinli',
  },
  answer: {
    allowed: 'Kabul ettiniz',
    refused: 'Reddettiniz',
    withdrawn: 'Açık rızanızı geri aldınız',
    none: 'Henüz yanıt vermediniz',
    exempt: 'Her zaman açık',
    unrefused: 'Siz reddedene kadar açık',
    objectable: 'Siz itiraz edene kadar açık',
    each: '{status}: {names}',
  },
  choice: {
    title: 'Kararınızı değiştirin',
    text: 'Yanıtınızı istediğiniz zaman değiştirebilir veya geri alabilirsiniz. Değişiklik hemen geçerli olur; sayfada çalışmakta olanlar en geç sayfayı yeniden yüklediğinizde durur.',
    change: 'Çerezleri yönet',
  },
  own: {
    function: 'Çerez tercihiniz',
    purpose: 'Neleri kabul edip neleri reddettiğinizi hatırlamak',
  },
  browsers: {
    title: 'Çerezleri tarayıcınızda engelleyin',
    text: 'Çerezleri tarayıcınızın ayarlarından da silebilir veya engelleyebilirsiniz. Bu durumda sitenin bazı bölümleri çalışmayabilir. Bunu şöyle yapabilirsiniz:',
  },
  contact: {
    title: 'İletişim',
    text: 'Bu politikayla ilgili sorularınızı şu adrese gönderin: {contact}.',
  },
  version: 'Sürüm {version}, {date}',
  changes: {
    title: '{version} sürümünden bu yana yapılan değişiklikler',
    added: 'Eklendi: {name}',
    removed: 'Kaldırıldı: {name}',
    changed: 'Değişti: {name} ({what})',
  },
}
