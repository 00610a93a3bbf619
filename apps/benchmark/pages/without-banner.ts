// What every page on this side has anyway: nothing.
export {}
