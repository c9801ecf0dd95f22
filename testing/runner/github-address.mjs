/**
 * Preloaded by the steps of a run of act, which leads them to the real GitHub whatever its arguments say: they ask the one
 * of the test.
 */
const { STAND_IN_GITHUB } = process.env
if (STAND_IN_GITHUB) process.env.GITHUB_API_URL = STAND_IN_GITHUB
