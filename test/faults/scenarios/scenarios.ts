/** All changes of the fault matrix. */
import { environmentScenarios } from './environment-scenarios.ts'
import { imageScenarios } from './image-scenarios.ts'
import { previewScenarios } from './preview-scenarios.ts'
import { resourceScenarios } from './resource-scenarios.ts'
import type { Scenario } from './scenario.ts'
import { serviceScenarios } from './service-scenarios.ts'
import { switchScenarios } from './switch-scenarios.ts'

export const scenarios: readonly Scenario[] = [
  ...imageScenarios,
  ...serviceScenarios,
  ...resourceScenarios,
  ...switchScenarios,
  ...environmentScenarios,
  ...previewScenarios,
]
