import { faultMatrix } from './matrix.ts'
import { serviceScenarios } from './service-scenarios.ts'

faultMatrix('services', serviceScenarios)
