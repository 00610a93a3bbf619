/**
 * Opens a dialog over the page, once it is in it. The focus goes to its title where that can take it: a screen reader
 * begins there, and no button is pressed by a key that was meant for the page.
 */
export function showModal(element: Element | null): void {
  const dialog = element as HTMLDialogElement | null
  if (!dialog?.isConnected || dialog.open) return
  dialog.showModal()
  dialog.querySelector<HTMLElement>('h2[tabindex]')?.focus()
}
