import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Whoever runs actions may copy this folder elsewhere, away from the packages that the script needs.
await import(pathToFileURL(join(process.env.STAND_IN_FOLDER ?? '', 'github-script', 'script.ts')).href)
