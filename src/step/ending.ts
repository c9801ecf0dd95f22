/** What an error means for the step: its outcome, and its words for people. */
import { ConnectionError, FengchaoError } from '../client/errors.ts'
import { hintFor, type Language } from '../client/hints.ts'
import { PathError } from '../client/path.ts'
import { RolloutError } from '../rollout/errors.ts'
import { RolledBackError } from '../rollout/rollback.ts'
import { Cancelled } from '../workflow/cancellation.ts'
import { InputError } from '../workflow/input.ts'
import type { Outcome } from '../workflow/outcome.ts'

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

const CANCELLED: Readonly<Record<Language, string>> = {
  en: 'Nothing was undone: what was already sent goes on at the platform. Run the step again to bring it to its end.',
  zh: '没有撤销任何操作:已发送的变更会在平台上继续执行。重新运行此步骤即可完成。',
}

const DEFECT: Readonly<Record<Language, string>> = {
  en: 'This is a defect of the action; run it again with debug logging and report what it prints.',
  zh: '这是本 Action 的缺陷;请开启调试日志重新运行,并反馈其输出。',
}

function ending(outcome: BadEnding['outcome'], error: unknown, facts: Partial<BadEnding>): BadEnding {
  const message = error instanceof Error ? error.message : String(error)
  return { outcome, message, hint: undefined, status: undefined, recovered: false, unexpected: false, ...facts }
}

/** Sorts an error into the bad endings. */
export function endingOf(error: unknown, language: Language): BadEnding {
  if (error instanceof Cancelled) return ending('cancelled', error, { hint: CANCELLED[language] })
  // What cannot be sent is a name or an id that the platform told: those of the inputs were checked.
  if (error instanceof InputError || error instanceof PathError) return ending('failed', error, {})
  if (error instanceof RolledBackError) {
    const { outcome, hint, status } = endingOf(error.failure, language)
    return ending(outcome, error, {
      hint,
      status: error.service?.service_info.status ?? status,
      recovered: error.rolledBack,
    })
  }
  if (error instanceof RolloutError) {
    const cause = error.cause instanceof FengchaoError ? ` ${error.cause.message}` : ''
    const outcome = error.ending === 'timed_out' ? 'timed_out' : 'failed'
    return ending(outcome, error, { message: error.message + cause, hint: error.advice, status: error.status })
  }
  if (error instanceof FengchaoError) {
    const late = error instanceof ConnectionError && error.late
    return ending(late ? 'timed_out' : 'failed', error, { hint: hintFor(error, language) })
  }
  return ending('failed', error, { hint: DEFECT[language], unexpected: true })
}
