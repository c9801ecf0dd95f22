/**
 * What the step says to people, in English and in Chinese. Each sentence stands once, in this folder, under the name that
 * the code knows it by and with both languages side by side; parameters are typed, and a language that is missing does
 * not compile. A step speaks one language, chosen before it reads anything else, so a sentence is plain text from the
 * moment that it is made.
 */

/** The languages that steps speak; the input `language` names one. */
export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

let spoken: Language = 'en'

/** Chooses the language of every sentence that is made from now on in this process. */
export function speak(language: Language): void {
  spoken = language
}

/** The language that is spoken now. */
export function language(): Language {
  return spoken
}

/** A sentence in the language that is spoken when it is called. */
export interface Message<P> {
  (...parameters: [P] extends [undefined] ? [] : [P]): string
  /** The sentence in a language of one's own choice. */
  in(language: Language, ...parameters: [P] extends [undefined] ? [] : [P]): string
}

/** A sentence without parameters. */
export function message(texts: Readonly<Record<Language, string>>): Message<undefined>
/** A sentence with parameters: `message({ en: ({ name }: { name: string }) => …, zh: ({ name }) => … })`. */
export function message<P>(texts: {
  readonly en: (parameters: P) => string
  readonly zh: (parameters: NoInfer<P>) => string
}): Message<P>
export function message<P>(
  texts: Readonly<Record<Language, string | ((parameters: P) => string)>>,
): (parameters: P) => string {
  const say = (language: Language, parameters: P) => {
    const text = texts[language]
    return typeof text === 'string' ? text : text(parameters)
  }
  return Object.assign((parameters: P) => say(spoken, parameters), { in: say })
}

/** Words joined as the language joins them: `a, b` and `a、b`. */
export function joined(words: readonly string[]): string {
  return words.join(spoken === 'zh' ? '、' : ', ')
}

/** Sentences one after the other; Chinese puts no space between them. Empty ones are left out. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(spoken === 'zh' ? '' : ' ')
}
