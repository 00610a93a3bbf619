import { startPlayground } from './start-playground.ts'

const portFrom = (name: string): number | undefined => {
  const value = process.env[name]
  return value ? Number(value) : undefined
}

const playground = await startPlayground({
  port: portFrom('PORT'),
  secondPort: portFrom('SECOND_PORT'),
})
process.stdout.write(`Playground: ${playground.url}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    playground.stop().then(() => process.exit(0))
  })
}
