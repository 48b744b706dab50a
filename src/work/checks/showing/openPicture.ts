import type { ShownBody } from '../../../cards/checkScreen.ts'
import { say } from '../../../cards/say.ts'
import type { Reader } from '../../../cards/screen.ts'
import type { Language, Person } from '../../../people/person.ts'
import { may } from '../../../people/rights.ts'
import type { CheckStore } from '../../../ports/checks.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { OwnData } from '../../../ports/ownData.ts'
import type { Secrets } from '../../../ports/secrets.ts'
import type { LoadedProgramme } from '../../../topics/programme/loaded.ts'
import { findPerson } from '../../../topics/programme/lookup.ts'
import { standingOf } from '../../actor.ts'
import { labelIn } from '../../labels.ts'
import type { Notice } from '../../ownData/openOwnData.ts'
import type { Programmes } from '../../programmes.ts'
import { dayFor, languageOf } from '../../scene.ts'
import { NO_RECORDS } from '../../see.ts'
import { shownBody } from './bodyPage.ts'
import { keptOf, pictureIn } from './pictureLink.ts'

export type PictureSetting = {
  readonly store: Pick<OwnData, 'linkOwner' | 'useLink'> & Pick<CheckStore, 'roundsIn'>
  readonly clock: Clock
  readonly secrets: Pick<Secrets, 'hashOf'>
  readonly programmes: Pick<Programmes, 'now'>
  /** The result of a body as a PNG file. */
  readonly draw: (reader: Reader, body: ShownBody) => Promise<Uint8Array>
}

/** A file, and what it is called. */
export type Picture = { readonly name: string; readonly png: Uint8Array }

/** What stands behind the address of a picture. `which` is all that stands there, whatever it is. */
export type OpenPicture = {
  /** The page that asks to be sure; null where there is nothing (any more). It can be asked for again and again. */
  ask(which: string): Promise<Notice | null>
  /** The picture: once. */
  open(which: string): Promise<Picture | null>
  /** What is said where there is nothing, whyever: to whom is not known, so in each language. */
  readonly gone: readonly Notice[]
  /** The same, for when it cannot be looked up now. */
  readonly sorry: readonly Notice[]
}

const inBoth = (which: 'gone' | 'sorry'): readonly Notice[] =>
  (['nl', 'en'] as const).map(language => ({
    language,
    title: say(language, `witnessing.picture.${which}.title`),
    lines: [say(language, `witnessing.picture.${which}.text`)],
  }))

const gateIn = (language: Language): Notice => ({
  language,
  title: say(language, 'witnessing.picture.title'),
  lines: [say(language, 'witnessing.picture.text'), say(language, 'witnessing.picture.once')],
  open: say(language, 'witnessing.picture.open'),
})

/** Whoever asked for it may have another part by now, or none: what they may see is what they may see now. */
const programmeFor = ({ programmes }: PictureSetting, person: Person): LoadedProgramme | undefined => {
  const loaded = programmes.now().find(({ programme }) => programme.id === person.programme)
  if (!loaded) return undefined
  const { programme } = loaded
  const { id, entraId, email } = person
  const listed = findPerson(programme, { entraId, ...(email !== null && { email }) })
  const actor = { id, parts: listed?.parts ?? [], leads: listed?.leads ?? [] }
  return may({ ...actor, standing: standingOf({ programme, person }) }, 'seeBody') ? loaded : undefined
}

const readerFor = ({ clock }: PictureSetting, person: Person, loaded: LoadedProgramme): Reader => {
  const language = languageOf(person)
  const { programme, former } = loaded
  return {
    language,
    label: labelIn({ programme, former, records: NO_RECORDS }, language),
    today: dayFor(clock.now(), person),
  }
}

const pictureFor = async (setting: PictureSetting, person: Person, id: string): Promise<Picture | null> => {
  const loaded = programmeFor(setting, person)
  const rounds = loaded ? await setting.store.roundsIn(person.programme) : []
  const round = rounds.find(one => one.id === id)
  if (!loaded || !round?.result) return null
  const reader = readerFor(setting, person, loaded)
  const body = shownBody(round, loaded.programme)
  const name = `${say(reader.language, 'witnessing.picture.file')}-${body.until}.png`
  return { name, png: await setting.draw(reader, body) }
}

export const openPicture = (setting: PictureSetting): OpenPicture => ({
  ask: async which => {
    const { store, clock, secrets } = setting
    const picture = pictureIn(which)
    if (!picture) return null
    const owner = await store.linkOwner({ hash: keptOf(secrets, picture), at: clock.now() })
    return owner && programmeFor(setting, owner) ? gateIn(languageOf(owner)) : null
  },
  open: async which => {
    const { store, clock, secrets } = setting
    const picture = pictureIn(which)
    if (!picture) return null
    const owner = await store.useLink({ hash: keptOf(secrets, picture), at: clock.now(), trail: null })
    return owner ? pictureFor(setting, owner, picture.round) : null
  },
  gone: inBoth('gone'),
  sorry: inBoth('sorry'),
})
