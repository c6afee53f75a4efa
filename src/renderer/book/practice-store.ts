/**
 * The window's copy of what is open: the practice, and the book on screen.
 *
 * Main is the one writer. A commit reaches the window twice, as a push and on the receipt of whoever asked for
 * it; each is applied once, in the order of its number. A number left out means that the copy is old, and the
 * book is fetched again rather than guessed at.
 */
import type { BookId } from '#core/basics/ids';
import { ok, type Result } from '#core/basics/result';
import type { CommandInput } from '#core/book/command';
import type { Commit } from '#core/book/commit';
import type { OpenBook, Practice, ProtectedBook, Receipt } from '#core/contract/books';
import type { CallArgument } from '#core/contract/contract';
import type { Push } from '#core/contract/push';
import type { Erased } from '#core/contract/erasing';
import type { Protection } from '#core/contract/protection';
import type { Settings } from '#core/contract/settings';
import { call } from './call';
import { hearJob } from './job-store';
import { leftBy, nothingYet, shownBy, withCommit, without, type PracticeView } from './practice-view';
import { UndoList } from './undo-list';

export class PracticeStore {
  /** What Ctrl+Z takes back. */
  readonly undoList = new UndoList();
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
    this.change({ practice, ...(opened && shownBy(lastBookId, opened)) });
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
    this.change(shownBy(bookId, answer));
    return answer;
  }

  /** Opens a locked book by its password or recovery code. Why it is refused is the asking screen's to tell. */
  async unlock(bookId: BookId, secret: string): Promise<Result<OpenBook>> {
    const answer = await call('book.open', { bookId, secret });
    if (answer.ok) this.change(shownBy(bookId, answer));
    return answer;
  }

  /** Sets, changes or removes the password of the book on screen. */
  async protect(bookId: BookId, change: Protection): Promise<Result<ProtectedBook>> {
    const answer = await call('book.protect', { bookId, change });
    if (answer.ok) await this.enter(Promise.resolve(ok(answer.value.book)));
    else this.change(leftBy(answer.refusal));
    return answer;
  }

  create(profile: CallArgument<'book.create'>): Promise<Result<OpenBook>> {
    return this.enter(call('book.create', profile));
  }

  openSample(): Promise<Result<OpenBook>> {
    return this.enter(call('book.sample', undefined));
  }

  /** Takes a person's words out of the book on screen, which is then another trail. */
  async erase(asked: CallArgument<'person.erase'>): Promise<Result<Erased>> {
    const answer = await call('person.erase', asked);
    this.undoList.forget(asked.bookId as BookId);
    this.change(answer.ok ? { book: answer.value.book } : leftBy(answer.refusal));
    return answer;
  }

  /** Throws a sample book away; if it was on screen, no book is. */
  async discard(bookId: BookId): Promise<Result<Practice>> {
    const answer = await call('book.discard', { bookId });
    if (answer.ok) this.change({ practice: answer.value, ...without(bookId, this.view) });
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
    if (answer.ok) {
      this.receive(bookId, answer.value.commit);
      this.undoList.remember(bookId, command, answer.value.commit);
    }
    this.change({ saving: this.view.saving - 1 });
    return answer.ok ? ok(answer.value) : answer;
  }

  /** A new book goes on screen and among the practice's books, both at once. */
  private async enter(opening: Promise<Result<OpenBook>>): Promise<Result<OpenBook>> {
    const answer = await opening;
    if (!answer.ok) return answer;
    const practice = await call('practice.get', undefined);
    const shown = shownBy(answer.value.bookId, answer);
    this.change({ ...shown, ...('ok' in practice ? {} : { practice }) });
    return answer;
  }

  private hear(push: Push): void {
    switch (push.kind) {
      case 'book.committed':
        return this.receive(push.bookId, push.commit);
      case 'book.read-only':
        return this.tell(push.bookId, { readOnly: push.notice });
      case 'book.locked':
        return this.locked(push.bookId);
      case 'book.verified':
        return this.tell(push.bookId, { verified: push.report });
      case 'practice.changed':
        return void this.refresh();
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
    this.change(shownBy(bookId, answer));
    for (const late of waiting.toSorted((a, b) => a.seq - b.seq)) this.receive(bookId, late);
  }

  /** Main loads the page anew after this; nothing of the book is on screen even until then. */
  private locked(bookId: BookId): void {
    this.undoList.forget(bookId);
    if (this.view.book?.bookId === bookId) this.change({ book: null, locked: bookId });
  }

  /** What main found out about the book, beside what stands in it. */
  private tell(bookId: BookId, found: Pick<OpenBook, 'readOnly'> | Pick<OpenBook, 'verified'>): void {
    const { book } = this.view;
    if (book?.bookId === bookId) this.change({ book: { ...book, ...found } });
  }

  private change(part: Partial<PracticeView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }
}

export const practiceStore = new PracticeStore();
