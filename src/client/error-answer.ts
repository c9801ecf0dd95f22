/**
 * Creates the error of an answer, from the platform's code first and the HTTP status second (the platform's rate limit is a
 * 403). It is separate from the classes, which every step loads: the table of codes is not needed before a request.
 */
import { answeredError, couldNot, noMessage } from '../messages/client/client.ts'
import { codeMeaning } from '../messages/client/codes.ts'
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

// The code comes from the server: `constructor` is no entry of the table.
function factOf(code: string | undefined): CodeFact | undefined {
  return code !== undefined && Object.hasOwn(CODES, code) ? CODES[code] : undefined
}

/** The class of an error answer: by its platform code where that is known, else by the HTTP status. */
export function classify(status: number, code: string | undefined): { errorClass: ErrorClass; notApplied: boolean } {
  const fact = factOf(code)
  if (fact) return { errorClass: fact.class, notApplied: fact.notApplied === true }
  const errorClass = CLASS_OF_STATUS[status] ?? (status >= 500 ? 'server' : 'bad_request')
  return { errorClass, notApplied: status === 429 }
}

/** Creates an `ApiError`; `task` says what was tried, as a phrase of messages/tasks.ts. */
export function apiError(task: string, facts: ApiErrorFacts): ApiError {
  const { errorClass, notApplied } = classify(facts.status, facts.code)
  const { status, code, requestId, platformMessage } = facts
  const fact = factOf(code)
  const known = code !== undefined && fact ? codeMeaning(code, fact.meaning) : undefined
  const words = platformMessage || known || noMessage()
  const meaning = platformMessage && known !== platformMessage ? known : undefined
  const why = answeredError({ status, code, requestId, words, meaning })
  return new ApiError(couldNot({ task, why }), errorClass, notApplied, facts)
}
