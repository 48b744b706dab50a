import type { NextStep, Said } from '../cards/screen.ts'
import { date } from '../dialogue/ask.ts'
import { read } from '../dialogue/read.ts'
import { changeRhythm, type RhythmChange } from '../people/changeRhythm.ts'
import type { Wished } from '../people/wish.ts'
import { daysAfter } from '../topics/days.ts'
import { pauseDays } from '../topics/rhythm/rhythmFlow.ts'
import { beginRhythm } from './beginRhythm.ts'
import { leaveAll } from './converse.ts'
import { type Decision, noted } from './decision.ts'
import { withRhythm } from './keepRhythm.ts'
import { ownRhythmOf, rhythmFor } from './rhythmFor.ts'
import { pausedUntil, rhythmPage } from './rhythmPage.ts'
import { languageOf, type Scene } from './scene.ts'

/** `text` is what was said; nothing where it was pressed. */
type Wish = Wished & { readonly text: string }

/** A wish by a button, or in so many words. */
export const plainly = (wish: Wished['wish']): Wish => ({ wish, sure: true, rest: '', text: '' })

const changed = (scene: Scene, change: RhythmChange) =>
  withRhythm(scene, changeRhythm(ownRhythmOf(scene.person), scene.programme.rhythm, change))

const told = (said: Said, next: readonly NextStep[], ...more: readonly Said[]) =>
  ({ kind: 'notice', said, more, next }) as const

/** At once, whatever was going on: that is kept, to be taken up whenever they like. */
const stop = (scene: Scene): Decision => {
  const left = leaveAll(scene)
  const isKept = left.runs?.some(({ status }) => status === 'draft') ?? false
  const more = [...(isKept ? [{ key: 'rhythm.wish.kept' }] : []), { key: 'rhythm.wish.stoppedBack' }]
  return {
    ...left,
    ...changed(scene, { kind: 'stop' }),
    main: told({ key: 'rhythm.wish.stopped' }, [{ wish: 'startAgain' }, 'rhythm'], ...more),
  }
}

/** It may have been about something else. */
const askWhetherToStop = (): Decision => ({
  main: told({ key: 'rhythm.wish.askStop' }, [{ wish: 'stopMessages' }, { wish: 'pause' }, 'menu']),
})

const page = (scene: Scene, note: string): Decision => noted({ main: rhythmPage(scene) }, { key: note })

const startAgain = (scene: Scene, sure: boolean): Decision => {
  const { stopped, pause } = rhythmFor(scene.person, scene.programme)
  if (!stopped && pausedUntil({ pause }, scene.today) === null) return page(scene, 'rhythm.wish.alreadyOn')
  if (!sure) return { main: rhythmPage(scene) }
  const start = changed(scene, { kind: 'start' })
  return { ...start, ...page({ ...scene, ...start }, 'rhythm.wish.started') }
}

const isThrough = (text: string): boolean =>
  /(?<!\p{L})(?:t\/m|tot en met|tot na|through|until after|till after)(?!\p{L})/iu.test(text)

/** From the word on that says until when, with its signs; else what came after the phrase. */
const whenIn = ({ rest, text }: Wish): string =>
  /(?<!\p{L})(?:tot|t\/m|until|till|through)(?!\p{L}).*$/isu.exec(text)?.[0] ??
  rest.replace(/^(?:van|voor|for|of) /, '')

/** The first day after the pause that was named, if one was. */
const dayIn = (scene: Scene, wish: Wish): string | undefined => {
  const text = whenIn(wish).replace(/[.!?…\s]+$/u, '')
  const vocabulary = { language: languageOf(scene.person), today: scene.today, labels: {}, people: [] }
  const said = read(date(pauseDays(scene.today)), { kind: 'typed', text }, vocabulary)
  if (!said.ok || typeof said.value !== 'string') return undefined
  return isThrough(text) ? daysAfter(said.value, 1) : said.value
}

const pausedTill = (scene: Scene, until: string): Decision => ({
  ...changed(scene, { kind: 'pause', until }),
  main: told({ key: 'rhythm.wish.paused', values: { until } }, [{ wish: 'startAgain' }, 'rhythm'], {
    key: 'rhythm.wish.pausedBack',
  }),
})

/** A pause has an end: who does not say until when is asked. */
const pause = (scene: Scene, wish: Wish): Decision => {
  if (ownRhythmOf(scene.person).stopped) return page(scene, 'rhythm.wish.alreadyStopped')
  const until = wish.rest === '' ? undefined : dayIn(scene, wish)
  return until === undefined ? beginRhythm(scene, { change: 'pause' }) : pausedTill(scene, until)
}

/** Does what somebody wishes about the messages that come by themselves. */
export const heedWish = (scene: Scene, wish: Wish): Decision => {
  switch (wish.wish) {
    case 'stopMessages':
      return wish.sure ? stop(scene) : askWhetherToStop()
    case 'startAgain':
      return startAgain(scene, wish.sure)
    case 'pause':
      return pause(scene, wish)
    case 'lessOften':
      return beginRhythm(scene, { change: 'often' })
    case 'otherTime':
      return beginRhythm(scene, { change: 'hours' })
  }
}
