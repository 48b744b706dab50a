/** Who may see something by name: its writer, the writer's team leader too, or the whole team. */
export type SeenBy = 'me' | 'leader' | 'team'

export const SEEN_BY = ['me', 'leader', 'team'] as const satisfies readonly SeenBy[]
