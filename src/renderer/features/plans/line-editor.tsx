/** One payment being changed: its day, its amount. Enter keeps it, Esc leaves it as it was. */
import { Button, Checkbox, Group } from '@mantine/core';
import { useEffect, useRef, useState, type RefObject, type SyntheticEvent } from 'react';
import { parseIsoDay } from '#core/basics/local-date';
import { minorDigits, parseMoney, sayAmount } from '#core/basics/money-text';
import type { LineEdit } from '#core/plans/edit-line';
import type { PlanLine } from '#core/plans/plan-line';
import { DateField } from '../../ui/date-field';
import { useFigures } from '../../ui/figures';
import { MoneyField } from '../../ui/money-field';

interface LineEditorProps {
  readonly line: PlanLine;
  /** Counted from 1, the deposit among them. */
  readonly number: number;
  readonly hasAmount: boolean;
  /** There are payments after it that can follow its day. */
  readonly mayFollow: boolean;
  readonly onKeep: (edit: LineEdit) => void;
  /** It is kept, let go, or left as it was. */
  readonly onClose: () => void;
  /** Back to what the plan would have. */
  readonly out?: { readonly label: string; readonly act: () => void };
}

export function LineEditor(props: LineEditorProps) {
  const { number, hasAmount, mayFollow, onClose } = props;
  const typed = useTyped(props);
  const editor = useRef<HTMLFormElement>(null);
  useFirstField(editor, hasAmount);
  useEscape(editor, onClose);
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    typed.keep();
  };
  return (
    <form ref={editor} noValidate className="line-editor" aria-label={`Payment ${number}`} onSubmit={keep}>
      <DateField label="Day" {...typed.on} />
      {hasAmount && <MoneyField label="Amount" {...typed.amount} />}
      {mayFollow && (
        <Checkbox
          label="Later payments follow the new day"
          checked={typed.isFollowed}
          onChange={(event) => typed.setFollowed(event.currentTarget.checked)}
        />
      )}
      <Ways {...props} />
    </form>
  );
}

/** What stands in the fields, why it can't be kept yet, and keeping it. */
function useTyped({ line, hasAmount, onKeep, onClose }: LineEditorProps) {
  const { currency, locale } = useFigures();
  const [amount, setAmount] = useState(() => sayAmount(line.amount, currency, locale));
  const [on, setOn] = useState<string>(line.on);
  const [isFollowed, setFollowed] = useState(false);
  const read = parseMoney(amount, minorDigits(currency));
  const wrong = read === null || read <= 0 ? 'Write an amount above nothing.' : null;
  const day = parseIsoDay(on);
  const keep = () => {
    if (wrong || read === null || !day) return;
    onKeep({
      ...(hasAmount && read !== line.amount && { amount: read }),
      ...(day !== line.on && { on: day, isFollowed }),
    });
    onClose();
  };
  return {
    on: { value: on, onChange: setOn, error: day ? null : 'Choose a day.' },
    amount: { value: amount, onChange: setAmount, error: wrong },
    isFollowed,
    setFollowed,
    keep,
  };
}

function Ways({ out, onClose }: Pick<LineEditorProps, 'out' | 'onClose'>) {
  const goBack = () => {
    out?.act();
    onClose();
  };
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="filled" type="submit">
        Keep it so
      </Button>
      {out && (
        <Button size="compact-sm" onClick={goBack}>
          {out.label}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={onClose}>
        Cancel
      </Button>
    </Group>
  );
}

/** The amount is what is changed most; it is ready to be written over. */
function useFirstField(editor: RefObject<HTMLFormElement | null>, hasAmount: boolean): void {
  useEffect(() => {
    const fields = editor.current?.querySelectorAll<HTMLInputElement>('.mantine-Input-input') ?? [];
    [...fields].at(hasAmount ? 1 : 0)?.select();
  }, [editor, hasAmount]);
}

/** It closes the payment, not the page. */
function useEscape(editor: RefObject<HTMLFormElement | null>, close: () => void): void {
  useEffect(() => {
    const form = editor.current;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    form?.addEventListener('keydown', hear);
    return () => form?.removeEventListener('keydown', hear);
  });
}
