/** A small button that stays pressed until it is pressed again. */
import { Button, type ButtonProps } from '@mantine/core';

interface ToggleButtonProps extends Pick<ButtonProps, 'size' | 'children'> {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

export function ToggleButton({ isOn, onSwitch, ...look }: ToggleButtonProps) {
  return (
    <Button
      {...look}
      variant={isOn ? 'light' : 'default'}
      aria-pressed={isOn}
      onClick={() => onSwitch(!isOn)}
    />
  );
}
