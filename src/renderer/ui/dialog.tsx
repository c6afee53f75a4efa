/** A window over the page. It is open as long as it is there; when it goes, the focus is back where it was. */
import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { catchFocus } from './lost-focus';

export function Dialog(props: Omit<ModalProps, 'opened'>) {
  // Mantine gives it back when `opened` turns false; a dialog of ours is taken away instead.
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => catchFocus(before), [before]);
  return <Modal opened {...props} />;
}
