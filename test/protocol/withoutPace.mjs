/** Loaded before the product by `--import`: it then writes to Teams as fast as a test talks, which no person does. */
import { registerHooks } from 'node:module'

const unpaced = new URL('openWithoutPace.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === './waarmaker.ts' && context.parentURL?.endsWith('/src/main.ts')
      ? next(unpaced, context)
      : next(specifier, context),
})
