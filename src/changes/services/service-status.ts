/** The status words of services. */
import { LIFECYCLE, operationWords, type StatusTable, statusTable } from '../engine/status.ts'

export const serviceStatus: StatusTable = statusTable(operationWords(LIFECYCLE))
