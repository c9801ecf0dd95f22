import type { Service } from '../../../client/resources/services.ts'

/** A rollout that failed, with the result of its rollback. */
export class RolledBackError extends Error {
  override readonly name = 'RolledBackError'
  /** The failure of the rollout. */
  readonly failure: Error
  /** True where the earlier images run again, verified. */
  readonly rolledBack: boolean
  /** The service as last read, where it could be read. */
  readonly service: Service | undefined
  constructor(failure: Error, facts: { rolledBack: boolean; service?: Service | undefined; message: string }) {
    super(facts.message, { cause: failure })
    this.failure = failure
    this.rolledBack = facts.rolledBack
    this.service = facts.service
  }
}
