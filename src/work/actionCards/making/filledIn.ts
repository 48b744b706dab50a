import { type Answer, isUnderWay, type Run } from '../../../dialogue/run.ts'
import type { Value } from '../../../dialogue/value.ts'
import { EVERYBODY } from '../../../topics/actionCard/actionCardFlow.ts'
import { daysAfter } from '../../../topics/days.ts'
import type { Scene } from '../../scene.ts'

// A card is there in a minute because only what it is about is asked. The rest is filled in as most cards have it: it
// stands on the preview, where each of it can be changed.

/** For how many days a card is open: what stands central is of this week. */
export const usualDays = (kind: string | undefined): number => (kind === 'focus' ? 7 : 14)

/** The channel of the card that was made last, as long as one may post there. */
export const lastChannel = ({ making }: Pick<Scene, 'making'>): string | null =>
  making?.cards.map(({ channel }) => channel).find(id => making.channels.some(one => one.id === id)) ?? null

type Usual = readonly (readonly [name: string, value: Value])[]

/** Who posted nowhere before is asked for the channel. */
const usual = (scene: Scene, kind: string): Usual => {
  const channel = lastChannel(scene)
  return [
    ['why', null],
    ['until', daysAfter(scene.today, usualDays(kind))],
    ['audience', EVERYBODY],
    ...(channel === null ? [] : [['channel', channel] as const]),
    ['when', 'now'],
  ]
}

/** What is filled in beside these answers about a new card, once it is known what kind of card it becomes. */
export const filling = (scene: Scene, answers: readonly Answer[]): readonly Answer[] => {
  const kind = answers.find(({ name }) => name === 'kind')?.value
  if (typeof kind !== 'string') return []
  return usual(scene, kind)
    .filter(([name]) => !answers.some(one => one.name === name))
    .map(([name, value]) => ({
      name,
      item: null,
      value,
      settled: true,
      sharpening: null,
      at: scene.heard.at,
    }))
}

const isBegun = (run: Run): boolean => run.flow === 'actionCard' && isUnderWay(run)

const filledIn = <One extends Run>(scene: Scene, run: One): One =>
  isBegun(run) ? { ...run, answers: [...run.answers, ...filling(scene, run.answers)] } : run

/** The conversations about new cards, filled in as far as they can be. */
export const withFilling = (scene: Scene): Scene =>
  scene.making ? { ...scene, runs: scene.runs.map(run => filledIn(scene, run)) } : scene
