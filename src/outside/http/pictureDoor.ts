import type * as restify from 'restify'
import type { Log } from '../../ports/log.ts'
import type { OpenPicture, Picture } from '../../work/checks/showing/openPicture.ts'
import { givePage } from './ownDataDoor.ts'
import { noticesHtml } from './ownDataHtml.ts'

/** Where the picture of a body's result is: behind it stand the round and the secret of a link. */
export const PICTURE = '/plaatje/'

/** A picture costs some time to draw, and hardly anybody asks for one. */
const AT_ONCE = 4

type Page = Parameters<typeof givePage>[2]

const headers: Readonly<Record<string, string>> = {
  'content-type': 'image/png',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
}

const whichIn = ({ url = '' }: restify.Request): string => url.slice(PICTURE.length).split(/[?#]/)[0] ?? ''

const goneFrom = (pictures: OpenPicture): Page => ({ status: 404, html: noticesHtml(pictures.gone) })
const sorryFrom = (pictures: OpenPicture): Page => ({ status: 503, html: noticesHtml(pictures.sorry) })

const ask = async (pictures: OpenPicture, which: string): Promise<Page> => {
  const notice = await pictures.ask(which)
  return notice ? { status: 200, html: noticesHtml([notice]) } : goneFrom(pictures)
}

const open = async (pictures: OpenPicture, which: string): Promise<Page | Picture> =>
  (await pictures.open(which)) ?? goneFrom(pictures)

/** Its name is one of ours, of letters, digits and hyphens. */
const giveFile = (request: restify.Request, response: restify.Response, { name, png }: Picture): void => {
  for (const [header, value] of Object.entries(headers)) response.setHeader(header, value)
  if (!request.complete) response.setHeader('connection', 'close')
  response.setHeader('content-disposition', `attachment; filename="${name}"`)
  response.setHeader('content-length', png.byteLength)
  response.sendRaw(200, Buffer.from(png))
}

const give = (request: restify.Request, response: restify.Response, done: Page | Picture): void =>
  'png' in done ? giveFile(request, response, done) : givePage(request, response, done)

/** An address that cannot be read is one that nobody was given, and gets what those get. */
export const refusePicture = (
  request: restify.Request,
  response: restify.Response,
  pictures: OpenPicture,
): void => givePage(request, response, goneFrom(pictures))

export const isPicture = ({ url = '' }: restify.Request): boolean => url.startsWith(PICTURE)

type Act = (pictures: OpenPicture, which: string) => Promise<Page | Picture>

/** Looking at the address changes nothing; only the button on its page uses it up. The address is never logged. */
export const addPictureDoor = (server: restify.Server, pictures: OpenPicture, log: Log): void => {
  let busy = 0
  const acting =
    (act: Act): restify.RequestHandler =>
    (request, response, next) => {
      const broken = (error: unknown): Page => {
        log.error('a picture could not be shown', {}, error)
        return sorryFrom(pictures)
      }
      busy += 1
      const page = busy > AT_ONCE ? Promise.resolve(sorryFrom(pictures)) : act(pictures, whichIn(request))
      page
        .catch(broken)
        .then(done => give(request, response, done))
        .finally(() => {
          busy -= 1
          next(false)
        })
    }
  server.get(`${PICTURE}*`, acting(ask))
  server.head(`${PICTURE}*`, acting(ask))
  server.post(`${PICTURE}*`, acting(open))
}
