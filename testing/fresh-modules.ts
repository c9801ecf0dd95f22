/** Before each file of tests: modules are loaded anew where files share a process, so that none sees what another left. */
import { vi } from 'vitest'

vi.resetModules()
