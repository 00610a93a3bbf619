/** The origins of the two sites, known once both listen. */
export interface Sites {
  portal: string
  second: string
}
