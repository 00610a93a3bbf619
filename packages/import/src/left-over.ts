/** Why something of the source is not in the policy, or is there otherwise than the source says it. */
export type LeftOverReason =
  // In the policy, and said by nobody.
  | 'assumed-retention'
  | 'assumed-provider'
  | 'assumed-function'
  | 'assumed-purpose'
  // In the policy, in part.
  | 'longest-retention'
  | 'retention-in-part'
  | 'widened-name'
  | 'hidden-characters'
  | 'pieced-together'
  | 'consent-needed'
  // Not in the policy.
  | 'no-retention'
  | 'no-name'
  | 'unclear-name'
  | 'repeated-name'
  | 'unknown-word'
  | 'own-host'
  | 'inside-the-union'
  | 'exemption-not-allowed'
  | 'no-place'
  | 'unknown-column'
  | 'repeated-column'
  | 'no-heading'
  | 'unrecognised-table'
  | 'outside-table'
  | 'no-table'
  | 'unread'

/** Something that the policy does not carry as the source says it. */
export interface LeftOver {
  /** Where it stands, for people: `table 1, row 3, "Duration"`. Rows are counted with their headings. */
  readonly where: string
  readonly text: string
  readonly reason: LeftOverReason
  /** What to do about it, in one sentence. */
  readonly remedy: string
}

const REMEDIES: Readonly<Record<LeftOverReason, string>> = {
  'assumed-retention': 'Look up how long it stays, and correct its `retention`.',
  'assumed-provider': 'Write the `provider` into the policy.',
  'assumed-function': 'Say in `function` what the service does on the site.',
  'assumed-purpose': 'Say in `purpose` what the tracker is for.',
  'longest-retention': 'Check that the longest of the times is the right one.',
  'retention-in-part': 'Check that the time holds without the other words.',
  'widened-name': 'Check that the prefix covers no name that it should not.',
  'hidden-characters': 'Check the text: characters that nobody sees were removed from it.',
  'pieced-together': 'Check that the cells of the row belong together.',
  'consent-needed': 'Its category has no kind now, since necessary services are not asked about.',
  'no-retention': 'Find out how long it stays, and declare the tracker; or pass `retention`.',
  'no-name': 'Find the names of its cookies, and declare them.',
  'unclear-name': 'Declare the exact name, or a prefix.',
  'repeated-name': 'Keep one declaration of the name, with what holds.',
  'unknown-word': 'Say it in the words of a policy, or leave it out.',
  'own-host': 'Nothing, if it is the site itself; else add it to `hosts`.',
  'inside-the-union': 'Nothing: `transfers` names countries outside the European Union.',
  'exemption-not-allowed': 'Give the category the kind `necessary` or `statistics`, if it has it.',
  'no-place': 'Keep it elsewhere: a policy has no place for it.',
  'unknown-column': 'Rename the heading, or carry the column by hand.',
  'repeated-column': 'Keep one column of this meaning.',
  'no-heading': 'Give the column a heading.',
  'unrecognised-table': 'Give the table headings that name a provider or a cookie.',
  'outside-table': 'Nothing, unless it declares a cookie.',
  'no-table': 'Import the page or file that has the table: lists and sentences are not read.',
  unread: 'Close its tags, or import its tables alone.',
}

/** Lists something, with what to do about it. */
export function leftOverFrom(where: string, text: string, reason: LeftOverReason): LeftOver {
  return { where, text, reason, remedy: REMEDIES[reason] }
}
