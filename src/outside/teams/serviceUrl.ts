/** Where messages of Teams may come from and go to. */
export type Allowed = {
  /** Host names, exactly as they stand here: anybody can register a name that ends in the same way. */
  readonly serviceHosts: readonly string[]
  /** Whether hosts of this machine are spoken with too, without TLS and on any port: never in production. */
  readonly onThisMachine: boolean
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** Whether an address of Teams is one that we speak with. */
export function mayReach(serviceUrl: string, { serviceHosts, onThisMachine }: Allowed): boolean {
  const url = URL.parse(serviceUrl)
  if (!url || url.username || url.password || !serviceHosts.includes(url.hostname)) return false
  const here = onThisMachine && loopback.includes(url.hostname)
  return here ? /^https?:$/.test(url.protocol) : url.protocol === 'https:' && url.port === ''
}
