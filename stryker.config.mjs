/**
 * Mutation tests of the rules that decide when something is sent, believed and given up: `npm run mutate`.
 * Other files: `npm run mutate -- --mutate 'src/changes/network/*.ts'`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts' },
  // One change, the probe, the retry decision, and what had once been tested worst.
  mutate: [
    'src/changes/engine/*.ts',
    'src/changes/services/release/probe.ts',
    'src/changes/services/{create,public-net}.ts',
    'src/changes/images/prune.ts',
    'src/changes/network/ip.ts',
    'src/changes/graph/sequence.ts',
    'src/client/retry.ts',
  ],
  // A name of no file: Stryker would rewrite paths in the real one with an API that TypeScript 7 does not have.
  tsconfigFile: 'tsconfig.none.json',
  coverageAnalysis: 'perTest',
  // A mutant of a table that is filled when its module is loaded would need every test anew; test/changes/status-tables.test.ts
  // compares these tables word by word.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['dist', 'lib', 'reports', 'coverage', 'test/e2e', '.demo'],
  reporters: ['clear-text', 'html', 'json', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  thresholds: { high: 95, low: 92, break: 92 },
  tempDirName: '.stryker-tmp',
}
