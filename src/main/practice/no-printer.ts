/** Why nothing was printed, where there is no printer for it. */
import { refuse } from '#core/basics/result';

/** `instead`: what else to do, after "or". */
export function noPrinter(instead = 'save a PDF and print it elsewhere') {
  return refuse(
    'no-printer',
    `This computer has no printer set up. Add one in the system’s settings, or ${instead}.`,
  );
}

export function printerGone(device: string) {
  return refuse(
    'no-printer',
    `The printer “${device}” is not there now. Switch it on, or choose another in the settings.`,
  );
}
