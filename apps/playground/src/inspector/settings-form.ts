import { createNode as h } from '@assent/ui/dom'
import { CHOICES, type Settings, searchFrom } from '../settings'

const LABELS: Readonly<Record<keyof Settings, string>> = {
  layout: 'Banner',
  refuse: 'Refusing',
  controls: 'Preferences',
  reopen: 'Reopening',
  theme: 'Theme',
  scheme: 'Colours',
  lang: 'Language',
  dir: 'Direction',
  place: 'Whose law',
  gpc: 'GPC signal',
  services: 'Services',
}

/** What is shown and how: each change goes to the address of that state. */
export function settingsForm(settings: Settings): Node {
  const go = (name: keyof Settings, value: string): void => {
    location.search = searchFrom({ ...settings, [name]: value } as Settings)
  }
  const field = (name: keyof Settings): Node =>
    h(
      'label',
      {},
      h('span', {}, LABELS[name]),
      h(
        'select',
        { name, onChange: ({ target }) => go(name, (target as HTMLSelectElement).value) },
        ...CHOICES[name].map(([value, text]) =>
          h('option', { value, selected: value === settings[name] }, text),
        ),
      ),
    )
  return h(
    'div',
    { 'data-inspector': 'settings' },
    ...(Object.keys(LABELS) as (keyof Settings)[]).map(field),
    h('p', {}, 'A change loads the page anew; the address keeps it.'),
  )
}
