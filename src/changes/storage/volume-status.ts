/** The status words of volumes: those of services, and two operations more. */
import { LIFECYCLE, operationWords, type StatusTable, statusTable } from '../engine/status.ts'

export const volumeStatus: StatusTable = statusTable(operationWords([...LIFECYCLE, 'mount', 'unmount']))
