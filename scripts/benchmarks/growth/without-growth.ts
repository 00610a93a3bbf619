/** Public functions that take no text and no list of any length, by door; and what of the vendors is one. */
export const WITHOUT_GROWTH: Readonly<Record<string, readonly string[]>> = {
  // An error is as long as its sentence.
  '@assent/core': ['ConsentError'],
  '@assent/core/storage': ['layeredStorage', 'memoryStorage'],
  '@assent/core/effects': ['pageLifecycle', 'watchGpc'],
  // The name of one tracker.
  '@assent/core/document': ['nameIn'],
  // A date.
  '@assent/core/server': ['gpcResource'],
  '@assent/core/testing': ['memoryStorage'],
  // Their models have one text of each kind.
  '@assent/ui': [
    'embedView',
    'knownPermissions',
    'preferencesButtonView',
    'savedModel',
    'savedView',
    'signalStatusView',
  ],
  '@assent/ui/dom': ['mountPreferencesButton', 'mountSaved', 'mountSignalStatus'],
  '@assent/ui/languages': ['loadMessages', 'loadPolicyMessages'],
}

/** A vendor's door has an effect, which runs for one service, and that service as data. */
export const WITHOUT_ROWS: RegExp = /^@assent\/core\/vendors\//
