/** A short word that something is done, with what can be done next; one at a time, and it goes away by itself. */
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { KeyHint, sayKeys } from './key-hint';

interface ToastAction {
  readonly label: string;
  /** A key that does the same, as `useShortcuts` takes it; it is heard elsewhere. */
  readonly shortcut?: string;
  readonly act: () => void;
}

/** Long enough to read it twice, unhurried. */
const MS_A_LETTER = 80;

/** `toast('Imported 3 debtors.', [{ label: 'Undo', act: undo }])`. Longer on screen when there is something to press. */
export function toast(message: string, actions: readonly ToastAction[] = []): void {
  const id = crypto.randomUUID();
  const press = ({ act }: ToastAction) => {
    notifications.hide(id);
    act();
  };
  notifications.clean();
  notifications.show({
    id,
    color: 'teal',
    // Said by the live region it stands in, once and when there is a pause; not as an alarm.
    role: 'group',
    'aria-label': 'Message',
    autoClose: Math.max(actions.length > 0 ? 12_000 : 5_000, message.length * MS_A_LETTER),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Group gap={6} wrap="nowrap" flex="none">
          {actions.map((action) => (
            <Button
              key={action.label}
              size="compact-sm"
              onClick={() => press(action)}
              rightSection={action.shortcut && <KeyHint keys={sayKeys(action.shortcut)} />}
            >
              {action.label}
            </Button>
          ))}
        </Group>
      </Group>
    ),
  });
}

// Gone with Esc, unless that is meant for a dialog, which is asked while it is still there: its Undo is wanted yet.
window.addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Escape' && !document.querySelector('[role="dialog"]')) notifications.clean();
  },
  { capture: true },
);
