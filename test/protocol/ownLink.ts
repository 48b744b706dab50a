import { say } from '../../src/cards/say.ts'
import { everything } from '../fakeTeams/card.ts'
import { textIn } from '../fakeTeams/json.ts'
import type { Shown } from '../fakeTeams/view.ts'
import { hears, type Talker } from './talk.ts'

/** The address behind the button of a card that opens a page. */
export const addressOn = ({ cards }: Shown): string => {
  const [button] = cards.flatMap(everything).filter(({ type }) => type === 'Action.OpenUrl')
  if (!button) throw new Error('Nothing on this card opens a page.')
  return textIn(button.url)
}

export const secretIn = (address: string): string => address.slice(address.lastIndexOf('/') + 1)

/** Asks for one's own data; resolves with the address of the link. */
export const asksForOwnData = async (talker: Talker): Promise<string> => {
  const before = talker.chat.last()?.id
  await talker.chat.say(talker.language === 'nl' ? 'Mijn gegevens' : 'my data')
  const heading = say(talker.language, 'ownData.heading')
  await talker.chat.waitFor(({ last }) => last()?.id !== before && last()?.words.includes(heading), heading)
  return addressOn(await hears(talker, 'ownData.link.how'))
}

export type Page = { readonly status: number; readonly html: string; readonly headers: Headers }

const pageOf = async (response: Response): Promise<Page> => ({
  status: response.status,
  html: await response.text(),
  headers: response.headers,
})

export const looksAt = async (address: string, method: 'GET' | 'HEAD' = 'GET'): Promise<Page> =>
  pageOf(await fetch(address, { method }))

/** Presses the button of the page, as a browser does. */
export const opens = async (address: string): Promise<Page> =>
  pageOf(await fetch(address, { method: 'POST', body: new URLSearchParams() }))

/** The file that the page holds, read as what it says it is. */
export const fileIn = ({ html }: Page): Record<string, unknown> => {
  const [, base64 = ''] = /href="data:application\/json;charset=utf-8;base64,([^"]+)"/.exec(html) ?? []
  return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'))
}
