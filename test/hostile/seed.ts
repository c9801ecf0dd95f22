/** The seed of all random texts of these tests: new in each run, or that of FENGCHAO_SEED. */
import fc from 'fast-check'

const given = Number(process.env.FENGCHAO_SEED ?? '')

/** The value of FENGCHAO_SEED, or a random one. */
const SEED = Number.isSafeInteger(given) && given > 0 ? given : Math.ceil(Math.random() * 2 ** 31)

/** Configures fast-check with the seed; a failure prints it as well. */
export function useSeed(numRuns: number): void {
  fc.configureGlobal({ seed: SEED, numRuns, verbose: 1, interruptAfterTimeLimit: 30_000 })
  console.info(`FENGCHAO_SEED=${SEED} makes these tests the same again.`)
}
