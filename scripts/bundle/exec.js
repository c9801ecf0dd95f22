/**
 * Stands in for @actions/exec in the bundle: @actions/core runs programs only to describe the platform, which no action
 * asks for.
 */
export async function getExecOutput() {
  throw new Error('This bundle runs no programs.')
}
