import { faultMatrix } from './matrix.ts'
import { serviceScenarios } from './scenarios/service-scenarios.ts'

faultMatrix('services', serviceScenarios, { readsInRuns: 5 })
