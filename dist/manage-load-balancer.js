import { main } from './index.js'
await main('manage-load-balancer')
