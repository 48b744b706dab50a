import type { Language } from '../../../../people/person.ts'
import type { Ids } from '../../../../ports/clock.ts'
import type { LoadedProgramme } from '../../../../topics/programme/loaded.ts'
import { idsOf } from '../../../../topics/setting.ts'
import type { Heard } from '../../../heard.ts'
import { meet } from '../../../meet.ts'
import { todayFor } from '../../../scene.ts'
import { NO_RECORDS } from '../../../see.ts'
import type { AskedOfMessage, ShownOfMessage } from './asked.ts'
import { form } from './dialogs.ts'
import { type MakingScene, makingIn } from './makingScene.ts'

type Knowing = { readonly loaded: LoadedProgramme; readonly ids: Ids; readonly language: Language | null }

/** Nothing that is stored can be read: the person is as Teams tells, and the card can be for any team. */
const blindScene = ({ loaded, ids, language }: Knowing, heard: Heard): MakingScene => {
  const { programme, former } = loaded
  const newId = () => ids.next()
  const person = meet(heard, { programme, language, before: undefined, newId })
  const bare = { heard, programme, former, person, newId, runs: [], records: NO_RECORDS }
  const scene = { ...bare, today: todayFor({ heard, person }) }
  return makingIn(scene, { channels: [], teams: idsOf(programme.teams), zone: programme.rhythm.zone })
}

/** The form with all that was typed, after a failure; null where nothing was. */
export const afterFailure = (
  knowing: Knowing,
  heard: Heard,
  asked: AskedOfMessage,
): ShownOfMessage | null => {
  if (asked.do === 'open' || !asked.draft) return null
  const key = asked.do === 'send' ? 'fromMessage.notSure' : 'fromMessage.tryAgain'
  return form(blindScene(knowing, heard), { draft: asked.draft, notes: [{ key }] })
}
