/** A small action in words or beside them: a link to look at, a button to use. */
import { Anchor, type AnchorProps, type ElementProps } from '@mantine/core';

export interface LinkButtonProps extends AnchorProps, ElementProps<'button', keyof AnchorProps> {}

export function LinkButton(props: LinkButtonProps) {
  return <Anchor component="button" type="button" {...props} />;
}
