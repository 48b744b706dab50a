import type * as restify from 'restify'
import type { Log } from '../../ports/log.ts'
import type { OpenOwnData } from '../../work/ownData/openOwnData.ts'
import { noticesHtml, ownPageHtml } from './ownDataHtml.ts'
import { pageHeaders } from './ownDataStyle.ts'

/** Where one's own data is: behind it stands the secret of a link. */
export const OWN_DATA = '/gegevens/'

/** Nobody has more than one link at a time, so that many at once are somebody who tries. */
const AT_ONCE = 32

type Page = { readonly status: number; readonly html: string }

/** Whatever stands behind the address, as far as it can be read; a secret that cannot is one that nobody has. */
const secretIn = ({ url = '' }: restify.Request): string => url.slice(OWN_DATA.length).split(/[?#]/)[0] ?? ''

const goneFrom = (own: OpenOwnData): Page => ({ status: 404, html: noticesHtml(own.gone) })
const sorryFrom = (own: OpenOwnData): Page => ({ status: 503, html: noticesHtml(own.sorry) })

const ask = async (own: OpenOwnData, secret: string): Promise<Page> => {
  const notice = await own.ask(secret)
  return notice ? { status: 200, html: noticesHtml([notice]) } : goneFrom(own)
}

const open = async (own: OpenOwnData, secret: string): Promise<Page> => {
  const page = await own.open(secret)
  return page ? { status: 200, html: ownPageHtml(page) } : goneFrom(own)
}

/** What is sent with a request is not read; so where something was, the connection cannot carry another one. */
export const givePage = (
  request: restify.Request,
  response: restify.Response,
  { status, html }: Page,
): void => {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value)
  if (!request.complete) response.setHeader('connection', 'close')
  response.setHeader('content-length', Buffer.byteLength(html))
  response.sendRaw(status, request.method === 'HEAD' ? '' : html)
}

type Act = (own: OpenOwnData, secret: string) => Promise<Page>

/** An address that cannot be read is one that nobody was given, and gets what those get. */
export const refusePage = (request: restify.Request, response: restify.Response, own: OpenOwnData): void =>
  givePage(request, response, goneFrom(own))

export const isOwnData = ({ url = '' }: restify.Request): boolean => url.startsWith(OWN_DATA)

/**
 * Opens the door to one's own data. Looking at the address changes nothing, since Teams and others look at every
 * address that is sent; only the button on its page uses it up. The address is a secret: it is never logged.
 */
export const addOwnDataDoor = (server: restify.Server, own: OpenOwnData, log: Log): void => {
  let busy = 0
  const acting =
    (act: Act): restify.RequestHandler =>
    (request, response, next) => {
      const broken = (error: unknown): Page => {
        log.error('somebody could not be shown their own data', {}, error)
        return sorryFrom(own)
      }
      busy += 1
      const page = busy > AT_ONCE ? Promise.resolve(sorryFrom(own)) : act(own, secretIn(request))
      page
        .catch(broken)
        .then(done => givePage(request, response, done))
        .finally(() => {
          busy -= 1
          next(false)
        })
    }
  server.get(`${OWN_DATA}*`, acting(ask))
  server.head(`${OWN_DATA}*`, acting(ask))
  server.post(`${OWN_DATA}*`, acting(open))
}
