import { main } from './index.js'
await main('create-service')
