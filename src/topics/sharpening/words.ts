/** The words of a list that is written as people read it: with spaces and lines between. */
export const wordsOf = (list: string): readonly string[] => list.split(/\s+/u).filter(word => word !== '')

export const linesOf = (list: string): readonly string[] =>
  list
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
