/** Who is listed by e-mail alone can be asked to look along once they came; of whom only a name is known, that is said. */
import { afterEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { playbook } from './playbook.ts'
import { hears, isAsked, type Talker } from './talk.ts'

let application: Application
afterEach(() => application.close())

const PROGRAMME = new URL('../../env/programmes/vulnerable-residents.yaml', import.meta.url).pathname

const met = async (name: string, email: string): Promise<Talker> => {
  const { chat, aadObjectId: entraId } = application.teams.person({ name, email })
  await chat.say('mijn overzicht')
  const talker = { chat, entraId, language: 'nl' } as const
  await hears(talker, 'records.overview.heading')
  return talker
}

const typed: Readonly<Record<string, string>> = { ambition: '1' }

/** Types the playbook's promise up to its summary, with these to look along. */
const promisesWith = async (talker: Talker, witnesses: string) => {
  await talker.chat.say('belofte doen')
  for (const play of playbook.promise) {
    await isAsked(talker, 'promise', play.question)
    await talker.chat.say(play.question === 'witnesses' ? witnesses : (typed[play.question] ?? play.nl))
  }
  return hears(talker, 'promise.summary')
}

const witnessesOf = ({ entraId }: Talker) =>
  application.beside(async store => {
    const knock = { ...knockBy(application.teams.tenant, entraId), programme: 'vulnerable-residents' }
    const { person } = await store.know(knock)
    return (await store.recordsOf('vulnerable-residents', person?.id ?? '')).promises[0]?.witnesses
  })

test('who came has an account by then; who has no more than a name is named on the summary', async () => {
  application = await openApplication({ environment: { PROGRAMME } })
  const hanna = await met('Hanna Hersenschim', 'hanna@alliantie.example')
  const tom = await met('Tom Toneel', 'tom@alliantie.example')
  const summary = await promisesWith(hanna, 'Tom en Truus van de Balie')
  const names = { names: 'Truus van de Balie', count: 1 }
  expect(summary.words).toContain(say('nl', 'asking.onlyNamed', names))
  await hanna.chat.press('confirm')
  await hears(hanna, 'promise.saved')
  expect(await witnessesOf(hanna)).toEqual([
    { id: tom.entraId, name: 'Tom Toneel' },
    { name: 'Truus van de Balie' },
  ])
})

test('who did not come yet has no more than a name either, and with accounts alone nothing is said', async () => {
  application = await openApplication({ environment: { PROGRAMME } })
  const hanna = await met('Hanna Hersenschim', 'hanna@alliantie.example')
  const summary = await promisesWith(hanna, 'Tom Toneel')
  expect(summary.words).toContain(say('nl', 'asking.onlyNamed', { names: 'Tom Toneel', count: 1 }))
  await met('Tom Toneel', 'tom@alliantie.example')
  await hanna.chat.say('meekijkers')
  await isAsked(hanna, 'promise', 'witnesses')
  await hanna.chat.say('Tom')
  expect((await hears(hanna, 'promise.summary')).words).not.toContain('weet ik alleen de naam')
})
