/** Words of ours for what has no status, or none of the platform's: they are for the log, and never an output. */
export const OWN_WORDS: ReadonlySet<string> = new Set(['absent', 'gone', 'there'])
