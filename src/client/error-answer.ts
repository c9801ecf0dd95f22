/**
 * Makes the error of an answer, from the platform's code first and the HTTP status second (the platform's rate limit is a
 * 403). It lies apart from the classes, which every step loads: the table of codes is not needed before a request.
 */
import { CODES, type CodeFact, type ErrorClass } from './codes.ts'
import { ApiError, type ApiErrorFacts } from './errors.ts'

const CLASS_OF_STATUS: Readonly<Record<number, ErrorClass>> = {
  401: 'auth',
  403: 'account',
  404: 'not_found',
  408: 'transient',
  409: 'conflict',
  429: 'rate_limit',
  502: 'transient',
  503: 'transient',
  504: 'transient',
}

// The code is the server's word: `constructor` is no entry of the table.
function factOf(code: string | undefined): CodeFact | undefined {
  return code !== undefined && Object.hasOwn(CODES, code) ? CODES[code] : undefined
}

/** The class of an error answer: by its platform code where that is known, else by the HTTP status. */
export function classify(status: number, code: string | undefined): { errorClass: ErrorClass; untouched: boolean } {
  const fact = factOf(code)
  if (fact) return { errorClass: fact.class, untouched: fact.untouched === true }
  const errorClass = CLASS_OF_STATUS[status] ?? (status >= 500 ? 'server' : 'bad_request')
  return { errorClass, untouched: status === 429 }
}

/** Makes an `ApiError`; `task` says what was tried, as in `scale service 50883 to 3 replicas`. */
export function apiError(task: string, facts: ApiErrorFacts): ApiError {
  const { errorClass, untouched } = classify(facts.status, facts.code)
  const code = facts.code === undefined ? '' : `, code ${facts.code}`
  const known = factOf(facts.code)?.meaning
  const words = facts.platformMessage || known || 'no message'
  const meaning = known && facts.platformMessage && known !== facts.platformMessage ? ` (that is: ${known})` : ''
  const request = facts.requestId === undefined ? '' : `, Request-Id ${facts.requestId}`
  const message = `Could not ${task}: the platform answered HTTP ${facts.status}${code}: "${words}"${meaning}${request}.`
  return new ApiError(message, errorClass, untouched, facts)
}
