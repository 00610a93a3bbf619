import { definePolicy } from '@assent/core'

/** What the portal sets on a device, by whom and for what: everything it asks, shows and holds back comes from here. */
export const policy = definePolicy({
  notice: {
    site: 'Val d’Orlune',
    contact: 'donnees@valdorlune.example',
    version: '2',
    date: '2026-11-02',
  },
  categories: [
    {
      id: 'necessary',
      kind: 'necessary',
      label: {
        en: 'Cookies necessary for the platform to function properly/functionality cookies',
        fr: 'Cookies nécessaires au bon fonctionnement de la plateforme/cookies de fonctionnalité',
        ar: 'ملفات تعريف الارتباط اللازمة لعمل المنصة',
      },
      description: {
        en: 'They provide what you ask for: staying logged in, reading in your language, loading the data. No consent is needed.',
        fr: 'Ils sont indispensables à ce que vous demandez : rester connecté, lire dans votre langue, charger les données. Aucun consentement n’est requis.',
        ar: 'تنفّذ ما تطلبه: البقاء مسجّلًا، والقراءة بلغتك، وتحميل البيانات. ولا تحتاج إلى موافقة.',
      },
    },
    {
      id: 'statistics',
      kind: 'statistics',
      label: { en: 'Statistics', fr: 'Statistiques', ar: 'الإحصاءات' },
      description: {
        en: 'They tell us which datasets are of use. We count visits without knowing anyone; a finer analysis runs only if you allow it.',
        fr: 'Elles nous disent quels jeux de données sont utiles. Nous comptons les visites sans identifier personne ; une analyse plus fine n’a lieu que si vous l’autorisez.',
        ar: 'تبيّن لنا مجموعات البيانات المفيدة. نحصي الزيارات دون التعرّف على أحد، ولا يجري تحليل أدق إلا إذا سمحت به.',
      },
    },
    {
      id: 'media',
      label: { en: 'Embedded content', fr: 'Contenus intégrés', ar: 'محتوى مضمّن' },
      description: {
        en: 'Content that another provider delivers inside our pages, such as the maps. The provider sees that you view it.',
        fr: 'Des contenus qu’un autre prestataire affiche dans nos pages, comme les cartes. Le prestataire voit que vous les consultez.',
        ar: 'محتوى يعرضه مزوّد آخر داخل صفحاتنا، كالخرائط. ويرى المزوّد أنك تطّلع عليه.',
      },
    },
  ],
  services: [
    {
      id: 'authentication',
      category: 'necessary',
      provider: 'Opendatasoft',
      role: 'processor',
      function: { en: 'Authentication', fr: 'Authentification', ar: 'تسجيل الدخول' },
      location: ['front-office', 'back-office'],
      trackers: [
        {
          name: 'sessionid',
          party: 'first',
          purpose: {
            en: 'To remember the user from one page to another',
            fr: 'Mémoriser l’utilisateur d’une page à l’autre',
            ar: 'تذكّر المستخدم من صفحة إلى أخرى',
          },
          retention: 'P2W',
        },
      ],
    },
    {
      id: 'language',
      category: 'necessary',
      provider: 'Opendatasoft',
      role: 'processor',
      function: { en: 'Language selection', fr: 'Choix de la langue', ar: 'اختيار اللغة' },
      location: ['front-office', 'back-office'],
      trackers: [
        {
          name: 'django_language',
          party: 'first',
          purpose: {
            en: "To remember the visitor's language",
            fr: 'Mémoriser la langue du visiteur',
            ar: 'تذكّر لغة الزائر',
          },
          retention: 'P12M',
        },
      ],
    },
    {
      id: 'protection',
      category: 'necessary',
      provider: 'Opendatasoft',
      role: 'processor',
      function: { en: 'API (CSRF)', fr: 'API (CSRF)', ar: 'واجهة البيانات (CSRF)' },
      location: ['front-office', 'back-office'],
      trackers: [
        {
          name: 'csrftoken',
          party: 'first',
          purpose: {
            en: 'To retrieve data via API calls',
            fr: 'Récupérer des données par des appels à l’API',
            ar: 'جلب البيانات عبر الواجهة',
          },
          retention: 'P12M',
        },
      ],
    },
    {
      id: 'choices',
      category: 'necessary',
      provider: 'Opendatasoft',
      role: 'processor',
      function: {
        en: 'Choices related to your cookie preferences',
        fr: 'Choix relatifs à vos préférences de cookies',
        ar: 'اختياراتك بشأن ملفات تعريف الارتباط',
      },
      trackers: [
        {
          name: 'cookies_preferences',
          party: 'first',
          purpose: {
            en: "To remember the visitor's cookie preferences",
            fr: 'Mémoriser les préférences du visiteur en matière de cookies',
            ar: 'تذكّر تفضيلات الزائر بشأن ملفات تعريف الارتباط',
          },
          retention: 'P6M',
        },
      ],
    },
    {
      id: 'audience',
      category: 'statistics',
      provider: 'Val d’Orlune',
      role: 'processor',
      dataRetention: 'P25M',
      function: { en: 'Audience measurement', fr: 'Mesure d’audience', ar: 'قياس الزيارات' },
      location: ['front-office'],
      exemption: 'anonymised-statistics',
      trackers: [
        {
          name: 'audience_visit',
          party: 'first',
          purpose: {
            en: 'To count visits by month, without an identifier',
            fr: 'Compter les visites par mois, sans identifiant',
            ar: 'إحصاء الزيارات شهريًا دون معرّف',
          },
          retention: 'P13M',
        },
      ],
    },
    {
      id: 'insights',
      category: 'statistics',
      provider: 'Insights',
      function: { en: 'Usage analysis', fr: 'Analyse de l’usage', ar: 'تحليل الاستخدام' },
      location: ['front-office'],
      trackers: [
        {
          name: 'insights_visitor',
          party: 'first',
          purpose: {
            en: 'To recognise a browser from one visit to the next',
            fr: 'Reconnaître un navigateur d’une visite à l’autre',
            ar: 'التعرّف على المتصفح من زيارة إلى أخرى',
          },
          retention: 'P13M',
        },
        {
          name: { prefix: 'insights.' },
          storage: 'local',
          party: 'first',
          purpose: {
            en: 'To keep what could not be sent yet',
            fr: 'Conserver ce qui n’a pas encore pu être envoyé',
            ar: 'حفظ ما تعذّر إرساله بعد',
          },
          retention: 'P13M',
        },
        {
          name: 'insights_id',
          party: 'third',
          purpose: {
            en: 'To recognise the browser on the provider’s own server',
            fr: 'Reconnaître le navigateur sur le serveur du prestataire',
            ar: 'التعرّف على المتصفح على خادم المزوّد',
          },
          retention: 'P13M',
        },
      ],
    },
    {
      id: 'map',
      category: 'media',
      provider: 'Cartelune',
      function: { en: 'Interactive maps', fr: 'Cartes interactives', ar: 'خرائط تفاعلية' },
      location: ['front-office'],
      trackers: [
        {
          name: 'map_session',
          party: 'third',
          purpose: {
            en: 'To balance the load between map servers',
            fr: 'Répartir la charge entre les serveurs de cartes',
            ar: 'توزيع الحمل بين خوادم الخرائط',
          },
          retention: 'P1D',
        },
      ],
    },
  ],
})

/** The portal's policy with so many more services, to see how a large one does. */
export function policyWith(more: number): typeof policy {
  const services = Array.from({ length: more }, (_, i) => ({
    id: `more-${i + 1}`,
    category: i % 2 ? ('media' as const) : ('statistics' as const),
    provider: `Provider ${i + 1}`,
    function: { en: `Further use ${i + 1}`, fr: `Autre usage ${i + 1}` },
    trackers: [
      {
        name: `more_${i + 1}`,
        purpose: { en: 'To show a long list', fr: 'Montrer une longue liste' },
        retention: 'P6M' as const,
      },
    ],
  }))
  // The types name the portal's own alone: of the others only the number counts.
  return definePolicy({ ...policy, services: [...policy.services, ...services] }) as typeof policy
}

declare module '@assent/core' {
  interface Register {
    policy: typeof policy
  }
}
