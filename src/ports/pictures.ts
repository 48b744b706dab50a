/** Turns a drawing into a picture that every programme for slides can show. */
export type Pictures = {
  /**
   * `svg` is a whole SVG document of ours; answers a PNG file of the size that stands in it. Rejects where it cannot be
   * painted, or where too many wait.
   */
  readonly png: (svg: string) => Promise<Uint8Array>
}
