import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // The second reporter is for .ci/run, which takes its counts from there.
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/registry.ts'],
      reporter: ['text-summary', 'html', 'lcov'],
      // What is measured lies above 98 throughout; below these something was left untested.
      thresholds: { lines: 97, functions: 97, branches: 95 },
    },
  },
})
