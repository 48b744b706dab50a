import type { Language } from '../../people/person.ts'
import type { Clock, Ids } from '../../ports/clock.ts'
import type { OwnData } from '../../ports/ownData.ts'
import type { Secrets } from '../../ports/secrets.ts'
import { languageOf } from '../scene.ts'
import { everywhere, type ReadsEverywhere } from './everywhere.ts'
import { type OwnPage, ownPage } from './ownPage.ts'
import { ownReader, saying } from './ownReader.ts'

export type OwnDataSetting = {
  readonly store: OwnData & ReadsEverywhere
  readonly clock: Clock
  readonly ids: Ids
  readonly secrets: Pick<Secrets, 'hashOf'>
}

/** A page with a sentence or two; `open` is what its button says, for one that has a button. */
export type Notice = {
  readonly language: Language
  readonly title: string
  readonly lines: readonly string[]
  readonly open?: string
}

/** What stands behind the address of one's own data. `secret` is what somebody gave as one, whatever it is. */
export type OpenOwnData = {
  /** The page that asks to be sure; null where there is nothing (any more). It can be asked for again and again. */
  ask(secret: string): Promise<Notice | null>
  /** All of it: once. */
  open(secret: string): Promise<OwnPage | null>
  /** What is said where there is nothing, whyever: to whom is not known, so in each language. */
  readonly gone: readonly Notice[]
  /** The same, for when it cannot be looked up now. */
  readonly sorry: readonly Notice[]
}

const inBoth = (which: 'gone' | 'sorry'): readonly Notice[] =>
  (['nl', 'en'] as const).map(language => ({
    language,
    title: saying({ language }, `ownData.${which}.title`),
    lines: [saying({ language }, `ownData.${which}.text`)],
  }))

const gateIn = (language: Language): Notice => ({
  language,
  title: saying({ language }, 'ownData.gate.title'),
  lines: [saying({ language }, 'ownData.gate.text'), saying({ language }, 'ownData.gate.alone')],
  open: saying({ language }, 'ownData.gate.open'),
})

export const openOwnData = (setting: OwnDataSetting): OpenOwnData => ({
  ask: async secret => {
    const { store, clock, secrets } = setting
    const owner = await store.linkOwner({ hash: secrets.hashOf(secret), at: clock.now() })
    return owner ? gateIn(languageOf(owner)) : null
  },
  open: secret => openOnce(setting, secret),
  gone: inBoth('gone'),
  sorry: inBoth('sorry'),
})

const openOnce = async (setting: OwnDataSetting, secret: string): Promise<OwnPage | null> => {
  const { store, clock, ids, secrets } = setting
  const now = clock.now()
  const owner = await store.useLink({ hash: secrets.hashOf(secret), at: now, trail: ids.next() })
  if (!owner) return null
  const language = languageOf(owner)
  const [own, ...others] = (await everywhere(store, owner)).map(({ person, everything }) => ({
    reader: { ...ownReader(person, now, everything.versions), language },
    everything,
  }))
  return own ? ownPage(own, others) : null
}
