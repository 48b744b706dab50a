import { plainButton, stepButtons } from './button.ts'
import type { JsonObject } from './json.ts'
import type { Reader, Said, Screen } from './screen.ts'
import { tell, tellSaid } from './voice.ts'

type OwnData = Screen & { kind: 'ownData' }

const SEES = ['you', 'others', 'lead', 'operator'] as const

const section = (reader: Reader, name: string, lines: readonly Said[]): JsonObject => ({
  heading: tell(reader, `ownData.${name}.title`),
  lines: lines.map(said => ({ text: tellSaid(reader, said) })),
})

/** Without an address there is a button that fetches one. */
const way = (reader: Reader, address: string | null) =>
  address === null
    ? { links: [], again: [plainButton(reader, 'seeAll', { do: 'show', what: 'ownData' })] }
    : { links: [{ title: tell(reader, 'common.button.seeAll'), url: address }], again: [] }

/** What the layout `ownData` shows: what is kept of somebody, in short, and the way to all of it. */
export const ownDataData = (reader: Reader, screen: OwnData): JsonObject => {
  const { links, again } = way(reader, screen.address)
  return {
    heading: tell(reader, 'ownData.heading'),
    intro: tell(reader, 'ownData.intro'),
    how: tell(reader, screen.address === null ? 'ownData.link.again' : 'ownData.link.how'),
    sections: [
      section(reader, 'kept', screen.kept),
      section(
        reader,
        'sees',
        SEES.map(who => ({ key: `ownData.sees.${who}` })),
      ),
      section(reader, 'seen', screen.seen),
      section(reader, 'howLong', screen.howLong),
    ],
    links,
    buttons: [...again, ...stepButtons(reader, screen.next)],
  }
}
