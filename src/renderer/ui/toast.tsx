/** A short word that something is done, with what can be done next; one at a time, and it goes away by itself. */
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface ToastAction {
  readonly label: string;
  readonly act: () => void;
}

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
    autoClose: actions.length > 0 ? 12_000 : 5_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Group gap={6} wrap="nowrap">
          {actions.map((action) => (
            <Button key={action.label} size="compact-sm" onClick={() => press(action)}>
              {action.label}
            </Button>
          ))}
        </Group>
      </Group>
    ),
  });
}
