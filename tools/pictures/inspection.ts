/** What is looked at inside a page before it becomes a picture. It runs in the browser, so it uses nothing from outside. */

/** One sentence for each text that runs out of its box or into another, each font that is missing, each failed diagram. */
export async function inspect(): Promise<string[]> {
  await document.fonts.ready
  const problems: string[] = []
  const tolerance = 1
  const named = (element: Element) => {
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)
    const mark = element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join('')
    return `<${element.tagName.toLowerCase()}${mark}> "${text}"`
  }
  const inside = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.bottom <= outer.bottom + tolerance
  // The line of a text may be lower than its letters.
  const within = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left - tolerance && inner.right <= outer.right + tolerance
  const meets = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance

  const faces = [...document.fonts]
  for (const face of faces) if (face.status === 'error') problems.push(`The font ${face.family} was not loaded.`)
  if (document.querySelector('.markdown-body') && !faces.some(({ status }) => status === 'loaded'))
    problems.push('No font was loaded.')

  const frame = document.querySelector('.frame')
  if (frame === null) return ['The page is empty.']
  const bounds = frame.getBoundingClientRect()
  for (const element of frame.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('svg') || !element.checkVisibility()) continue
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    if (own.length === 0 && element.tagName !== 'TABLE') continue
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + tolerance)
      problems.push(`${named(element)} is ${element.scrollWidth} px wide in a box of ${element.clientWidth} px.`)
    for (const node of own) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = (element.closest('td, th, li, p, blockquote, .summary, .of') ?? frame).getBoundingClientRect()
      if (![...range.getClientRects()].every((rect) => within(rect, box) && inside(rect, bounds)))
        problems.push(`The text of ${named(element)} runs out of its box.`)
    }
  }

  for (const block of frame.querySelectorAll('.mermaid'))
    if (block.querySelector('svg') === null) problems.push(`${named(block)} was not drawn.`)
  for (const failed of frame.querySelectorAll('.error-icon, [aria-roledescription="error"]'))
    problems.push(`${named(failed)} is Mermaid's picture of an error.`)
  for (const svg of frame.querySelectorAll('svg:not(.octicon)')) {
    const whole = svg.getBoundingClientRect()
    const texts = [...svg.querySelectorAll<SVGGraphicsElement>('text, foreignObject')].filter((text) =>
      text.textContent?.trim(),
    )
    if (texts.length === 0) problems.push(`${named(svg)} holds no text.`)
    for (const [i, text] of texts.entries()) {
      const rect = text.getBoundingClientRect()
      if (!inside(rect, whole)) problems.push(`The text ${named(text)} runs out of its diagram.`)
      const shape = text.classList.contains('taskText')
        ? svg.querySelector(`#${CSS.escape(text.id.replace(/-text$/, ''))}`)
        : text.parentElement?.querySelector(':scope > rect.box, :scope > rect.zone')
      if (shape && !inside(rect, shape.getBoundingClientRect()))
        problems.push(`The text ${named(text)} runs out of its shape.`)
      for (const other of texts.slice(i + 1)) {
        if (!text.contains(other) && meets(rect, other.getBoundingClientRect()))
          problems.push(`The texts ${named(text)} and ${named(other)} lie on one another.`)
      }
    }
  }
  return problems
}
