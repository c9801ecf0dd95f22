/** What of the generator's reading of texts is not as we have it elsewhere. */

/** The anchor that GitHub gives a heading, so that one link is right in both places. */
export function anchorOf(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** The words of a text, for the search: Chinese has no spaces, so each of its characters counts. It has to stand alone. */
export function wordsOf(text) {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}_]+/gu) ?? []
}
