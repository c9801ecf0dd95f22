import { faultMatrix } from './matrix.ts'
import { imageScenarios } from './scenarios/image-scenarios.ts'

faultMatrix('images', imageScenarios, { readsInRuns: 5 })
