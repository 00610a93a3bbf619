import { type Figure, kilobytes } from './measure-sizes.ts'

const MARKED = /(?<=<!-- sizes -->\n).*?(?=<!-- \/sizes -->)/s

/** The README's table of figures. */
export function sizesTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, size }) => `| ${name} | ${kilobytes(size)} |`)
  return ['', '| what | compressed |', '| --- | ---: |', ...rows, '', ''].join('\n')
}

/** The table that a README holds between its two comments, or `null`. */
export function sizesTableIn(readme: string): string | null {
  return MARKED.exec(readme)?.[0] ?? null
}

/** The README with another table. */
export function withSizesTable(readme: string, table: string): string {
  return readme.replace(MARKED, () => table)
}
