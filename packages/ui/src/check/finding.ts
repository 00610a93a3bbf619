/**
 * What the views are measured against:
 * `no-reject`: a layer accepts and does not refuse with an element of the same kind (EDPB taskforce, §8, §14);
 * `unequal`: refusing is smaller, fainter or less striking than accepting, or either cannot be read (§18);
 * `pre-ticked`: a purpose is on before the visitor put it on (§10; CJEU, C-673/17);
 * `unasked-grant`: something was granted without a press of a button (GDPR, recital 32);
 * `longer-way-back`: taking back takes more than granting (GDPR, article 7(3));
 * `asked-again`: a refusal that still counts was not kept;
 * `other-language`: a view speaks another language than the page (GDPR, article 12(1));
 * `other-state`: the preferences show something else than what was answered;
 * `uninformed`: the first layer does not say who asks or for what, or leads to no policy (GDPR, article 4(11) and 13; CNIL
 * 2020-092, §§10 to 15);
 * `untrue`: what is said of an answer is not what became of it;
 * `before-choice`: something that needs an answer was loaded or stored without one (Directive 2002/58/EC, article 5(3)).
 */
export type ViewRule =
  | 'no-reject'
  | 'unequal'
  | 'pre-ticked'
  | 'unasked-grant'
  | 'longer-way-back'
  | 'asked-again'
  | 'other-language'
  | 'other-state'
  | 'uninformed'
  | 'untrue'
  | 'before-choice'

/** What breaks a rule, in a sentence. */
export interface ViewFinding {
  readonly rule: ViewRule
  readonly message: string
}

/** A part of a view: by the hook that every view of a site keeps, whoever wrote it. */
export const partIn = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector(`[data-assent="${name}"]`)
