import { list, say } from '../cards/say.ts'
import type { Label } from '../cards/screen.ts'
import type { Question } from '../dialogue/question.ts'
import type { Vocabulary } from '../dialogue/read.ts'
import type { Language } from '../people/person.ts'
import { EVERYBODY } from '../topics/actionCard/actionCardFlow.ts'
import type { ChannelInTeam } from '../topics/actionCard/channel.ts'
import { wordsAt } from '../topics/check/words.ts'
import { ambitionOf, roleOf, skillOf, teamOf } from '../topics/programme/lookup.ts'
import type { Text } from '../topics/programme/programme.ts'
import { readyLabel } from './actionCards/making/asAsked.ts'
import { peopleOf } from './nameable.ts'
import { languageOf, type Scene } from './scene.ts'

const LANGUAGES = ['nl', 'en'] as const satisfies readonly Language[]

type Lists = Scene['former']

const nameIn = (programme: Lists, of: string, id: string): Text | undefined => {
  switch (of) {
    case 'ambition':
      return ambitionOf(programme, id)?.name
    case 'role':
      return roleOf(programme, id)?.name
    case 'team':
      return teamOf(programme, id)?.name
    case 'skill':
      return skillOf(programme, id)?.name
    default:
      return undefined
  }
}

/** Where names are looked up. */
export type Names = Pick<Scene, 'programme' | 'former' | 'records' | 'making' | 'writing' | 'checking'>

/** What is gone from the programme is called as it was when it was last there. */
const nameOf = ({ programme, former }: Names, of: string, id: string): Text | undefined =>
  nameIn(programme, of, id) ?? nameIn(former, of, id)

const ownName = ({ records, making }: Names, id: string): string | undefined =>
  [...records.actions, ...records.promises, ...(making?.actions ?? [])].find(one => one.id === id)?.behaviour

/** A channel as Teams shows it: the first one of a team has no name of its own. */
export const channelName = ({ name }: ChannelInTeam, language: Language): string =>
  name ?? say(language, 'channels.general')

const channelInTeam = ({ making }: Names, id: string, language: Language): string | undefined => {
  const channel = making?.channels.find(one => one.id === id)
  return channel && `${channel.in.name} › ${channelName(channel, language)}`
}

/** What one promised, or who promised what. */
const askName = ({ checking }: Names, id: string): string | undefined => {
  const about = checking?.asks.find(({ ask }) => ask.id === id)
  if (!about) return undefined
  const { behaviour } = wordsAt(about)
  return about.ask.as === 'owner' ? behaviour : `${about.ownerName}: ${behaviour}`
}

/** What action cards and looks back are about has names in several places. */
const cardName = (scene: Names, of: string, id: string, language: Language): string | undefined => {
  switch (of) {
    case 'channel':
      return channelInTeam(scene, id, language)
    case 'audience':
      return id === EVERYBODY ? say(language, 'actionCard.everybody') : nameOf(scene, 'team', id)?.[language]
    case 'readyCard':
      return readyLabel(language, id)
    case 'card':
      return [...(scene.making?.cards ?? []), ...(scene.writing?.cards ?? [])].find(card => card.id === id)
        ?.what
    case 'ask':
      return askName(scene, id)
    case 'contribution':
      return scene.writing?.written.find(one => one.id === id)?.text
    default:
      return undefined
  }
}

/** How a thing is called. What no version of the programme ever had, or is in somebody's own words, is called as it is stored. */
export const labelIn =
  (scene: Names, language: Language): Label =>
  (of, id, flow, question) => {
    if (of === 'words') return say(language, `${flow}.${question}.options.${id}`)
    const named = nameOf(scene, of, id)?.[language] ?? cardName(scene, of, id, language)
    return named ?? ownName(scene, id) ?? id
  }

const synonyms = (language: Language, flow: string, question: string, id: string) =>
  list(language, `${flow}.${question}.synonyms.${id}`)

/** Screen's language first, since a number counts along the list as it is shown. */
const namesOf = (
  scene: Scene,
  question: Question & { options: { of: string; ids: readonly string[] } },
  at: At,
) => {
  const screen = languageOf(scene.person)
  const languages = [screen, ...LANGUAGES.filter(language => language !== screen)]
  const calledIn = (language: Language, id: string) => [
    labelIn(scene, language)(question.options.of as Parameters<Label>[0], id, at.flow, at.question),
    ...synonyms(language, at.flow, at.question, id),
  ]
  return Object.fromEntries(
    question.options.ids.map(id => [id, languages.flatMap(language => calledIn(language, id))]),
  )
}

type At = { readonly flow: string; readonly question: string }

/** What typed words may mean for this question. */
export const vocabularyFor = (scene: Scene, question: Question, at: At): Vocabulary => ({
  language: languageOf(scene.person),
  today: scene.today,
  labels: 'options' in question ? namesOf(scene, question, at) : {},
  people: question.kind === 'people' ? peopleOf(scene) : [],
})
