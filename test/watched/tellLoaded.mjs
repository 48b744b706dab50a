/** Loaded before the product by `--import`: prints at the end what was loaded of a package. */
import { registerHooks } from 'node:module'

const loaded = new Set()
registerHooks({
  load: (url, context, next) => {
    const name = url.split('/node_modules/').at(-1)
    if (url.includes('/node_modules/')) loaded.add(name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
    return next(url, context)
  },
})
process.on('exit', () => process.stdout.write(`loaded ${[...loaded].join(' ')}\n`))
