/** The one door from the page to main: only our own page gets an answer. */
import { ipcMain, type WebContents } from 'electron';
import { CALL_CHANNEL } from '#core/contract/channels';
import type { Handlers } from '#core/contract/contract';
import type { ReportFault } from '../log';
import { answer, neutral } from '../practice/answer';
import { isOurPage } from './security';

/** `isOurWindow` tells the main window from any other page that might exist. */
export function openGate(
  handlers: Handlers,
  isOurWindow: (contents: WebContents) => boolean,
  report: ReportFault,
): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, argument: unknown) => {
    if (!isOurWindow(event.sender) || !isOurPage(event.senderFrame)) {
      report('call from a stranger', null);
      return neutral.notUnderstood;
    }
    return answer(handlers, name, argument, report);
  });
}
