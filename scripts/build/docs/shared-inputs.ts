/** The groups of inputs that so many actions have that they stand in tables of their own. */
import { account } from '../../../src/step/inputs/credentials.ts'
import { waiting } from '../../../src/step/inputs/waiting.ts'

export const SHARED = { account, waiting: waiting('10m') } as const
export type Shared = keyof typeof SHARED
