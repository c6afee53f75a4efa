/** Every mark with its words, its reason and what would be kinder: the coach for whoever does not see underlines. */
import { Button } from '@mantine/core';
import type { Mark } from '#core/tone/mark';
import { markKindNames } from '#core/tone/rule';
import { Badge } from '../../../ui/badge';
import { LinkButton } from '../../../ui/link-button';
import './coached-text.css';
import './mark-list.css';

interface MarkListProps {
  /** What the marks are in. */
  readonly read: string;
  readonly marks: readonly Mark[];
  /** Left out where the words can't be changed. */
  readonly onShow?: (mark: Mark) => void;
  readonly onKinder?: (mark: Mark) => void;
}

export function MarkList({ read, marks, onShow, onKinder }: MarkListProps) {
  return (
    <ul className="mark-list" aria-label="Marks">
      {marks.map((mark) => {
        const words = read.slice(mark.from, mark.to);
        return (
          <li key={mark.from}>
            <div className="mark-list-words">
              {onShow ? (
                <LinkButton onClick={() => onShow(mark)}>“{words}”</LinkButton>
              ) : (
                <strong>“{words}”</strong>
              )}
              <Badge tone={mark.isHint ? 'blue' : 'amber'}>{markKindNames[mark.kind]}</Badge>
            </div>
            <p>{mark.why}</p>
            {mark.kinder && onKinder && (
              <Button
                className="kinder-words"
                size="compact-xs"
                variant="default"
                onClick={() => onKinder(mark)}
              >
                Say “{mark.kinder.text}”
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
