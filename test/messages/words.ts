/**
 * Words that people who know GitHub Actions, Kubernetes and Terraform would have to look up, and what they say instead.
 * Messages, documents and the titles of tests are held against them.
 */
interface Word {
  readonly pattern: RegExp
  readonly say: string
}

const WORDS: readonly Word[] = [
  { pattern: /\bput(?:s|ting)? back\b/i, say: 'rolled back' },
  { pattern: /\bplatform's last word\b|\blast word of\b/i, say: 'the last reported status' },
  { pattern: /\b(?:name|image|container) spaces?\b|\bspace_(?:id|name)\b/i, say: 'namespace' },
  { pattern: /\bis there already\b|\bis already there\b/i, say: 'already exists' },
  { pattern: /\b(?:is|runs|are) (?:already )?as asked\b/i, say: 'is up to date' },
  { pattern: /\bdone and verified\b/i, say: 'completed and verified' },
  { pattern: /\bgoes on at the platform\b/i, say: 'is still in progress on the platform' },
  { pattern: /\bbrought to what\b/i, say: 'updated to match' },
  { pattern: /\bovertaken\b/i, say: 'superseded' },
  { pattern: /\b(?:is|are|was|ends?|stays?|turns?|ended|and) (?:red|green)\b/i, say: 'failed or succeeded' },
  { pattern: /, (?:and )?it is told\b|\bin so many words\b/i, say: 'a plain sentence' },
]

/** One sentence for each such word of an English text. "Green means running" is the promise itself, and stays. */
export function wordProblems(text: string): string[] {
  return WORDS.flatMap(({ pattern, say }) => {
    const [found] = pattern.exec(text) ?? []
    return found === undefined ? [] : [`says "${found}" where the field says "${say}"`]
  })
}
