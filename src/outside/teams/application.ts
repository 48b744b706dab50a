import { createRequire, registerHooks } from 'node:module'

const require = createRequire(import.meta.url)
const nothing = new URL('nothing.cjs', import.meta.url).href

type TeamsAi = typeof import('@microsoft/teams-ai/lib/Application.js')

/**
 * teams-ai's Application. It loads the framework's dialogs for signing in with a card, which we do not do, and with
 * them its readers of dates and numbers in many languages: more than a tenth of the memory of an idle process.
 */
export function loadApplication(): TeamsAi['Application'] {
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      name === 'botbuilder-dialogs'
        ? { url: nothing, format: 'commonjs', shortCircuit: true }
        : next(name, context),
  })
  const { Application }: TeamsAi = require('@microsoft/teams-ai/lib/Application.js')
  hooks.deregister()
  return Application
}
