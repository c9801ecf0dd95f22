/** The generations of the API's field names, by the month of their document; `api-version.ts` knows the names. */
export const API_VERSIONS = ['2017-01', '2017-06'] as const
export type ApiVersion = (typeof API_VERSIONS)[number]
