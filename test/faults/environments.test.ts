import { faultMatrix } from './matrix.ts'
import { environmentScenarios } from './scenarios/environment-scenarios.ts'

faultMatrix('environments', environmentScenarios, { readsInRuns: 10 })
