/** Parameters that cannot stand for anything, such as the words of a fixed set: one of each kind, by the message that takes them. */
export const EXAMPLES: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {}
