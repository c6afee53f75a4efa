/** Changing what stands in a text field as if it were typed, so that the field's own Ctrl+Z takes it back. */

/** Puts `text` in the place of what stands from `from` up to `to`, and the caret after it. */
export function typeInto(field: HTMLTextAreaElement, from: number, to: number, text: string): void {
  showPlace(field, from, to);
  // Old-fashioned, and the only way that the field remembers for its own undo.
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Chooses the words, where they can be seen. */
export function showPlace(field: HTMLTextAreaElement, from: number, to: number): void {
  field.focus();
  field.setSelectionRange(from, to);
}
