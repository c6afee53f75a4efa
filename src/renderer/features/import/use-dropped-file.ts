/** A file dropped on the window: anywhere will do, nobody should have to aim. */
import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';

/** True while a file hangs over the window. */
export function useDroppedFile(onDropped: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useWindowEvent('dragover', (event) => {
    event.preventDefault();
    setIsOver(true);
  });
  useWindowEvent('dragleave', () => setIsOver(false));
  useWindowEvent('drop', (event) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onDropped(file);
  });
  return isOver;
}
