/** A declared environment beside the current state, and how to find things in either. */

import type { Certificate } from '../../../client/resources/certificates.ts'
import type { Listener, LoadBalancer } from '../../../client/resources/load-balancers.ts'
import type { Service } from '../../../client/resources/services.ts'
import type { Volume } from '../../../client/resources/volumes.ts'
import type { ApiVersion } from '../../../client/versions.ts'
import type { ActualEnvironment } from '../actual.ts'
import {
  type DeclaredListener,
  type DeclaredLoadBalancer,
  type DeclaredService,
  type Environment,
  lineOf,
  shownAt,
} from '../environment.ts'
import { listenerName, type PlanProblem } from './planned.ts'

export interface PlanOptions {
  /** More deletions and recreations than this are refused. */
  readonly maxDeletions: number
  /** Volumes, namespaces and stateful services may be deleted or created again. */
  readonly allowDataLoss: boolean
  readonly dialect: ApiVersion
  /** Listeners of other namespaces, in words, by the id of the certificate that they use. */
  readonly certificateUsers?: ReadonlyMap<string, readonly string[]>
  /** Services of other namespaces, in words, by the name of the SSH key that they use. */
  readonly secretKeyUsers?: ReadonlyMap<string, readonly string[]>
}

/** A listener that the file declares, with its load balancer. */
export interface DeclaredListenerPlace {
  readonly lb_name: string
  readonly listener: DeclaredListener
  /** `LOAD_BALANCER/LISTENER`. */
  readonly name: string
}

/** A listener that exists. */
export interface ActualListenerPlace {
  readonly lb_name: string
  readonly listener: Listener
  readonly name: string
}

/** Both, and what looks things up in them. */
export class Situation {
  readonly environment: Environment
  readonly actual: ActualEnvironment
  readonly options: PlanOptions
  constructor(environment: Environment, actual: ActualEnvironment, options: PlanOptions) {
    this.environment = environment
    this.actual = actual
    this.options = options
  }

  declaredService(name: string): DeclaredService | undefined {
    return this.environment.services.find((one) => one.service_name === name)
  }

  service(name: string): Service | undefined {
    return this.actual.services.find(({ service_info }) => service_info.service_name === name)
  }

  declaredBalancer(name: string): DeclaredLoadBalancer | undefined {
    return this.environment.load_balancers.find((one) => one.lb_name === name)
  }

  loadBalancer(name: string): LoadBalancer | undefined {
    return this.actual.loadBalancers.find((one) => one.name === name)
  }

  certificate(name: string): Certificate | undefined {
    return this.actual.certificates.find((one) => one.name === name)
  }

  volume(name: string): Volume | undefined {
    return this.actual.volumes.find((one) => one.name === name)
  }

  get declaredListeners(): readonly DeclaredListenerPlace[] {
    return this.environment.load_balancers.flatMap(({ lb_name, listeners }) =>
      listeners.map((listener) => ({ lb_name, listener, name: listenerName(lb_name, listener.listener_name) })),
    )
  }

  get actualListeners(): readonly ActualListenerPlace[] {
    return this.actual.loadBalancers.flatMap(({ name: lb_name, listeners }) =>
      listeners.map((listener) => ({ lb_name, listener, name: listenerName(lb_name, listener.name) })),
    )
  }

  actualListener(name: string): ActualListenerPlace | undefined {
    return this.actualListeners.find((one) => one.name === name)
  }

  /** A problem at this place of the file. */
  problem(message: string, ...path: readonly string[]): PlanProblem {
    return { message, line: lineOf(this.environment, ...path) }
  }

  /** The value as it may be shown, where it stands at this place of the file. */
  shown(value: string, ...path: readonly string[]): string {
    return shownAt(this.environment, value, ...path)
  }
}
