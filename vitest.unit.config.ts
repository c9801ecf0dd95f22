/** `npm run test:unit`: what runs in one process, against the simulator by scripted time; less than a minute of it. */
import { configDefaults, defineConfig } from 'vitest/config'
import { common, SLOW } from './vitest.config.ts'

export default defineConfig({
  test: {
    ...common,
    exclude: [...configDefaults.exclude, ...SLOW],
    // The files of a worker share its process, which saves half of the time; npm test gives each its own.
    isolate: false,
    setupFiles: ['testing/fresh-modules.ts'],
  },
})
