import type { JsonObject } from './json.ts'
import type { Reader, Screen } from './screen.ts'
import { tell } from './voice.ts'

/** What a whole card may be, in the characters that Teams counts: of two bytes each, 25 KB and some room. */
const MOST_CHARACTERS = 12_500
const MOST_PEOPLE = 60

type ActionCard = Screen & { kind: 'actionCard' }

/** As many as there is room for: whoever is left out sees their own view when they press something. */
const withRoom = (ids: readonly string[], room: number): readonly string[] => {
  let left = room
  return ids.slice(0, MOST_PEOPLE).filter(id => {
    left -= JSON.stringify(id).length + ','.length
    return left >= 0
  })
}

/** The card, with the people whose clients fetch their own view of it by themselves. */
export const withRefresh = (
  reader: Reader,
  card: JsonObject,
  { shown, refreshFor }: ActionCard,
): JsonObject => {
  const action = {
    type: 'Action.Execute',
    title: tell(reader, 'channelCard.button.look'),
    verb: 'card',
    data: { do: 'card', card: shown.id, act: 'look' },
  }
  if (refreshFor.length === 0) return card
  const bare = { ...card, refresh: { action, userIds: [] } }
  const userIds = withRoom(refreshFor, MOST_CHARACTERS - JSON.stringify(bare).length)
  return userIds.length === 0 ? card : { ...card, refresh: { action, userIds } }
}
