// How much room a text takes in a drawing: nothing that draws SVG breaks a line by itself.

/** About how wide a letter is, in parts of the size of its letter, and rather too much than too little. */
const widthOfLetter = (letter: string): number => {
  if (/[fijlrtI.,:;'’()| ·-]/.test(letter)) return 0.37
  if (/[mwMW@—]/.test(letter)) return 0.95
  if (/[A-Z]/.test(letter)) return 0.72
  return letter.charCodeAt(0) > 0x2000 ? 1.1 : 0.59
}

export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOfLetter(letter) * size, 0)

type Room = { readonly size: number; readonly width: number; readonly most: number }

/** As much of a word or line as fits, with a mark where something was left out. */
const cut = (text: string, { size, width }: Room): string => {
  if (widthOf(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A text in at most so many lines of that width; what does not fit in the last one is cut off. */
export const inLines = (text: string, room: Room): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && (widthOf(longer, room.size) <= room.width || lines.length === room.most))
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map(line => cut(line, room))
}
