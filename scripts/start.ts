import { ROOT, runTool } from './run-tool.ts'

const built = await runTool(['turbo', 'run', 'build'], { visible: true })
if (!built.ok) process.exit(1)
process.chdir(ROOT)
await import('../apps/playground/server/main.ts')
