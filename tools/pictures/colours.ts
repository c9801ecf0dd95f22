/** GitHub's colours, by the names that the styles of our diagrams have for them. */

export type Theme = 'light' | 'dark'

export const colours: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    INK: '#1f2328',
    MUTED: '#59636e',
    ZONE: '#ffffff',
    BOX: '#f6f8fa',
    EDGE: '#d1d9e0',
    BLUE: '#0969da',
    GREEN: '#1a7f37',
  },
  dark: {
    INK: '#f0f6fc',
    MUTED: '#9198a1',
    ZONE: '#0d1117',
    BOX: '#151b23',
    EDGE: '#3d444d',
    BLUE: '#4493f8',
    GREEN: '#3fb950',
  },
}

/** A diagram in the colours of a theme: in its style they have names. */
export function coloured(svg: string, theme: Theme): string {
  return svg.replace(/\n *\/\*.*?\*\//s, '').replace(/(?<=(?:fill|stroke): )[A-Z]+\b/g, (name) => {
    const colour = colours[theme][name]
    if (colour === undefined) throw new Error(`No theme has the colour ${name}.`)
    return colour
  })
}
