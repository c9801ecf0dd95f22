import { faultMatrix } from './matrix.ts'
import { switchScenarios } from './scenarios/switch-scenarios.ts'

faultMatrix('traffic', switchScenarios, { readsInRuns: 10 })
