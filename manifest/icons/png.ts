/** PNG files of eight bits for each of red, green, blue and alpha: all that an icon needs. */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

export type Picture = { readonly size: number; readonly pixels: Uint8Array }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const eightBitsWithAlpha = [8, 6, 0, 0, 0]

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

function header(size: number): Buffer {
  const sides = Buffer.alloc(8)
  sides.writeUInt32BE(size, 0)
  sides.writeUInt32BE(size, 4)
  return Buffer.concat([sides, Buffer.from(eightBitsWithAlpha)])
}

/** Every row begins with a zero, which says that it is written as it is. */
const rowsOf = ({ size, pixels }: Picture): Buffer[] =>
  Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  )

/** The picture, a square, as a file. */
export const pngFrom = (picture: Picture): Buffer =>
  Buffer.concat([
    signature,
    chunk('IHDR', header(picture.size)),
    chunk('IDAT', deflateSync(Buffer.concat(rowsOf(picture)), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])

function chunksIn(file: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let at = signature.length; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const name = file.toString('latin1', at + 4, at + 8)
    found.set(name, file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  }
  return found
}

/** The picture in a file as `pngFrom` writes it; throws for any other. */
export function pictureIn(file: Buffer): Picture {
  const chunks = chunksIn(file)
  const [head, data] = [chunks.get('IHDR'), chunks.get('IDAT')]
  const size = head?.readUInt32BE(0) ?? 0
  if (!data || !head?.equals(header(size)))
    throw new Error('This is no square PNG with eight bits and alpha.')
  const rows = inflateSync(data)
  const row = size * 4 + 1
  const pixels = Array.from({ length: size }, (_, index) => rows.subarray(index * row + 1, (index + 1) * row))
  return { size, pixels: Buffer.concat(pixels) }
}
