import type { Ending } from '../frame/restoring.ts'
import type { Human } from '../people/human.ts'
import { personOf } from '../settle.ts'
import type { World } from '../world.ts'
import { after, assemble, dayIn, idOf, instantIn, leadIn, nth, oursIn, write } from './cast.ts'
import { beginRound, lookBackAt, notices, promises } from './looking.ts'
import type { Stage } from './stage.ts'

/** In hours after the backup: the day after, when all that waited in it has long gone. */
const RESTORED = 30
const HOUR = 3_600_000

/** A reply that has still to go. */
const waitsToGo = async (world: World, human: Human): Promise<void> => {
  const { id: person, programme, chat } = personOf(world, human)
  if (!chat) throw new Error('Everybody on a stage has a chat.')
  const activity = { type: 'message', text: 'Dit is klaar.' }
  const send = { id: world.newId('send'), programme, person, chat }
  await write(world, human, { sends: [{ ...send, what: { kind: 'post', activity, shows: null } }] })
}

const waitsForItsMoment = (world: World, human: Human): Promise<void> =>
  write(world, human, {
    plans: [
      {
        person: idOf(human),
        kind: 'back',
        subject: world.newId('occasion'),
        dueAt: instantIn(world, RESTORED / 5),
      },
    ],
  })

const namesOf = (people: readonly Human[]) => people.map(({ who: { entraId: id, name } }) => ({ id, name }))

/** A promise is looked back at for the last time, on its last day: whoever answered hears that the day after. */
const waitsForThanks = async (world: World, owner: Human, asked: readonly Human[]): Promise<void> => {
  const promise = await promises(world, owner, { before: dayIn(world, 0), checks: [dayIn(world, 0)] })
  const look = await lookBackAt(world, owner, promise, { asked })
  for (const human of asked) await notices(world, look, human)
}

/** Of somebody in the south a day has come, and of somebody in the north a round begins. */
const waitToBeOpened = async (world: World): Promise<void> => {
  const [south, north] = ['south', 'north'].map(team =>
    oursIn(world).filter(({ listed }) => listed.teams.includes(team)),
  )
  const [ofDay, ofRound] = [nth(south ?? [], 8), nth(north ?? [], 8)]
  const witnesses = namesOf([nth(south ?? [], 9), nth(north ?? [], 9)])
  await promises(world, ofDay, { checks: [dayIn(world, 0)], witnesses })
  await promises(world, ofRound, { checks: [dayIn(world, 30)] })
  await beginRound(world, leadIn(world), 10, { status: 'planned', openedAt: null, thresholds: null })
}

/**
 * A backup in which everything waits that can go by itself. It goes, and the day after the backup is put back. `ending` is
 * what the restore ends of it.
 */
export const restored = (ending?: Ending): Stage => ({
  ...{ people: 32, days: 3 },
  set: async world => {
    await assemble(world)
    const ours = oursIn(world)
    await waitsToGo(world, nth(ours, 3))
    await waitsForItsMoment(world, nth(ours, 4))
    await waitsForThanks(world, nth(ours, 5), ours.slice(6, 12))
    await waitToBeOpened(world)
    const { timeline, kept, restores, goDown } = world
    const [backup, of] = [await kept.backup(), timeline.now()]
    after(world, RESTORED - 1, async () => goDown(2 * HOUR))
    after(world, RESTORED, async () => {
      await timeline.real(() => kept.restore(backup, timeline.clock.now(), ending))
      restores.push({ of, at: timeline.now() })
    })
  },
})
