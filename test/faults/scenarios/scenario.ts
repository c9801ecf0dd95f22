/** A change of the fault matrix: what is run, upon which world. */
import type { Fault, World } from '../../../simulator/index.ts'

export interface Scenario {
  /** For the test's name: the action, and which of its changes. */
  readonly name: string
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** Brings the seeded world to what the change begins with. */
  readonly prepare?: (world: World) => void
  /** What goes wrong of the change itself, with and without a fault of the network: a rollout that fails. */
  readonly trouble?: Fault
  /** Which faults of which change leave it open whether it was done, with nothing to read that tells. */
  readonly untold?: { readonly fault: RegExp; readonly path: RegExp }
  /** The action changes nothing here, whatever it does otherwise. */
  readonly readsOnly?: true
}
