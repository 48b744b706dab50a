import { isUnderWay } from '../dialogue/run.ts'
import type { Store } from '../ports/store.ts'
import type { Scene } from './scene.ts'

/** Conversations in which colleagues are named. */
const NAMES_PEOPLE: readonly string[] = ['translate', 'promise']

type Nameable = {
  readonly programme: Pick<Scene['programme'], 'people'>
  readonly accounts?: Scene['accounts'] | undefined
}

/** The people of the programme who can be named with their account: by the file, or since they came. */
export const peopleOf = ({
  programme,
  accounts,
}: Nameable): readonly { readonly id: string; readonly name: string }[] =>
  programme.people.flatMap(({ entraId, email, name }) => {
    const id = entraId ?? (email === undefined ? undefined : accounts?.get(email))
    return id ? [{ id, name }] : []
  })

/** The accounts of whom the file lists by their address alone, read only where somebody may be named. */
export const readAccounts = async (
  store: Pick<Store, 'listedWithEmail'>,
  { programme, runs }: Pick<Scene, 'programme' | 'runs'>,
): Promise<Pick<Scene, 'accounts'>> => {
  const isNaming = runs.some(run => NAMES_PEOPLE.includes(run.flow) && isUnderWay(run))
  const isWithout = programme.people.some(({ entraId, email }) => !entraId && email)
  if (!isNaming || !isWithout) return {}
  const listed = await store.listedWithEmail(programme.id)
  return { accounts: new Map(listed.map(({ email, entraId }) => [email, entraId])) }
}
