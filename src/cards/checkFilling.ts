import { bodyPageData } from './bodyPage.ts'
import type { CheckScreen } from './checkScreen.ts'
import { checksData } from './checksList.ts'
import { declineData } from './decline.ts'
import type { JsonObject } from './json.ts'
import type { Layout } from './layouts.ts'
import { promisePageData } from './promisePage.ts'
import { roundPageData, roundsData } from './rounds.ts'
import type { Reader } from './screen.ts'

/** The layout of a screen about looking back, and what it is filled with. */
export const checkFilling = (reader: Reader, screen: CheckScreen): readonly [Layout, JsonObject] => {
  switch (screen.kind) {
    case 'checks':
      return ['list', checksData(reader, screen)]
    case 'promisePage':
      return ['promisePage', promisePageData(reader, screen)]
    case 'bodyPage':
      return ['bodyPage', bodyPageData(reader, screen)]
    case 'rounds':
      return ['list', roundsData(reader, screen)]
    case 'roundPage':
      return ['notice', roundPageData(reader, screen)]
    case 'decline':
      return ['notice', declineData(reader, screen)]
  }
}
