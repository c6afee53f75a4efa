/**
 * The window's copy of what is open: the practice, and the book on screen.
 *
 * Main is the one writer. A commit reaches the window twice, as a push and on the receipt of whoever asked for
 * it; each is applied once, in the order of its number. A number left out means that the copy is old, and the
 * book is fetched again rather than guessed at.
 */
import { produce, setAutoFreeze } from 'immer';
import type { Draft } from '#core/basics/draft';
import type { BookId } from '#core/basics/ids';
import { ok, type Refusal, type Result } from '#core/basics/result';
import { apply } from '#core/book/apply';
import type { CommandInput } from '#core/book/command';
import type { Commit } from '#core/book/commit';
import type { BookState } from '#core/book/state';
import type { CallArgument, OpenBook, Practice, Push, Receipt } from '#core/contract/contract';
import type { Settings } from '#core/contract/settings';
import { call } from './call';
import { hearJob } from './job-store';

// Freezing a book of a hundred thousand records costs more than it guards: nobody writes but `apply`.
setAutoFreeze(false);

export interface PracticeView {
  /** Null until main has answered for the first time. */
  readonly practice: Practice | null;
  readonly book: OpenBook | null;
  /** How many commands are on their way to the disk. */
  readonly saving: number;
  /** Why the practice, or the book asked for last, is not here; null when all is well. */
  readonly trouble: Refusal | null;
}

const nothingYet: PracticeView = { practice: null, book: null, saving: 0, trouble: null };

export class PracticeStore {
  private view = nothingYet;
  private readonly listeners = new Set<() => void>();
  /** Commits that came while the book was being fetched again. */
  private waiting: Commit[] | null = null;

  readonly read = (): PracticeView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Fetches the practice and the book that was open last, shows both at once, and listens from then on. */
  async start(): Promise<void> {
    window.accord.onPush((push) => this.hear(push));
    const practice = await call('practice.get', undefined);
    if ('ok' in practice) return this.change({ trouble: practice.refusal });
    const { lastBookId } = practice;
    const opened = lastBookId && (await call('book.open', { bookId: lastBookId }));
    if (opened?.ok === false) this.change({ practice, trouble: opened.refusal });
    else this.change({ practice, book: opened?.value ?? null });
  }

  /** Asks for the practice anew: its books, settings and today's date. */
  async refresh(): Promise<void> {
    // Still starting: the practice alone would show the list of books for a moment, and stay there.
    if (!this.view.practice && !this.view.trouble) return;
    const answer = await call('practice.get', undefined);
    if ('ok' in answer) this.change({ trouble: answer.refusal });
    else this.change({ practice: answer });
  }

  async open(bookId: BookId): Promise<Result<OpenBook>> {
    const answer = await call('book.open', { bookId });
    if (answer.ok) this.change({ book: answer.value, trouble: null });
    else this.change({ trouble: answer.refusal });
    return answer;
  }

  create(profile: CallArgument<'book.create'>): Promise<Result<OpenBook>> {
    return this.enter(call('book.create', profile));
  }

  openSample(): Promise<Result<OpenBook>> {
    return this.enter(call('book.sample', undefined));
  }

  /** Throws a sample book away; if it was on screen, no book is. */
  async discard(bookId: BookId): Promise<Result<Practice>> {
    const answer = await call('book.discard', { bookId });
    if (!answer.ok) return answer;
    const { book } = this.view;
    this.change({ practice: answer.value, book: book?.bookId === bookId ? null : book });
    return answer;
  }

  async changeSettings(settings: Settings): Promise<Result<Practice>> {
    const answer = await call('settings.change', settings);
    if (answer.ok) this.change({ practice: answer.value });
    return answer;
  }

  /** Sends a command to the book on screen. It resolves when the commit is on disk and shown, or refused. */
  async dispatch(bookId: BookId, commandId: string, command: CommandInput): Promise<Result<Receipt>> {
    this.change({ saving: this.view.saving + 1 });
    const answer = await call('book.dispatch', { bookId, commandId, command });
    if (answer.ok) this.receive(bookId, answer.value.commit);
    this.change({ saving: this.view.saving - 1 });
    return answer.ok ? ok(answer.value) : answer;
  }

  /** A new book goes on screen and among the practice's books, both at once. */
  private async enter(opening: Promise<Result<OpenBook>>): Promise<Result<OpenBook>> {
    const answer = await opening;
    if (!answer.ok) return answer;
    const practice = await call('practice.get', undefined);
    this.change({ book: answer.value, trouble: null, ...('ok' in practice ? {} : { practice }) });
    return answer;
  }

  private hear(push: Push): void {
    switch (push.kind) {
      case 'book.committed':
        return this.receive(push.bookId, push.commit);
      case 'book.read-only':
        return this.lock(push.bookId, push.notice);
      case 'book.verified':
        return this.verified(push.bookId, push.report);
      case 'job.progress':
        return hearJob(push);
    }
  }

  private receive(bookId: BookId, commit: Commit): void {
    const { book } = this.view;
    if (book?.bookId !== bookId || commit.seq <= book.seq) return;
    if (this.waiting) this.waiting.push(commit);
    else if (commit.seq === book.seq + 1) this.change({ book: withCommit(book, commit) });
    else void this.fetchAgain(bookId, commit);
  }

  private async fetchAgain(bookId: BookId, commit: Commit): Promise<void> {
    const waiting = (this.waiting = [commit]);
    const answer = await call('book.open', { bookId });
    this.waiting = null;
    if (this.view.book?.bookId !== bookId) return;
    if (!answer.ok) return this.change({ trouble: answer.refusal });
    this.change({ book: answer.value });
    for (const late of waiting.toSorted((a, b) => a.seq - b.seq)) this.receive(bookId, late);
  }

  private lock(bookId: BookId, notice: OpenBook['readOnly']): void {
    const { book } = this.view;
    if (book?.bookId === bookId) this.change({ book: { ...book, readOnly: notice } });
  }

  private verified(bookId: BookId, report: OpenBook['verified']): void {
    const { book } = this.view;
    if (book?.bookId === bookId) this.change({ book: { ...book, verified: report } });
  }

  private change(part: Partial<PracticeView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }
}

function withCommit(book: OpenBook, commit: Commit): OpenBook {
  const state = produce(book.state, (draft: Draft<BookState>) => {
    for (const event of commit.events) apply(draft, event);
  });
  return { ...book, state, seq: commit.seq };
}

export const practiceStore = new PracticeStore();
