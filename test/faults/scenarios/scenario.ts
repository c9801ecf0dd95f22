/** A change of the fault matrix: which step is run, in which world. */
import type { Fault, World } from '../../../simulator/index.ts'

export interface Scenario {
  /** For the test's name: the action, and which of its changes. */
  readonly name: string
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** Files of the workspace by name, besides the Dockerfile. */
  readonly files?: Readonly<Record<string, string>>
  /** Prepares the seeded world for the change. */
  readonly prepare?: (world: World) => void
  /** The payloads of the deployments that GitHub has, from the oldest to the newest. */
  readonly deployments?: readonly unknown[]
  /** A fault of the change itself, with and without a fault of the network: a rollout that fails. */
  readonly changeFault?: Fault
  /** Which faults of which change leave it open whether it was done, with nothing to read that shows it. */
  readonly ambiguous?: { readonly fault: RegExp; readonly path: RegExp }
  /** It is asked to take away what a rule of a listener points at. */
  readonly dangles?: true
  /** The action changes nothing here, whatever it does otherwise. */
  readonly readsOnly?: true
}
