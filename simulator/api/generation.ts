/** Which generation of names answers are given in, by the month of its document; requests are taken in both. */
export const GENERATIONS = ['2017-01', '2017-06'] as const
export type Generation = (typeof GENERATIONS)[number]
