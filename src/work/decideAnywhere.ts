import { pressedInChannel } from './actionCards/using/pressedInChannel.ts'
import { afterErasure } from './afterErasure.ts'
import { decide } from './decide.ts'
import { type Decision, noticeOf } from './decision.ts'
import { notAdmitted } from './notAdmitted.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** In a channel nothing private is said or asked. */
const decideIn = (scene: Scene, intent: Intent): Decision => {
  if (scene.heard.place === 'personal') return decide(scene, intent)
  if (intent.do === 'arrive' || intent.do === 'goAway') return {}
  const asksHelp = intent.do === 'command' && ['hello', 'help'].includes(intent.command)
  return {
    main: noticeOf({ key: asksHelp && scene.heard.place === 'channel' ? 'channels.help' : 'turns.channel' }),
  }
}

/** What somebody's turn comes to, wherever they are and whoever they turn out to be. */
export const decideAnywhere = (scene: Scene, intent: Intent): Decision =>
  pressedInChannel(scene, intent) ??
  afterErasure(scene, intent) ??
  notAdmitted(scene, intent) ??
  decideIn(scene, intent)
