import list from '../../adaptive-cards/list.json' with { type: 'json' }
import menu from '../../adaptive-cards/menu.json' with { type: 'json' }
import notice from '../../adaptive-cards/notice.json' with { type: 'json' }
import overview from '../../adaptive-cards/overview.json' with { type: 'json' }
import question from '../../adaptive-cards/question.json' with { type: 'json' }
import quiet from '../../adaptive-cards/quiet.json' with { type: 'json' }
import saved from '../../adaptive-cards/saved.json' with { type: 'json' }
import summary from '../../adaptive-cards/summary.json' with { type: 'json' }
import welcome from '../../adaptive-cards/welcome.json' with { type: 'json' }
import type { JsonObject } from './json.ts'

/** The looks of a card, without a word in them. */
export type Layout =
  | 'question'
  | 'summary'
  | 'saved'
  | 'welcome'
  | 'menu'
  | 'overview'
  | 'list'
  | 'notice'
  | 'quiet'

export const layouts: Readonly<Record<Layout, JsonObject>> = {
  question,
  summary,
  saved,
  welcome,
  menu,
  overview,
  list,
  notice,
  quiet,
}
