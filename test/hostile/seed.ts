/** The seed of everything made up in these tests: new in each run, and the same again with FENGCHAO_SEED. */
import fc from 'fast-check'

const given = Number(process.env.FENGCHAO_SEED ?? '')

/** What FENGCHAO_SEED says, or any. */
const SEED = Number.isSafeInteger(given) && given > 0 ? given : Math.ceil(Math.random() * 2 ** 31)

/** Lets fast-check use the seed; a failure says it as well. */
export function useSeed(numRuns: number): void {
  fc.configureGlobal({ seed: SEED, numRuns, verbose: 1, interruptAfterTimeLimit: 30_000 })
  console.info(`FENGCHAO_SEED=${SEED} makes these tests the same again.`)
}
