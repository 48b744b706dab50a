/** The text of an answer; undefined where it is longer than so many bytes, of which no more are read. */
export const readWithin = async (answer: Response, most: number): Promise<string | undefined> => {
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength
    // Leaving the loop closes the connection.
    if (size > most) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
