import type { Service } from '../../client/resources/services.ts'

/** A rollout that failed, with what became of putting the earlier images back. */
export class RolledBackError extends Error {
  override readonly name = 'RolledBackError'
  /** What went wrong first. */
  readonly failure: Error
  /** True where the earlier images are verified to run again. */
  readonly rolledBack: boolean
  /** As last read, where it could be read. */
  readonly service: Service | undefined
  constructor(failure: Error, facts: { rolledBack: boolean; service?: Service | undefined; message: string }) {
    super(facts.message, { cause: failure })
    this.failure = failure
    this.rolledBack = facts.rolledBack
    this.service = facts.service
  }
}
