/** Loaded before the product by `--import`: what somebody types can then make it fail from within. */
import { registerHooks } from 'node:module'

const failing = new URL('understandOrFail.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === './understand.ts' && context.parentURL?.endsWith('/src/work/hearReply.ts')
      ? next(failing, context)
      : next(specifier, context),
})
