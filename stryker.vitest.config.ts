import { defineConfig } from 'vitest/config'

/** The tests that mutants of the rollout layer and of the retry decision are run against. */
export default defineConfig({
  test: {
    include: ['test/rollout/**/*.test.ts', 'test/client/retry.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
