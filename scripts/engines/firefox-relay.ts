#!/usr/bin/env node
import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'
import { programOf } from './engine.ts'
import { answerFor, isExpected } from './firefox-words.ts'

// Playwright takes this script for Firefox: it starts the real one with the same arguments, and passes on what the two
// say to each other by WebDriver BiDi, but for what one of them does not know, and what a specification need not hear.
const firefox = spawn(programOf('firefox', 'firefox-esr'), process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
})
firefox.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => firefox.kill(signal))
}

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = line.match(/^(WebDriver BiDi listening on )(ws:\/\/.*)$/)
  if (!address) return process.stderr.write(`${line}\n`)
  const [, words = '', origin = ''] = address
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('connection', (playwright, { url = '' }) =>
    relay(playwright, new WebSocket(origin + url)),
  )
  server.on('listening', () => {
    const { port } = server.address() as AddressInfo
    process.stderr.write(`${words}ws://127.0.0.1:${port}\n`)
  })
})

function relay(playwright: WebSocket, browser: WebSocket): void {
  const early: string[] = []
  playwright.on('message', (data) => {
    const message = String(data)
    const answer = answerFor(message, process.env.ASSENT_SCHEME ?? 'light')
    if (answer) return playwright.send(answer)
    if (browser.readyState === WebSocket.OPEN) return browser.send(message)
    early.push(message)
  })
  browser.on('open', () => {
    for (const message of early.splice(0)) browser.send(message)
  })
  browser.on('message', (data) => {
    const message = String(data)
    if (!isExpected(message)) playwright.send(message)
  })
  playwright.on('close', () => browser.close())
  browser.on('close', () => playwright.close())
  browser.on('error', ({ message }) => process.stderr.write(`${message}\n`))
}
