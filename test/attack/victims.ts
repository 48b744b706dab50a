import type { FakeTeams } from '../fakeTeams/fakeTeams.ts'
import { inStore, readStored } from '../protocol/application.ts'
import { answersTo, type Flow, introduced, starts, type Talker } from '../protocol/talk.ts'

/** Somebody in the middle of a conversation, and what that conversation is called in the database. */
export type Victim = Talker & { readonly run: string }

/** At a question for a text, for a day, and for a number. */
export type Victims = { readonly text: Victim; readonly day: Victim; readonly number: Victim }

type People = Readonly<Record<keyof Victims, Talker>>

export async function victimsIn(teams: FakeTeams): Promise<People> {
  const at = async (name: string, flow: Flow, question: string): Promise<Talker> => {
    const talker = await introduced({ teams }, 'nl', name)
    await starts(talker, flow)
    await answersTo(talker, flow, question)
    return talker
  }
  return {
    text: await at('Tess Tekst', 'translate', 'different'),
    day: await at('Dirk Dag', 'translate', 'from'),
    number: await at('Gea Getal', 'promise', 'score'),
  }
}

/** Reads what is stored of them while the bot stands still; `stored` is all of it, to be compared. */
export function readVictims(dataDir: string, tenant: string, people: People) {
  return inStore({ dataDir, databaseUrl: null }, async store => {
    const read = async (talker: Talker) => {
      const stored = await readStored(store, tenant, talker.entraId)
      return { stored, victim: { ...talker, run: stored.runs[0]?.id ?? '' } }
    }
    const [text, day, number] = [await read(people.text), await read(people.day), await read(people.number)]
    const victims = { text: text.victim, day: day.victim, number: number.victim }
    return { victims, stored: JSON.stringify([text.stored, day.stored, number.stored]) }
  })
}
