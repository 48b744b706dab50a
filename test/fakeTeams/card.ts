import { isObject, type Json, objectIn, objectsIn, textIn } from './json.ts'

export const cardType = 'application/vnd.microsoft.card.adaptive'

export function cardsOf(activity: Json): Json[] {
  return objectsIn(activity.attachments)
    .filter(one => one.contentType === cardType)
    .map(one => objectIn(one.content))
}

const holders = ['body', 'items', 'columns', 'rows', 'cells', 'pages', 'inlines', 'actions'] as const

/** What an element holds, in the order in which it is shown. */
export function within(element: Json): Json[] {
  const held = holders.flatMap(name => objectsIn(element[name]))
  const inside = [element.card, element.selectAction, element.inlineAction].filter(isObject)
  return [...held, ...inside]
}

/** An element and everything in it. */
export function everything(element: Json): Json[] {
  return [element, ...within(element).flatMap(everything)]
}

const pressable = ['Action.Execute', 'Action.Submit']

/** The buttons that send something to the bot, those behind other buttons too. */
export function buttonsOf(card: Json): Json[] {
  return everything(card).filter(one => pressable.includes(textIn(one.type)))
}

/** The button with this title, verb or id. */
export function buttonCalled(card: Json, called: string): Json | undefined {
  return buttonsOf(card).find(one => [one.title, one.verb, one.id].includes(called))
}

export function inputsOf(card: Json): Json[] {
  return everything(card).filter(one => textIn(one.type).startsWith('Input.'))
}
