/**
 * Loaded before the product and before the page by `--import`: their clocks then stand as far ahead as a test says. The
 * page tells the bot when something was said, so it must not live on another day.
 */
import { registerHooks } from 'node:module'

const ahead = new URL('openOnAMorning.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === './waarmaker.ts' && context.parentURL?.endsWith('/src/main.ts')
      ? next(ahead, context)
      : next(specifier, context),
})

if (process.argv[1]?.includes('m365agentsplayground')) await import('./pageClock.ts')
