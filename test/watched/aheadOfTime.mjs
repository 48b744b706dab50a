/** Loaded before the product by `--import`: its clock then stands as far ahead as a test says. */
import { registerHooks } from 'node:module'

const ahead = new URL('openAhead.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === './waarmaker.ts' && context.parentURL?.endsWith('/src/main.ts')
      ? next(ahead, context)
      : next(specifier, context),
})
