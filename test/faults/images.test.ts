import { imageScenarios } from './image-scenarios.ts'
import { faultMatrix } from './matrix.ts'

faultMatrix('images', imageScenarios)
