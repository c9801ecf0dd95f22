import { defineConfig } from 'vitest/config'

/** The tests that mutants of the rollout layer and of the retry decision are run against. */
export default defineConfig({
  test: {
    include: [
      'test/changes/**/*.test.ts',
      'test/client/retry.test.ts',
      // What these do at the platform is tested through the whole action.
      'test/actions/{delete-service,manage-certificate,manage-ip,manage-load-balancer,manage-volume,prune-images}.test.ts',
      'test/actions/every/changes.test.ts',
    ],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
