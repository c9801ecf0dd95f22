import type { Call } from '../../http/call.ts'
import type { Platform } from '../platform.ts'

/** An operation's work: undefined answers an empty body, a string text, anything else JSON. Throws PlatformError. */
export type OperationHandler = (call: Call, platform: Platform) => unknown
