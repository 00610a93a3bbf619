import { CATEGORIES } from './categories.ts'

// Its types of service are a closed set: these are the nearest to the four categories.
const TYPES = ['support', 'analytic', 'video', 'ads']

CATEGORIES.forEach(({ id, service }, index) => {
  tarteaucitron.services[id] = {
    key: id,
    type: TYPES[index],
    name: service,
    uri: '',
    needConsent: true,
    cookies: [],
    js: () => {},
    fallback: () => {},
  }
})
tarteaucitron.init({ privacyUrl: '/privacy' })
tarteaucitron.job = [...(tarteaucitron.job ?? []), ...CATEGORIES.map(({ id }) => id)]
