import { actionCardData } from './actionCardData.ts'
import { withRefresh } from './actionCardRefresh.ts'
import { withButtonRows } from './buttonRows.ts'
import { checkFilling } from './checkFilling.ts'
import { colleaguesData, departuresData } from './departures.ts'
import { dialogData } from './dialog.ts'
import { isObject, type JsonObject } from './json.ts'
import { fillers, type Layout } from './layouts.ts'
import { listData, overviewData } from './lists.ts'
import { cardPageData, ownCardsData } from './ownCards.ts'
import { ownDataData } from './ownData.ts'
import {
  askStopData,
  forgetData,
  helpData,
  menuData,
  noticeData,
  quietData,
  welcomeData,
} from './plainScreens.ts'
import { laterData, promptData } from './prompts.ts'
import { questionData } from './question.ts'
import { rhythmData } from './rhythm.ts'
import { rowsData } from './rows.ts'
import { safe } from './safe.ts'
import type { Reader, Screen } from './screen.ts'
import { shorten } from './shorten.ts'
import { savedData, summaryData } from './summary.ts'
import { twinOf } from './twin.ts'
import { tell, tellSaid } from './voice.ts'

/** A card, all that it says as plain text, and what a notification may say of it: nothing of an answer. */
export type Drawn = { readonly card: JsonObject; readonly text: string; readonly summary: string }

type Filling = readonly [Layout, JsonObject]

const fillingOf = (reader: Reader, screen: Screen): Filling => {
  switch (screen.kind) {
    case 'question':
      return ['question', questionData(reader, screen)]
    case 'summary':
      return ['summary', summaryData(reader, screen)]
    case 'askStop':
      return ['notice', askStopData(reader, screen)]
    case 'forget':
      return ['notice', forgetData(reader, screen)]
    case 'quiet':
      return ['quiet', quietData(reader, screen)]
    case 'saved':
      return ['saved', savedData(reader, screen)]
    case 'welcome':
      return ['welcome', welcomeData(reader, screen)]
    case 'menu':
      return ['menu', menuData(reader, screen)]
    case 'help':
      return ['notice', helpData(reader, screen)]
    case 'overview':
      return ['overview', overviewData(reader, screen)]
    case 'actions':
    case 'promises':
      return ['list', listData(reader, screen)]
    case 'rows':
      return ['list', rowsData(reader, screen)]
    case 'ownData':
      return ['ownData', ownDataData(reader, screen)]
    case 'notice':
      return ['notice', noticeData(reader, screen)]
    case 'prompt':
      return ['notice', promptData(reader, screen)]
    case 'departures':
      return ['list', departuresData(reader, screen)]
    case 'colleagues':
      return ['list', colleaguesData(reader, screen)]
    case 'later':
      return ['notice', laterData(reader, screen)]
    case 'actionCard':
      return ['actionCard', actionCardData(reader, screen)]
    case 'cards':
      return ['list', ownCardsData(reader, screen)]
    case 'cardPage':
      return ['list', cardPageData(reader, screen)]
    case 'dialog':
      return ['dialog', dialogData(reader, screen)]
    case 'rhythm':
      return ['notice', rhythmData(reader, screen)]
    case 'checks':
    case 'promisePage':
    case 'bodyPage':
    case 'rounds':
    case 'roundPage':
    case 'decline':
      return checkFilling(reader, screen)
  }
}

/** What old clients and notifications show instead of the card; short where people need the room. */
const fallbackWeight = ({ kind }: Screen): number => (kind === 'actionCard' ? 300 : 600)

/** What a screen's layout is filled with, but for the text that stands in for the card. */
export const dataOf = (screen: Screen, reader: Reader): { layout: Layout; data: JsonObject } => {
  const [layout, data] = fillingOf(reader, screen)
  const notes = (screen.notes ?? []).map(said => ({ text: tellSaid(reader, said) }))
  return { layout, data: { lang: reader.language, fallbackText: '', notes, ...data } }
}

/** The conversation or the page that it is about. */
const summaryOf = (reader: Reader, { title, heading }: JsonObject): string =>
  [title, heading].find(name => typeof name === 'string') ?? tell(reader, 'common.product')

const finished = (reader: Reader, screen: Screen, card: JsonObject): JsonObject =>
  screen.kind === 'actionCard' ? withRefresh(reader, card, screen) : card

/** A card that shows something as a picture says in its text in sentences what that shows. */
const aloudOf = (layout: Layout, data: JsonObject): JsonObject | undefined =>
  isObject(data.aloud) ? fillers[layout]({ ...data, ...data.aloud }) : undefined

/** A screen as a reader sees it: a card, and its twin in plain text. */
export const draw = (screen: Screen, reader: Reader): Drawn => {
  const { layout, data } = dataOf(screen, reader)
  const card = fillers[layout](data)
  const text = twinOf(reader, aloudOf(layout, data) ?? card)
  const whole = { ...card, fallbackText: shorten(text, fallbackWeight(screen)) }
  return {
    card: finished(reader, screen, safe(withButtonRows(whole))),
    text,
    summary: summaryOf(reader, data),
  }
}
