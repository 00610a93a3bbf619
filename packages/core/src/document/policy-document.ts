/** A piece of a line: text, a name that is written as it is, or a link. */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly link: string; readonly href: string }

/** One line of text. */
export type Line = readonly Inline[]

/** A column of the inventory. */
export type ColumnId =
  | 'provider'
  | 'function'
  | 'names'
  | 'purposes'
  | 'retention'
  | 'party'
  | 'storage'
  | 'host'
  | 'transfer'
  | 'basis'

/**
 * The services of one category, a row for each; several, one after the other, where the columns say something else of
 * some of its trackers. A cell is a list of lines.
 */
export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly {
    readonly service: string
    readonly cells: readonly (readonly Line[])[]
  }[]
}

/** A column of a table. */
export interface Column {
  readonly id: ColumnId
  readonly label: string
  /** Whether it says the same in every row of a service. */
  readonly ofService: boolean
}

/** What a section is made of. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  /** How the category stands for the visitor; a line for each status, where its services differ. */
  | { readonly kind: 'answer'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'definitions'
      readonly items: readonly { readonly term: string; readonly lines: readonly Line[] }[]
    }
  | TableBlock
  /** What opens the preferences: in a live page a button, in a static one a link to where that is. */
  | { readonly kind: 'control'; readonly label: string; readonly href: string }

/** A headed part of the document; its id is unique in it, and fit for an anchor. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** A cookie policy in one language: plain data, the same for every renderer, and itself the JSON of the page. */
export interface PolicyDocument {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  /** What stands below the title; where nothing does, the title is not shown either. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}
