/** Paints drawings of ours. */
export type Painter = {
  /** A drawing in SVG as a PNG of the same size. Rejects where it cannot be painted, or too many wait. */
  png(svg: string): Promise<Uint8Array>
}
