import { type Answered, type Asked, openWire } from './exchange.ts'
import { type Allowed, mayReach } from './serviceUrl.ts'
import type { Token } from './token.ts'

export type ConnectorSetting = Allowed & {
  /** None in development. */
  readonly token: Token | null
}

/** One request to Teams where it can be reached: `path` begins after the service url. */
export type Request = Pick<Asked, 'method'> & {
  readonly serviceUrl: string
  readonly path: string
  /** Sent as JSON; none for a GET. */
  readonly body?: unknown
}

/** What came back. `notAllowed`: Teams is not at this address, and nothing left. */
export type Responded = Answered | { readonly kind: 'notAllowed' }

export type Connector = {
  readonly ask: (request: Request) => Promise<Responded>
  readonly close: () => void
}

/** Connections to Teams with our token. `deadline` is for a whole request, in milliseconds; `most` bytes are read. */
export function openConnector(setting: ConnectorSetting, deadline: number, most?: number): Connector {
  const wire = openWire(deadline, most)
  const once = async (request: Request, fresh: boolean): Promise<Responded> => {
    const token = await tokenFrom(setting.token, fresh)
    return token === undefined ? { kind: 'notLeft', code: 'token' } : wire.ask(asked(request, token))
  }
  return {
    ask: async request => {
      if (!mayReach(request.serviceUrl, setting)) return { kind: 'notAllowed' }
      const first = await once(request, false)
      // A token that Teams does not take is fetched anew, once.
      const isRefused = first.kind === 'answer' && first.status === 401 && setting.token !== null
      return isRefused ? once(request, true) : first
    },
    close: wire.close,
  }
}

const asked = ({ method, serviceUrl, path, body }: Request, token: string | null): Asked => ({
  method,
  url: `${serviceUrl.replace(/\/+$/, '')}${path}`,
  body: body === undefined ? '' : JSON.stringify(body),
  token,
})

/** Undefined when there is none to be had. */
const tokenFrom = async (token: Token | null, fresh: boolean): Promise<string | null | undefined> =>
  token === null ? null : token(fresh).catch(() => undefined)
