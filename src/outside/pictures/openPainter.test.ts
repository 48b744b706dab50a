import { expect, test } from 'vitest'
import { openPainter } from './openPainter.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" font-family="Open Sans">${inside}</svg>`

/** Width and height stand behind the first 16 bytes. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

test('a drawing becomes a picture of its size, with its letters', async () => {
  const painter = openPainter()
  const [written, bare] = await Promise.all([
    painter.png(drawing('<text x="10" y="60" font-size="40">Gemerkt é ş</text>')),
    painter.png(drawing('')),
  ])
  expect([...written.slice(0, 8)]).toEqual(PNG)
  expect(sizeOf(written)).toEqual([300, 100])
  expect(written.length).toBeGreaterThan(bare.length + 1_000)
})

test('what is no drawing is refused, and the next one is painted', async () => {
  const painter = openPainter()
  await expect(painter.png('<svg')).rejects.toThrow()
  expect(sizeOf(await painter.png(drawing('')))).toEqual([300, 100])
})

test('nobody can let it wait for more and more', async () => {
  const painter = openPainter()
  const asked = Array.from({ length: 5 }, () => painter.png('<svg'))
  const ends = await Promise.allSettled(asked)
  const whys = ends.map(end => (end.status === 'rejected' ? String(end.reason) : 'painted'))
  expect(whys.filter(why => why.includes('Too many')).length).toBe(1)
})
