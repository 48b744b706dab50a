import type { Judgement } from './judge.ts'
import { isA } from './marks.ts'
import type { Span } from './phrases.ts'
import { kernel, quoted } from './quote.ts'
import type { Finding, Missing } from './sharpening.ts'

/**
 * Which question helps most. Whose it is comes first: until the writer does something, there is nothing to see. Then
 * the act, since a moment for fog is still fog. One thing of several, and doing rather than hoping, come before the
 * moment, because the moment depends on which thing it is.
 */
const ORDER: readonly Missing[] = ['mine', 'act', 'one', 'intention', 'occasion']

const everything = ({ scene }: Judgement): Span => {
  const from = scene.marks.findIndex(mark => !mark.stops)
  return { from, to: scene.marks.length }
}

/** The first clause of which this holds; else the first clause that says something, else the whole text. */
function clauseWhere(judgement: Judgement, holds: (at: number) => boolean): Span {
  const { segments } = judgement.scene
  const mains = segments.filter(({ kind }) => kind === 'main')
  const found = segments.find((segment, at) => segment.kind === 'main' && holds(at))
  const wordy = mains.find(segment => segment.to - segment.from > 1)
  return found ?? wordy ?? segments[0] ?? everything(judgement)
}

const vague = (judgement: Judgement): Span =>
  kernel(
    judgement.scene,
    clauseWhere(judgement, at => judgement.deeds[at]?.act === false),
  )

const done = (judgement: Judgement): Span =>
  kernel(
    judgement.scene,
    clauseWhere(judgement, at => judgement.deeds[at]?.act === true),
  )

const others = (judgement: Judgement): Span =>
  clauseWhere(judgement, at => judgement.deeds[at]?.by === 'other')

function hedge({ scene }: Judgement): Span {
  const span = scene.hedges.spans[0] ?? { from: 0, to: scene.marks.length }
  const clause = scene.segments.find(({ from, to }) => from <= span.from && span.from < to)
  const from = isA(scene.marks[span.from], 'self') ? span.from + 1 : span.from
  return { from, to: Math.max(span.to, clause?.to ?? 0) }
}

function several(judgement: Judgement): Span {
  const first = clauseWhere(judgement, at => judgement.deeds[at]?.act === true)
  return { from: first.from, to: judgement.scene.marks.length }
}

const PART: Readonly<Record<Missing, (judgement: Judgement) => Span>> = {
  act: vague,
  occasion: done,
  one: several,
  mine: others,
  intention: hedge,
}

const findingOf = (text: string, judgement: Judgement, id: Missing): Finding => ({
  id,
  words: quoted(text, judgement.scene.marks, PART[id](judgement)),
})

/** All that is missing with the words that led to it, the one to ask about first. */
export const findingsOf = (text: string, judgement: Judgement): readonly Finding[] =>
  ORDER.filter(id => judgement.missing.includes(id)).map(id => findingOf(text, judgement, id))
