/**
 * What is looked at inside a page before it becomes a picture. These functions run in the browser, where their texts are
 * sent together, so they use one another and nothing else.
 */

function named(element: Element): string {
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)
  const mark = element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join('')
  return `<${element.tagName.toLowerCase()}${mark}> "${text}"`
}

/** Between left and right; the line of a text may be lower than its letters. Everywhere a pixel does not count. */
function fits(inner: DOMRect, outer: DOMRect): boolean {
  return inner.left >= outer.left - 1 && inner.right <= outer.right + 1
}

function isInside(inner: DOMRect, outer: DOMRect): boolean {
  return fits(inner, outer) && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1
}

function meets(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 1 && down > 1
}

function hasColouredEmoji(): boolean {
  const brush = new OffscreenCanvas(40, 40).getContext('2d')
  if (brush === null) return false
  brush.font = '30px "Noto Color Emoji", sans-serif'
  brush.fillText('✅', 0, 32)
  const { data } = brush.getImageData(0, 0, 40, 40)
  return data.some((value, i) => i % 4 === 1 && value > (data[i - 1] ?? 0) + 60)
}

function fontProblems(): string[] {
  const faces = [...document.fonts]
  const failed = faces.filter(({ status }) => status === 'error')
  return [
    ...failed.map(({ family }) => `The font ${family} was not loaded.`),
    faces.some(({ status }) => status === 'loaded') ? '' : 'No font was loaded.',
    hasColouredEmoji() ? '' : 'No font has emoji in colour: install one, such as Noto Color Emoji.',
  ].filter((problem) => problem !== '')
}

/** The texts of the page itself: none wider than its box, none out of its cell or paragraph. */
function textProblems(frame: Element): string[] {
  const problems: string[] = []
  for (const element of frame.querySelectorAll('*')) {
    if (element.closest('svg') || !element.checkVisibility()) continue
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    if (own.length === 0 && element.tagName !== 'TABLE') continue
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      problems.push(`${named(element)} is ${element.scrollWidth} px wide in a box of ${element.clientWidth} px.`)
    const box = element.closest('td, th, li, p, blockquote, .summary, .of') ?? frame
    for (const node of own) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const good = (line: DOMRect) =>
        fits(line, box.getBoundingClientRect()) && isInside(line, frame.getBoundingClientRect())
      if (![...range.getClientRects()].every(good)) problems.push(`The text of ${named(element)} runs out of its box.`)
    }
  }
  return problems
}

/** The box that a text of a diagram has to stay in; none for a label beside a bar or on an axis. */
function shapeOf(text: Element, svg: Element): Element | null | undefined {
  if (text.classList.contains('taskText')) return svg.querySelector(`#${CSS.escape(text.id.replace(/-text$/, ''))}`)
  return text.parentElement?.querySelector(':scope > rect.box, :scope > rect.zone')
}

function diagramProblems(svg: Element): string[] {
  if (svg.getAttribute('aria-roledescription') === 'error') return [`${named(svg)} is Mermaid's picture of an error.`]
  const texts = [...svg.querySelectorAll('text, foreignObject')].filter((text) => text.textContent?.trim())
  if (texts.length === 0) return [`${named(svg)} holds no text.`]
  return texts.flatMap((text, i) => {
    const rect = text.getBoundingClientRect()
    const shape = shapeOf(text, svg)
    const under = texts.slice(i + 1).filter((other) => meets(rect, other.getBoundingClientRect()))
    return [
      isInside(rect, svg.getBoundingClientRect()) ? '' : `The text ${named(text)} runs out of its diagram.`,
      !shape || isInside(rect, shape.getBoundingClientRect()) ? '' : `The text ${named(text)} runs out of its shape.`,
      ...under.map((other) => `The texts ${named(text)} and ${named(other)} lie on one another.`),
    ].filter((problem) => problem !== '')
  })
}

async function inspect(): Promise<string[]> {
  await document.fonts.ready
  const frame = document.querySelector('.frame')
  if (frame === null) return ['The page is empty.']
  const undrawn = [...frame.querySelectorAll('.mermaid:not(:has(svg))')]
  return [
    ...(frame.matches('.markdown-body') ? fontProblems() : []),
    ...textProblems(frame),
    ...undrawn.map((block) => `${named(block)} was not drawn.`),
    ...[...frame.querySelectorAll('svg:not(.octicon)')].flatMap(diagramProblems),
  ]
}

const helpers = [named, fits, isInside, meets, hasColouredEmoji, fontProblems, textProblems, shapeOf, diagramProblems]

/**
 * An expression for the browser: one sentence for each text that runs out of its box or into another, each font that is
 * missing, each diagram that failed.
 */
export const inspection = `(() => { ${helpers.join('\n')}\nreturn (${inspect})() })()`
