import type { Said, Screen } from '../../../cards/screen.ts'
import { shorten } from '../../../cards/shorten.ts'
import { toldFrom } from '../../../insight/releaseChecks.ts'
import { takesPart } from '../../../people/person.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { whyNoAnswer } from '../../../topics/check/checking.ts'
import { wordsAt } from '../../../topics/check/words.ts'
import type { AtOccasion, Occasion, Occasions, Told } from '../../occasions.ts'
import { languageOf } from '../../scene.ts'
import { inShort, noticedBy } from './asks.ts'
import { promisedTo } from './promisedTo.ts'
import { whyAsked } from './whyAsked.ts'

/** Whether they said so meanwhile at another look back of the same promise: that is their last word at this one too. */
export const wasSaidSince = ({ lookBack, ask, lastSelf, lastNoticed }: AskedAbout): boolean => {
  const last = ask.as === 'owner' ? lastSelf : lastNoticed
  return last !== null && last.changedAt >= lookBack.openedAt
}

/** What is still to be answered at this moment: the look back is open, and the owner of the promise takes part. */
const stillAsked = async ({ store, prompt, person, loaded }: AtOccasion): Promise<AskedAbout | undefined> => {
  const about = await store.askWith(prompt.programme, prompt.subject)
  if (!about || whyNoAnswer(about, person.id) || about.ask.status !== 'asked') return undefined
  if (about.lookBack.status !== 'open' || wasSaidSince(about)) return undefined
  const owner =
    about.ask.owner === person.id ? person : await store.personWith(prompt.programme, about.ask.owner)
  return owner && takesPart(owner, loaded.programme) ? about : undefined
}

const valuesOf = ({ person, loaded: { programme } }: AtOccasion, about: AskedAbout) => {
  const { promise, ownerName } = about
  const language = languageOf(person)
  const to = promisedTo(promise, programme, language)
  return {
    ...{ owner: ownerName, to: to === null ? '' : shorten(to, 120), known: to === null ? 'no' : 'yes' },
    ...{ promise: inShort(wordsAt(about).behaviour), asked: whyAsked(about, person) },
  }
}

/** Whoever never heard of us is told first who asks, and what it is not for. */
const whoWeAre = ({ person, loaded: { programme } }: AtOccasion): readonly (readonly Said[])[] =>
  person.welcomed > 0
    ? []
    : [[{ key: 'asking.whoWeAre', values: { programme: programme.name[languageOf(person)] } }]]

const thresholds = ({ loaded: { programme } }: AtOccasion, { lookBack }: AskedAbout) => ({
  scores: toldFrom(lookBack.thresholds, programme.thresholds).scores,
})

const screenOf = (at: AtOccasion, about: AskedAbout, lines: readonly (readonly Said[])[]): Screen => {
  const { kind, subject } = at.prompt
  return { kind: 'prompt', prompt: { kind, subject }, values: valuesOf(at, about), about: [], lines }
}

/** It is asked for as long as an answer counts. */
const askWith = (at: AtOccasion, about: AskedAbout, lines: readonly (readonly Said[])[]): Told => ({
  screen: screenOf(at, about, lines),
  until: about.lookBack.closesAt,
})

/** That somebody looks back at a promise of their own. Neither the last answer nor a score stands on it. */
const self: Occasion = async at => {
  const about = await stillAsked(at)
  if (!about) return { screen: null }
  return askWith(at, about, [[noticedBy(about)], [{ key: 'asking.sees.self' }]])
}

/** That somebody says whether they noticed what another promised: who it is about, who sees what, and that no is fine. */
const noticed: Occasion = async at => {
  const about = await stillAsked(at)
  if (!about) return { screen: null }
  const sees = { key: 'asking.sees.noticed', values: { owner: about.ownerName, ...thresholds(at, about) } }
  return askWith(at, about, [[noticedBy(about)], ...whoWeAre(at), [sees]])
}

/** What people are asked about promises without having asked for it. */
export const checkOccasions: Occasions = { 'check-self': self, 'check-noticed': noticed }
