/** A text field that underlines what the coach marks and what can't be merged, and says why at the caret. */
import { Input } from '@mantine/core';
import { useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Mark } from '#core/tone/mark';
import { AtCaret } from './at-caret';
import './coached-text.css';
import { pieces, type Place } from './pieces';
import { showPlace, typeInto } from './typing';

interface CoachedTextProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  /** One line, which Enter does not break. */
  readonly isLine?: boolean;
  readonly refusal?: string | undefined;
  /** What the places are in: what was typed, or what was a moment ago. */
  readonly read: string;
  readonly marks: readonly Mark[];
  readonly problems?: readonly Place[];
  readonly onFocus?: () => void;
  /** For what else types into it. */
  readonly field?: RefObject<HTMLTextAreaElement | null>;
}

export function CoachedText(props: CoachedTextProps) {
  const { label, description, value, onChange, maxLength, isLine = false, refusal } = props;
  const { read, marks, problems = [] } = props;
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const field = props.field ?? own;
  const { mark, problem, makeKinder, setCaret } = useCaret(props, field);
  const type = (typed: string) => onChange(isLine ? typed.replace(/\n/g, ' ') : typed);
  const about = [description && `${id}-description`, refusal && `${id}-error`, `${id}-at-caret`];
  return (
    <Input.Wrapper id={id} label={label} description={description} error={refusal}>
      <div className="coached" data-refused={refusal !== undefined || undefined}>
        <Underlined {...{ read, marks, problems }} />
        <textarea
          ref={field}
          id={id}
          className="coached-field"
          rows={1}
          data-line={isLine || undefined}
          maxLength={maxLength}
          spellCheck={false}
          value={value}
          aria-invalid={refusal !== undefined || problems.length > 0}
          aria-describedby={about.filter(Boolean).join(' ')}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={props.onFocus}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={(event) => hear(event, props, () => mark && makeKinder(mark))}
        />
      </div>
      <AtCaret
        id={`${id}-at-caret`}
        mark={mark}
        problem={problem}
        count={marks.length + problems.length}
        onKinder={makeKinder}
      />
    </Input.Wrapper>
  );
}

/** What is marked where the caret stands, and making it kinder. */
function useCaret(
  { read, value, marks, problems = [] }: CoachedTextProps,
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const [caret, setCaret] = useState<number | null>(null);
  const isHere = ({ from, to }: Pick<Place, 'from' | 'to'>) => caret !== null && from <= caret && caret <= to;
  const makeKinder = ({ kinder }: Mark) => {
    if (field.current && kinder && read === value)
      typeInto(field.current, kinder.from, kinder.to, kinder.text);
  };
  return { mark: marks.find(isHere) ?? null, problem: problems.find(isHere) ?? null, makeKinder, setCaret };
}

type UnderlinedProps = Required<Pick<CoachedTextProps, 'read' | 'marks' | 'problems'>>;

/** The same words under the field, with a line where something is marked. */
function Underlined({ read, marks, problems }: UnderlinedProps) {
  return (
    <div className="coached-under" aria-hidden="true">
      {pieces(read, marks, problems).map(({ text, from, look }) => (
        <span key={from} data-look={look}>
          {text}
        </span>
      ))}
    </div>
  );
}

/** F8 goes to the next place that is underlined, Alt and Enter makes the words at the caret kinder. */
function hear(
  event: KeyboardEvent<HTMLTextAreaElement>,
  props: CoachedTextProps,
  makeKinder: () => void,
): void {
  const { marks, problems = [], isLine } = props;
  const { key, altKey, currentTarget: field } = event;
  if (key === 'F8') {
    const places = [...marks, ...problems].toSorted((a, b) => a.from - b.from);
    const next = places.find(({ from }) => from >= field.selectionEnd) ?? places[0];
    if (next) showPlace(field, next.from, next.to);
  } else if (key === 'Enter' && altKey) makeKinder();
  else if (!(key === 'Enter' && isLine)) return;
  event.preventDefault();
}
