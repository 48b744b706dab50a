import actionCard from '../../adaptive-cards/actionCard.json' with { type: 'json' }
import bodyPage from '../../adaptive-cards/bodyPage.json' with { type: 'json' }
import dialog from '../../adaptive-cards/dialog.json' with { type: 'json' }
import list from '../../adaptive-cards/list.json' with { type: 'json' }
import menu from '../../adaptive-cards/menu.json' with { type: 'json' }
import notice from '../../adaptive-cards/notice.json' with { type: 'json' }
import overview from '../../adaptive-cards/overview.json' with { type: 'json' }
import ownData from '../../adaptive-cards/ownData.json' with { type: 'json' }
import promisePage from '../../adaptive-cards/promisePage.json' with { type: 'json' }
import question from '../../adaptive-cards/question.json' with { type: 'json' }
import quiet from '../../adaptive-cards/quiet.json' with { type: 'json' }
import saved from '../../adaptive-cards/saved.json' with { type: 'json' }
import summary from '../../adaptive-cards/summary.json' with { type: 'json' }
import welcome from '../../adaptive-cards/welcome.json' with { type: 'json' }
import { type Filler, fillerOf } from './fill.ts'

/** The looks of a card, without a word in them. */
export const layouts = {
  question,
  summary,
  saved,
  welcome,
  menu,
  overview,
  list,
  notice,
  quiet,
  ownData,
  actionCard,
  dialog,
  promisePage,
  bodyPage,
}

export type Layout = keyof typeof layouts

/** Every layout, read and ready to be filled. */
export const fillers: Readonly<Record<Layout, Filler>> = {
  question: fillerOf(question),
  summary: fillerOf(summary),
  saved: fillerOf(saved),
  welcome: fillerOf(welcome),
  menu: fillerOf(menu),
  overview: fillerOf(overview),
  list: fillerOf(list),
  notice: fillerOf(notice),
  quiet: fillerOf(quiet),
  ownData: fillerOf(ownData),
  actionCard: fillerOf(actionCard),
  dialog: fillerOf(dialog),
  promisePage: fillerOf(promisePage),
  bodyPage: fillerOf(bodyPage),
}
