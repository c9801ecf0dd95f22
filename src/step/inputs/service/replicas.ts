/** The numbers of replicas that the platform accepts (API reference 9.11). */
export const REPLICAS = { min: 1, max: 5 } as const
