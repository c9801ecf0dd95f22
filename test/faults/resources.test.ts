import { faultMatrix } from './matrix.ts'
import { resourceScenarios } from './scenarios/resource-scenarios.ts'

faultMatrix('other resources', resourceScenarios, { readsInRuns: 5 })
