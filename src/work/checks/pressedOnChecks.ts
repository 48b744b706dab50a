import type { Press } from '../../cards/press.ts'
import type { Deed } from '../../people/rights.ts'
import type { Decision } from '../decision.ts'
import type { Scene } from '../scene.ts'
import { decline } from './asking/decline.ts'
import { pressedOnRound } from './rounds/pressedOnRound.ts'
import { roundsPage } from './rounds/roundPage.ts'
import { pressedOnPage, showSaidAndDone } from './showing/show.ts'

const ON_CHECKS = ['promisePage', 'bodyPage', 'round', 'decline'] as const
const CHECK_PAGES = ['checks', 'witnessing', 'rounds'] as const

export type OnChecks = Press & { do: (typeof ON_CHECKS)[number] }
export type CheckPage = (typeof CHECK_PAGES)[number]

/** Whether a press is about looking back, and not about a conversation. */
export const isOnChecks = (press: Press): press is OnChecks =>
  (ON_CHECKS as readonly Press['do'][]).includes(press.do)

export const isCheckPage = (what: string): what is CheckPage =>
  (CHECK_PAGES as readonly string[]).includes(what)

/** What somebody does by asking for such a page. */
export const deedOfCheckPage = {
  checks: 'seeChecks',
  witnessing: 'seeWitnessing',
  rounds: 'seeRounds',
} as const satisfies Readonly<Record<CheckPage, Deed>>

export const deedOfChecks = (press: OnChecks): Deed => {
  switch (press.do) {
    case 'promisePage':
      return 'seeChecks'
    case 'bodyPage':
      return 'seeBody'
    case 'round':
      return press.act === 'page' ? 'seeRounds' : 'changeRound'
    case 'decline':
      return 'declineCheck'
  }
}

/** Does what somebody pressed about looking back. */
export const pressedOnChecks = (scene: Scene, press: OnChecks): Decision => {
  switch (press.do) {
    case 'promisePage':
    case 'bodyPage':
      return pressedOnPage(scene, press)
    case 'decline':
      return decline(scene, press)
    case 'round':
      return pressedOnRound(scene, press)
  }
}

/** A page about looking back. */
export const showChecks = (scene: Scene, what: CheckPage): Decision => {
  switch (what) {
    case 'checks':
    case 'witnessing':
      return showSaidAndDone(scene, what)
    case 'rounds':
      return { main: roundsPage(scene) }
  }
}
