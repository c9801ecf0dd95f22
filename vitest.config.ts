import { configDefaults, defineConfig } from 'vitest/config'

/** What takes its time: processes of their own, thousands of cases, whole workflows, a copy of the checkout. */
const SLOW = [
  'test/{e2e,examples,faults,hostile,scale,scripts,repository}/**',
  'test/messages/spoken.test.ts',
  'test/simulator/main.test.ts',
]

/** For all of them; coverage is measured where it is asked for, of what is quick (`npm run test:coverage`). */
const common = {
  pool: 'forks' as const,
  testTimeout: 20_000,
  hookTimeout: 20_000,
}

export default defineConfig({
  test: {
    // Vitest would leave one processor idle, half of all where there are two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...SLOW],
          // The files of a worker share its process, which saves more than half of the time.
          isolate: false,
          setupFiles: ['testing/fresh-modules.ts'],
        },
      },
      { test: { ...common, name: 'whole', include: SLOW.map((one) => one.replace(/\*\*$/, '**/*.test.ts')) } },
    ],
    // The second reporter is for .ci/run, which takes its counts from there, and for npm run test:slow.
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/registry.ts'],
      reporter: ['text-summary', 'html', 'lcov'],
      // Of the unit tests alone; what they leave, faults, random sequences and whole processes reach.
      thresholds: { lines: 97, functions: 97, branches: 92 },
    },
  },
})
