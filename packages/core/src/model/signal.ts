/** What the browser says of Global Privacy Control. What cannot be read counts as present: a signal only denies. */
export type Signal = 'present' | 'absent' | 'unreadable'
