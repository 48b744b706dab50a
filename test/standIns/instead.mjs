import { registerHooks } from 'node:module'

/** Has the product open itself by another module, an address: for what is loaded before it by `--import`. */
export const openBy = address =>
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === './waarmaker.ts' && context.parentURL?.endsWith('/src/main.ts')
        ? next(address, context)
        : next(specifier, context),
  })
