/** What goes back over HTTP. */
export type Answer = { readonly status: number; readonly body?: unknown }

/** The card takes the place of the one that was pressed, on the client that pressed it. */
export const cardAnswer = (card: unknown): Answer =>
  invokeAnswer('application/vnd.microsoft.card.adaptive', card)

/** A short sentence that shows for a moment; the card stays as it was. */
export const toastAnswer = (text: string): Answer =>
  invokeAnswer('application/vnd.microsoft.activity.message', text)

/** Teams shows "Something went wrong" for any other shape than this one. */
function invokeAnswer(type: string, value: unknown): Answer {
  return { status: 200, body: { statusCode: 200, type, value } }
}

export const acknowledged: Answer = { status: 200 }
export const notUnderstood: Answer = { status: 400, body: { error: 'badRequest' } }
export const notOurs: Answer = { status: 403, body: { error: 'forbidden' } }
export const notSignedIn: Answer = { status: 401, body: { error: 'unauthorized' } }
/** An invoke of a kind that the app does not have. Not 501, as the framework does: Teams repeats what gets 5xx. */
export const notHere: Answer = { status: 404, body: { error: 'notFound' } }
/** The one 5xx: the turn is not on disk, and Teams must bring it again. Taking it twice does no harm. */
export const bringAgain: Answer = { status: 503, body: { error: 'unavailable' } }
