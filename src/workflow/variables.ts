/** Variables for the later steps of the job, through the runner's environment file. */
export { exportVariable } from '@actions/core'
