import { weekdayIn } from '../cards/rhythm.ts'
import type { Material } from '../cards/screen.ts'
import type { Asking } from '../dialogue/advance.ts'
import { findAnswer, type Run } from '../dialogue/run.ts'
import { isCheckFlow } from '../topics/check/checking.ts'
import { ambitionOf, skillOf, stepsOf } from '../topics/programme/lookup.ts'
import { readyTexts } from './actionCards/making/asAsked.ts'
import { materialOfAsk } from './checks/asking/asAskedAbout.ts'
import { labelIn } from './labels.ts'
import { peopleOf } from './nameable.ts'
import { languageOf, type Scene } from './scene.ts'
import { exampleFor } from './sharpening/exampleFor.ts'
import { mayBeShown } from './sharpening/sentenceToShow.ts'

/** A picker with more people than this is no help, and a card has a size. Others are found by typing. */
const MOST_PEOPLE = 40

const chosenAmbition = (scene: Scene, run: Run) => {
  const chosen = findAnswer(run, { name: 'ambition', item: null })?.value
  return typeof chosen === 'string' ? ambitionOf(scene.programme, chosen) : undefined
}

const quote = (scene: Scene, run: Run): Material => {
  const line = chosenAmbition(scene, run)?.line[languageOf(scene.person)]
  return line ? { quote: line } : {}
}

const roleSteps = (scene: Scene, run: Run): Material => {
  const ambition = chosenAmbition(scene, run)
  const steps = ambition ? stepsOf(scene.programme, scene.person.role ?? '', ambition.id) : []
  return steps.length > 0 ? { examples: steps.map(step => step[languageOf(scene.person)]) } : {}
}

const ambitionLines = ({ programme, person }: Scene): Material => ({
  means: Object.fromEntries(programme.ambitions.map(({ id, line }) => [id, line[languageOf(person)]])),
})

const skillLevels = (scene: Scene, skill: string): Material => {
  const language = languageOf(scene.person)
  const levels = skillOf(scene.programme, skill)?.levels.map(level => level[language])
  const means = levels && { means: Object.fromEntries(levels.map((level, index) => [`${index + 1}`, level])) }
  return { about: labelIn(scene, language)('skill', skill, 'skills', 'skills'), ...means }
}

const colleagues = (scene: Scene): Material => {
  const { team, entraId } = scene.person
  const { programme, accounts } = scene
  const people = programme.people.filter(({ teams }) => team !== null && teams.includes(team))
  const inTeam = new Set(peopleOf({ programme: { ...programme, people }, accounts }).map(({ id }) => id))
  const others = peopleOf(scene).filter(({ id }) => id !== entraId)
  const nearest = [
    ...others.filter(({ id }) => inTeam.has(id)),
    ...others.filter(({ id }) => !inTeam.has(id)),
  ]
  return { people: nearest.slice(0, MOST_PEOPLE) }
}

/** What a short conversation is about, in the person's own words. */
const subject = (scene: Scene, run: Run, of: 'action' | 'promise'): Material => {
  const chosen = findAnswer(run, { name: of, item: null })?.value
  if (typeof chosen !== 'string') return {}
  return { about: labelIn(scene, languageOf(scene.person))(of, chosen, run.flow, of) }
}

/** Who is asked about a promise, and so reads it, depends on to whom it is made. */
const promisedToWhom = (run: Run): Material => {
  const to = findAnswer(run, { name: 'to', item: null })?.value
  return { values: { to: typeof to === 'string' ? to : '' } }
}

const weekday = (scene: Scene, day: string): Material => ({
  about: weekdayIn(languageOf(scene.person), day),
})

const helpFor = (scene: Scene, run: Run, asking: Asking): Material => {
  const { address, question } = asking
  if (address.item !== null)
    return run.flow === 'rhythm' ? weekday(scene, address.item) : skillLevels(scene, address.item)
  if (question.kind === 'people') return colleagues(scene)
  if (isCheckFlow(run.flow)) return materialOfAsk(scene, run, asking)
  switch (`${run.flow} ${address.name}`) {
    case 'translate ambition':
    case 'promise ambition':
    case 'actionCard ambition':
      return ambitionLines(scene)
    case 'translate different':
      return { ...quote(scene, run), ...roleSteps(scene, run) }
    case 'actionCard ready':
      return readyTexts(scene, run)
    case 'promise behaviour':
    case 'actionCard why':
      return quote(scene, run)
    case 'promise seenBy':
      return promisedToWhom(run)
    case 'withdraw because':
      return subject(scene, run, 'promise')
    case 'move from':
      return subject(scene, run, 'action')
    default:
      return {}
  }
}

/**
 * What helps to answer this question: the strategy's line, the role's steps, what options mean, who can be named; and
 * one example where it is asked more sharply.
 */
export const materialFor = (scene: Scene, run: Run, asking: Asking): Material => ({
  ...helpFor(scene, run, asking),
  ...(asking.advice && exampleFor(scene, run)),
  ...(scene.hasModel && { shownToModel: mayBeShown(run, asking) }),
})
