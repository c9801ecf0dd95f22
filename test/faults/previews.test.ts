import { faultMatrix } from './matrix.ts'
import { previewScenarios } from './scenarios/preview-scenarios.ts'

faultMatrix('previews', previewScenarios, { readsInRuns: 10 })
