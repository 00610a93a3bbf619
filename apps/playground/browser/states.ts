import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Portal } from './portal.ts'

/** Every state that a view of consent can be in, and how a visitor comes there from the page before. */
const STATES: readonly (readonly [name: string, reach: (portal: Portal) => Promise<void>])[] = [
  ['a banner in the corner', (portal) => portal.visit('cookies')],
  ['a banner along the edge', (portal) => portal.visit('', '', 'layout=bar&refuse=continue')],
  ['a banner before everything else', (portal) => portal.visit('', '', 'layout=modal')],
  [
    'preferences with everything open',
    async (portal) => {
      await portal.visit()
      await portal.part('choose').click()
      for (const summary of await portal.preferences.locator('summary').all()) await summary.click()
    },
  ],
  [
    'preferences in pairs, searched',
    async (portal) => {
      await portal.visit('', '', 'controls=pairs&services=20')
      await portal.part('choose').click()
      await portal.part('search').fill('12')
    },
  ],
  ['what stands in for embeds', (portal) => portal.visit('reuses')],
  [
    'an answer that was kept',
    async (portal) => {
      await portal.visit('cookies', '', 'reopen=link')
      await portal.part('reject-all').click()
      await expect(portal.part('saved')).not.toBeEmpty()
    },
  ],
  [
    'preferences with an answer',
    async (portal) => {
      await portal.visit('', '', 'reopen=corner')
      await portal.openPreferences()
      await portal.preferences.locator('input[name="statistics"]').check()
      await portal.save()
      await portal.openPreferences()
    },
  ],
  ['a signal that was honoured', (portal) => portal.visit('', 'US-CA', 'gpc=present')],
]

/** What axe finds in the page, frames left out: there are none before an answer. The inspector has a test of its own. */
export const violationsIn = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().exclude('.inspector').analyze()).violations

/** Goes through every state of the views, and expects axe to find nothing in any. */
export async function expectNothingFound(portal: Portal): Promise<void> {
  for (const [state, reach] of STATES) {
    await reach(portal)
    const found = (await violationsIn(portal.page)).map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ])
    expect(found, state).toEqual([])
  }
}
