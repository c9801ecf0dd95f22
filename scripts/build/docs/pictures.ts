/** The pictures of an action's page: what its summary or comment looks like, folded, in the reader's own theme. */

import type { Words } from './catalogue.ts'
import { linkTo } from './places.ts'

/** A block a picture, as the words of the action name them; `path` is where the page lies. */
export function picturesOf(name: string, path: string, { has, say }: Words): readonly string[] {
  const blocks: string[] = []
  for (let at = 0; has(`${name}.pictures.${at}.file`); at += 1) {
    const part = (id: string) => say(`${name}.pictures.${at}.${id}`)
    const file = (theme: 'light' | 'dark') => linkTo(`docs/pictures/${part('file')}-${theme}.png`, path)
    const source = (theme: 'light' | 'dark') =>
      `  <source media="(prefers-color-scheme: ${theme})" srcset="${file(theme)}">`
    const picture = [
      '<picture>',
      source('dark'),
      source('light'),
      `  <img alt="${part('alt')}" src="${file('light')}" width="800">`,
      '</picture>',
    ]
    blocks.push(`<details>\n<summary>${part('title')}</summary>`, picture.join('\n'), '</details>')
  }
  return blocks
}
