/** Loaded before the product by `--import`: its clock stands where the run says, and its database kills it. */
import { registerHooks } from 'node:module'

const beside = name => new URL(name, import.meta.url).href

const instead = (specifier, parent) => {
  if (specifier === './waarmaker.ts' && parent.endsWith('/src/main.ts')) return beside('dyingWaarmaker.ts')
  if (specifier === './outside/storage/openStore.ts' && parent.endsWith('/src/waarmaker.ts'))
    return beside('dyingStore.ts')
  return undefined
}

registerHooks({
  resolve: (specifier, context, next) =>
    next(instead(specifier, context.parentURL ?? '') ?? specifier, context),
})
