/** The rules of Teams for icons, on the pixels of the files that go into the package. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { template } from '../../manifest/contents.ts'
import { ACCENT, colorIcon, outlineIcon, SAFE } from '../../manifest/icons/icons.ts'
import { type Picture, pictureIn, pngFrom } from '../../manifest/icons/png.ts'

type Pixel = { readonly x: number; readonly y: number; readonly rgb: string; readonly alpha: number }

const icon = (name: string): Picture =>
  pictureIn(readFileSync(join(import.meta.dirname, '../../manifest/icons', name)))

const hex = (bytes: Uint8Array): string => `#${Buffer.from(bytes).toString('hex')}`

const pixelsOf = ({ size, pixels }: Picture): readonly Pixel[] =>
  Array.from({ length: size * size }, (_, index) => ({
    x: index % size,
    y: Math.floor(index / size),
    rgb: hex(pixels.subarray(index * 4, index * 4 + 3)),
    alpha: pixels[index * 4 + 3] ?? 0,
  }))

const outline = icon('outline.png')
const color = icon('color.png')

const luminance = (rgb: string): number => {
  const [red = 0, green = 0, blue = 0] = [...Buffer.from(rgb.slice(1), 'hex')].map(byte =>
    byte / 255 <= 0.03928 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('the outline icon is 32 by 32, and the colour icon 192 by 192', () => {
  expect([outline.size, color.size]).toEqual([32, 192])
})

test('the outline icon is pure white on transparent', () => {
  expect(new Set(pixelsOf(outline).map(({ rgb }) => rgb))).toEqual(new Set(['#ffffff']))
  expect(pixelsOf(outline).filter(({ alpha }) => alpha === 0).length).toBeGreaterThan(300)
  expect(pixelsOf(outline).filter(({ alpha }) => alpha === 255).length).toBeGreaterThan(100)
})

test('the outline icon fills its square, and is cut off nowhere', () => {
  const solid = pixelsOf(outline).filter(({ alpha }) => alpha > 128)
  const [across, down] = [solid.map(({ x }) => x), solid.map(({ y }) => y)]
  for (const along of [across, down]) expect(Math.max(...along) - Math.min(...along)).toBeGreaterThan(24)
  const edge = pixelsOf(outline).filter(({ x, y }) => x % 31 === 0 || y % 31 === 0)
  expect(edge.filter(({ alpha }) => alpha > 128)).toEqual([])
})

test('the colour icon is solid, with its mark in the square that no crop touches', () => {
  const edge = (192 - SAFE) / 2
  const isOutside = ({ x, y }: Pixel) => [x, y].some(along => along < edge || along >= 192 - edge)
  expect(pixelsOf(color).filter(({ alpha }) => alpha !== 255)).toEqual([])
  expect(
    new Set(
      pixelsOf(color)
        .filter(isOutside)
        .map(({ rgb }) => rgb),
    ),
  ).toEqual(new Set([ACCENT]))
})

test('the mark stands out from what is behind it', () => {
  const counts = Map.groupBy(pixelsOf(color), ({ rgb }) => rgb)
  const drawn = [...counts].filter(([rgb, { length }]) => length > 200 && rgb !== ACCENT).map(([rgb]) => rgb)
  expect(drawn).toContain('#ffffff')
  for (const rgb of drawn) expect((luminance(rgb) + 0.05) / (luminance(ACCENT) + 0.05)).toBeGreaterThan(4.5)
})

test('the accent colour of the manifest is the colour behind the mark', () => {
  expect(template().accentColor).toBe(ACCENT)
})

test('the files are what the drawing draws', () => {
  expect(outline).toEqual(pictureIn(pngFrom(outlineIcon())))
  expect(color).toEqual(pictureIn(pngFrom(colorIcon())))
})

test('the files stay small', () => {
  expect(pngFrom(color).length + pngFrom(outline).length).toBeLessThan(10_000)
})
