/** What is run with act, and how the platform looks when that went well. */
import type { Fault, Simulator, World } from '../../simulator/index.ts'
import type { GithubServer } from '../../testing/servers/github-server.ts'

/** One run of a workflow. */
export interface Stage {
  /** Name of the workflow's file. */
  readonly example: string
  readonly event: 'push' | 'pull_request' | 'schedule' | 'workflow_dispatch'
  readonly payload?: Readonly<Record<string, unknown>>
  /** What goes wrong at the platform; the run has to fail then. */
  readonly fault?: Fault
  /** The run has to fail without a fault, because of what it rolls out. */
  readonly fails?: true
  /** Called with each request to the platform. */
  readonly meanwhile?: (world: World) => void
  /** Whether everything looks as it has to in the end. */
  readonly reached: (world: World, at: Reached) => boolean | Promise<boolean>
}

/** What else a stage can look at. */
export interface Reached {
  readonly simulator: Simulator
  readonly github: GithubServer
}

/** A run, and what is run after it on the same platform. */
export interface Case extends Stage {
  /** What a push has changed. */
  readonly changedFiles?: readonly string[]
  readonly world?: (world: World) => void
  readonly next?: readonly Stage[]
}
