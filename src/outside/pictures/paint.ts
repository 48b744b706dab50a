// Runs beside the product, as a worker: painting takes most of a second, in which nobody's turn should wait. All that
// it needs is loaded here, and is gone with it.

import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const fileOf = (address: string): Uint8Array => readFileSync(new URL(address))

const fonts = [
  import.meta.resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/open-sans/600SemiBold/OpenSans_600SemiBold.ttf'),
]

await initWasm(fileOf(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))

const drawing = new Resvg(String(workerData), {
  font: { fontBuffers: fonts.map(fileOf), defaultFontFamily: 'Open Sans' },
})
parentPort?.postMessage(drawing.render().asPng())
