/** What takes long is tested in turns: each run of the tests takes its share, by its seed, and several together take all. */

/** Whether the one with this index, from 0, is due in this run, where so many runs together take all of them. */
export function isDue(index: number, runs: number): boolean {
  const { FENGCHAO_SEED = '0', FENGCHAO_WHOLE_MATRIX } = process.env
  return Boolean(FENGCHAO_WHOLE_MATRIX) || (index + Math.abs(Number(FENGCHAO_SEED))) % runs === 0
}
