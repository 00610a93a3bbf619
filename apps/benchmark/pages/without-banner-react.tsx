import { render } from './render.ts'

render(null)
