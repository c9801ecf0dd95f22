/** How long the platform takes, in seconds of the simulator's clock. */
export interface Durations {
  serviceCreate: number
  serviceUpdate: number
  /** A rolling image update; left out, it is replicas x min_ready_seconds + 10. */
  serviceImage?: number
  serviceScale: number
  serviceRestart: number
  serviceDelete: number
  loadBalancerCreate: number
  loadBalancerUpdate: number
  loadBalancerDelete: number
  build: number
  volumeCreate: number
  volumeResize: number
  volumeDelete: number
}

/** Times seen in transcripts and in the sample answers of the reference, sections 6.2 and 9. */
export const DEFAULT_DURATIONS: Durations = {
  serviceCreate: 34,
  serviceUpdate: 30,
  serviceScale: 30,
  serviceRestart: 30,
  serviceDelete: 10,
  loadBalancerCreate: 19.5,
  loadBalancerUpdate: 3,
  loadBalancerDelete: 3,
  build: 60,
  volumeCreate: 2,
  volumeResize: 10,
  volumeDelete: 5,
}
