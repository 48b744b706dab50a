/**
 * What an editor writes in a template, as HTML: `#` to `###` for headings, `- ` and `1. ` for lists, `| a | b |` for
 * tables whose first row is their head, `**strong**`, `[[what the organisation must fill in]]`, and a blank line between
 * paragraphs. `{{name}}` on a line of its own is a table that the product makes.
 */

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const inline = (text: string): string =>
  escaped(text)
    .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/`(.+?)`/g, '<code>$1</code>')
    .replaceAll(/\[\[(.+?)\]\]/g, '<span class="blank">$1</span>')

/** Short and always the same, so that a table of contents can lead to it. */
export const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const heading = (line: string): string => {
  const [, marks = '#', title = ''] = line.match(/^(#{1,3}) (.*)$/) ?? []
  const level = marks.length + 1
  return `<h${level} id="${anchorOf(title)}">${inline(title)}</h${level}>`
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim())

/** `cells` are HTML already. The first of each row says what the row is about. */
export const tableOf = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const headCells = head.map(cell => `<th scope="col">${cell}</th>`).join('')
  const rowOf = ([first = '', ...rest]: readonly string[]) =>
    `<tr><th scope="row">${first}</th>${rest.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  const named = caption ? `<caption>${escaped(caption)}</caption>` : ''
  return `<div class="table"><table>${named}<thead><tr>${headCells}</tr></thead><tbody>${rows.map(rowOf).join('\n')}</tbody></table></div>`
}

const written = (lines: readonly string[]): string => {
  const [head = [], ...rows] = lines.map(line => cellsOf(line).map(inline))
  return tableOf('', head, rows)
}

const listOf = (tag: 'ul' | 'ol', lines: readonly string[]): string =>
  `<${tag}>${lines.map(line => `<li>${inline(line.replace(/^(-|\d+\.) /, ''))}</li>`).join('')}</${tag}>`

const blockOf = (lines: readonly string[], made: Readonly<Record<string, string>>): string => {
  const [first = ''] = lines
  const name = first.match(/^\{\{(.+)\}\}$/)?.[1]
  if (name !== undefined) return madeIn(made, name)
  if (first.startsWith('#')) return heading(first)
  if (first.startsWith('|')) return written(lines)
  if (first.startsWith('- ')) return listOf('ul', lines)
  if (/^\d+\. /.test(first)) return listOf('ol', lines)
  return `<p>${lines.map(inline).join('<br>')}</p>`
}

const madeIn = (made: Readonly<Record<string, string>>, name: string): string => {
  const block = made[name]
  if (block === undefined) throw new Error(`A template asks for {{${name}}}, which nothing makes.`)
  return block
}

/** `made` holds the HTML of what the product makes, by name. A name that nothing makes is a mistake, and throws. */
export const htmlOf = (template: string, made: Readonly<Record<string, string>>): string =>
  template
    .split(/\n\s*\n/)
    .map(block => block.trim().split('\n'))
    .filter(([first]) => first)
    .map(lines => blockOf(lines, made))
    .join('\n')
