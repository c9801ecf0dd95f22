/** The step itself, in a process of its own as at a runner: what the stub of the action in `dist/` does, from the sources. */
import { main } from '../../src/main.ts'

await main(process.argv[2] ?? '', process.env)
