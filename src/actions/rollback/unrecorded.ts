/** The services whose running images the ledger does not know. */
import { imagesByContainer } from '../../changes/services/image.ts'
import { serviceTitle } from '../../changes/services/service.ts'
import type { Service } from '../../client/resources/services.ts'
import { joined, sentences } from '../../messages/message.ts'
import { unrecordedRuns } from '../../messages/services/ledger.ts'
import { type Choice, currentOf, cut } from './choose.ts'
import { partOf, runs } from './history.ts'
import type { Ledger } from './ledger.ts'

/**
 * A warning for each service of which the rollback replaces what no deployment rolled out: whoever changed it by hand may
 * not expect that. A deployment that failed counts as well, since its images may have been left running.
 */
export function unrecordedWarnings(
  ledger: Ledger,
  { services, target }: Choice,
  environment: string,
): readonly string[] {
  return services
    .filter((service) => isReplaced(service, target) && !isRecorded(ledger, service))
    .map((service) => {
      const images = joined([...new Set(Object.values(imagesByContainer(service)))])
      return sentences(unrecordedRuns({ environment, service: serviceTitle(service), images }), cut(ledger))
    })
}

function isReplaced(service: Service, { state }: Choice['target']): boolean {
  const images = state.get(service.service_info.id)
  return images !== undefined && !runs(imagesByContainer(service), images)
}

function isRecorded(ledger: Ledger, service: Service): boolean {
  const current = currentOf(ledger, service)
  return ledger.entries.some((entry) => {
    const part = partOf(entry, current)
    return part !== undefined && runs(current.images, part.images)
  })
}
