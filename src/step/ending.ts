/** What an error means for the step: its outcome, and its words for people. */
import { ConnectionError, FengchaoError } from '../client/errors.ts'
import { hintFor } from '../client/hints.ts'
import { PathError } from '../client/path.ts'
import type { Language } from '../messages/message.ts'
import { inFull, RolledBackError, RolloutError } from '../rollout/errors.ts'
import { Cancelled } from '../workflow/cancellation.ts'
import { InputError } from '../workflow/input.ts'
import type { Outcome } from '../workflow/outcome.ts'
import { Fates, type Standing } from './standing.ts'

/** How a step ended badly, in words. */
export interface BadEnding {
  readonly outcome: Extract<Outcome, 'failed' | 'timed_out' | 'cancelled'>
  readonly message: string
  /** What to do about it. */
  readonly hint: string | undefined
  /** The platform's last word, where the error knows it. */
  readonly status: string | undefined
  /** True where the step's last phase went well all the same: what failed was put back. */
  readonly recovered: boolean
  /** True where it is no ending that this product knows: a defect of ours. */
  readonly unexpected: boolean
}

/** How things stand when a step ends, and what running it again does where that is more than to go on. */
export type StepAtEnd = Standing & { readonly again?: string | undefined }

const UNSENT: Readonly<Record<Language, string>> = {
  en: 'Run the step again to make the change.',
  zh: '重新运行此步骤即可进行变更。',
}

const NOT_UNDONE: Readonly<Record<Language, string>> = {
  en: 'Nothing was undone: what was already sent goes on at the platform.',
  zh: '没有撤销任何操作：已发送的变更会在平台上继续执行。',
}

const AGAIN: Readonly<Record<Language, string>> = {
  en: 'Run the step again to bring it to its end.',
  zh: '重新运行此步骤即可完成。',
}

const DEFECT: Readonly<Record<Language, string>> = {
  en: 'This is a defect of the action; run it again with debug logging and report what it prints.',
  zh: '这是本 Action 的缺陷；请开启调试日志重新运行，并反馈其输出。',
}

function ending(outcome: BadEnding['outcome'], error: unknown, facts: Partial<BadEnding>): BadEnding {
  const message = error instanceof Error ? error.message : String(error)
  return { outcome, message, hint: undefined, status: undefined, recovered: false, unexpected: false, ...facts }
}

function cancelled(error: Cancelled, language: Language, step: StepAtEnd): BadEnding {
  const space = language === 'zh' ? '' : ' '
  const hint = step.sent ? `${NOT_UNDONE[language]}${space}${step.again ?? AGAIN[language]}` : UNSENT[language]
  return ending('cancelled', error, { message: `${error.message} ${step.told}`, hint })
}

/** So many names of what was sent are told. */
const MOST_NAMES = 5

// A rollout that ends badly tells of the one change that it was about, unless it lost sight of it; other errors of none.
function whatWasSent(error: unknown, { goesOn, told, fields }: StepAtEnd): string {
  const ofOne = error instanceof RolloutError || error instanceof RolledBackError
  const unwatched = error instanceof RolloutError && error.ending === 'unwatched'
  if (goesOn && (unwatched || error instanceof FengchaoError)) return ` ${told}`
  const names = [...new Set(fields)]
  if (names.length === 0 || (ofOne && names.length === 1)) return ''
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  return ` Sent by this step before it ended: ${names.slice(0, MOST_NAMES).join(', ')}${more}.`
}

/** Sorts an error into the bad endings; `step` tells how things stand at the platform. */
export function endingOf(error: unknown, language: Language, step: StepAtEnd = new Fates().standing('')): BadEnding {
  if (error instanceof Cancelled) return cancelled(error, language, step)
  const bad = sorted(error, language)
  return { ...bad, message: bad.message + whatWasSent(error, step) }
}

function sorted(error: unknown, language: Language): BadEnding {
  // What cannot be sent is a name or an id that the platform told: those of the inputs were checked.
  if (error instanceof InputError || error instanceof PathError) return ending('failed', error, {})
  if (error instanceof RolledBackError) {
    const { outcome, hint, status } = sorted(error.failure, language)
    return ending(outcome, error, {
      hint,
      status: error.service?.service_info.status ?? status,
      recovered: error.rolledBack,
    })
  }
  if (error instanceof RolloutError) {
    const outcome = error.ending === 'timed_out' ? 'timed_out' : 'failed'
    const { advice, status, cause } = error
    // What to do is what the platform's words call for, where the change knows nothing better.
    const unwatched = error.ending === 'unwatched' && cause instanceof FengchaoError
    const hint = advice ?? (unwatched ? hintFor(cause, language) : undefined)
    return ending(outcome, error, { message: inFull(error), hint, status })
  }
  if (error instanceof FengchaoError) {
    const late = error instanceof ConnectionError && error.late
    return ending(late ? 'timed_out' : 'failed', error, { hint: hintFor(error, language) })
  }
  return ending('failed', error, { hint: DEFECT[language], unexpected: true })
}
