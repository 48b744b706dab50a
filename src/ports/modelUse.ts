/** `day` is the person's own, `YYYY-MM-DD`; `most` is how often a language model may be asked for them on it. */
export type ModelUse = {
  readonly programme: string
  readonly person: string
  readonly day: string
  readonly most: number
  readonly at: string
}

/** How often a language model was asked for each person, shared by all instances. Of what was asked it holds nothing. */
export type ModelUseStore = {
  /** Counts one more; false, with nothing counted, where it was as often as may be, or the person is gone. */
  useModel(use: ModelUse): Promise<boolean>
}
