import { faultMatrix } from './matrix.ts'
import { resourceScenarios } from './resource-scenarios.ts'

faultMatrix('other resources', resourceScenarios)
