/** Attacks on the real app, one for each wall of docs/architecture.md: all of them have to fail. */
import { randomUUID } from 'node:crypto';
import { noDetails } from '#core/debtors/state';
import { expect, test } from '../support/app';
import { dropOn } from '../support/dropped-files';
import { givenBook, stateOf } from '../support/given-book';

const stranger = 'https://stranger.example/';

/** Calls the bridge as a hostile page could: any name, any argument. */
function call(page: import('@playwright/test').Page, name: string, argument?: unknown): Promise<unknown> {
  return page.evaluate(
    ([n, a]) =>
      (globalThis as unknown as { accord: { call: (n: unknown, a: unknown) => unknown } }).accord.call(n, a),
    [name, argument] as const,
  );
}

const nobody = { ...noDetails, name: 'Mallory' };

const notUnderstood = { ok: false, refusal: { code: 'not-understood' } };

test('the page runs in a sandbox, isolated, without Node', async ({ accord, page }) => {
  const inPage = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { accord: object }).accord),
  }));
  expect(inPage).toEqual({ globals: [], bridge: ['call', 'onPush'] });
  const preferences = await accord.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

test('the page can’t leave, nor open a window', async ({ accord, page }) => {
  const home = page.url();
  for (const url of [stranger, 'file:///etc/hostname', 'app://stranger/', 'data:text/html,hello']) {
    await page.evaluate((to) => {
      window.open(to);
      const link = document.createElement('a');
      Object.assign(link, { href: to, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
    await page.evaluate((to) => void setTimeout(() => (location.href = to)), url).catch(() => undefined);
    await page.waitForTimeout(100);
    expect(page.url(), url).toBe(home);
  }
  expect(accord.app.windows()).toHaveLength(1);
  // Chromium itself forbids leaving for `data:`, and says so on the console.
  accord.expectFault(/Not allowed to (navigate|load)/);
});

test('a form, a frame, a script, a picture and a fetch from elsewhere are refused by the policy', async ({
  accord,
  page,
}) => {
  accord.expectFault(/Content Security Policy/);
  // The page's own attempts and the browser's word on them; a request that had left would be logged as sent.
  accord.expectFault(/^(Request|Console|Main process): [^]*stranger\.example/);
  const outcome = await page.evaluate(async (url) => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const add = (tag: string, fields: object) => {
      const element = Object.assign(document.createElement(tag), fields);
      document.body.append(element);
      return element;
    };
    add('iframe', { src: url });
    add('img', { src: `${url}pixel.png` });
    add('script', { src: `${url}script.js` });
    add('script', { textContent: 'globalThis.wasRun = true' });
    add('link', { rel: 'stylesheet', href: `${url}style.css` });
    (add('form', { action: url, method: 'post' }) as HTMLFormElement).submit();
    await fetch(url).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { violated: [...new Set(violated)].toSorted(), wasRun: 'wasRun' in globalThis };
  }, stranger);
  expect(outcome).toEqual({
    violated: ['connect-src', 'form-action', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem'],
    wasRun: false,
  });
});

test('code made from text is not run', async ({ page, accord }) => {
  accord.expectFault(/Content Security Policy/);
  const thrown = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'try { (0, eval)("globalThis.wasRun = true") } catch {}';
    document.body.append(script);
    return 'wasRun' in globalThis;
  });
  expect(thrown).toBe(false);
});

test('the bridge is not in a frame, and another window gets no answer', async ({ accord, page }) => {
  const inFrame = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const has = 'accord' in (frame.contentWindow as unknown as object);
    frame.remove();
    return has;
  });
  expect(inFrame).toBe(false);

  accord.expectFault(/404/);
  const answer = await accord.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await other.loadURL('app://accord/nothing.js');
    const got: unknown = await other.webContents.executeJavaScript('accord.call("practice.get", undefined)');
    other.destroy();
    return got;
  });
  expect(answer).toMatchObject(notUnderstood);
});

test('the gate lets through only known names and inputs that parse', async ({ page }) => {
  expect(await call(page, 'file.delete', { path: '/etc/passwd' })).toMatchObject(notUnderstood);
  expect(await call(page, '__proto__')).toMatchObject(notUnderstood);
  expect(await call(page, 'book.open', { bookId: '__proto__' })).toMatchObject(notUnderstood);
  expect(await call(page, 'book.open', { bookId: '../../etc' })).toMatchObject(notUnderstood);
  expect(
    await call(page, 'export.save', { bookId: randomUUID(), table: 'debtors', format: 'exe' }),
  ).toMatchObject(notUnderstood);
  const dispatch = { bookId: randomUUID(), commandId: randomUUID(), command: { type: 'journal.erase' } };
  expect(await call(page, 'book.dispatch', dispatch)).toMatchObject(notUnderstood);
  expect(await call(page, 'sheet.read', { fileName: 'a.csv', bytes: 'text' })).toMatchObject(notUnderstood);
  expect(await call(page, 'file.show', { fileId: randomUUID(), how: 'open' })).toMatchObject({
    ok: false,
    refusal: { code: 'unknown-file' },
  });
});

test('the app’s protocol serves its own files and nothing else of the disk', async ({ accord, page }) => {
  accord.expectFault(/404/);
  const statuses = await page.evaluate(async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2fmain%2findex.js',
      '/nothing.js',
      '/',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(`app://accord${path}`)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
});

test('permissions and downloads are denied', async ({ accord, page }) => {
  await accord.app.evaluate(({ session }) => {
    const finished: string[] = [];
    Object.assign(globalThis, { finished });
    session.defaultSession.on('will-download', (_event, item) => {
      item.on('done', (_done, state) => finished.push(state));
    });
  });
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[];
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob(['text'])),
      download: 'taken.txt',
    });
    link.click();
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  await page.waitForTimeout(300);
  const finished = await accord.app.evaluate(
    () => (globalThis as unknown as { finished: string[] }).finished,
  );
  expect(finished.filter((state) => state === 'completed')).toEqual([]);
});

test('even main’s own session reaches no network', async ({ accord }) => {
  const outcome = await accord.app.evaluate(async ({ session }, url) => {
    try {
      await session.defaultSession.fetch(url);
      return 'reached';
    } catch (error) {
      return String(error);
    }
  }, stranger);
  expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('an attached file is never a web page, whatever it is called', async ({ accord, page }) => {
  // A file that is no PDF and a picture that is none: Chromium and pdf.js say so.
  const hostile = `<svg xmlns="http://www.w3.org/2000/svg" onload="document.title='run'"><script>document.title='run'</script><image href="${stranger}x.png"/></svg>`;
  await givenBook(page, { type: 'debtor.add', details: nobody });
  await page.getByText('Mallory').click();
  const names = ['a.png', 'a.pdf', 'a.txt', 'a.eml', 'a.svg', 'a.html'];
  const files = names.map((name, i) => ({ name, content: `${hostile}<!-- ${i} -->` }));
  await dropOn(page.getByRole('main'), files);
  await expect(page.getByText('6 files are attached')).toBeVisible();
  const shown = page.getByRole('dialog');
  for (const [name, words] of [
    ['a.png', 'This picture can’t be shown here'],
    ['a.pdf', 'This PDF can’t be shown here'],
    ['a.txt', "<script>document.title='run'</script>"],
    ['a.eml', "<script>document.title='run'</script>"],
    ['a.svg', 'can carry small programs'],
    ['a.html', 'can carry small programs'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(shown).toContainText(words);
    expect(await shown.locator('script, svg image, iframe, object, embed').count(), name).toBe(0);
    await page.keyboard.press('Escape');
    await expect(shown).toBeHidden();
  }
  await expect(page).not.toHaveTitle('run');
  expect(accord.app.windows()).toHaveLength(1);
});

test('the page can’t name what to attach by path, nor answer the warning before a program', async ({
  accord,
  page,
}) => {
  const bookId = await givenBook(page, { type: 'debtor.add', details: nobody });
  const [debtorId] = Object.keys((await stateOf(page, bookId)).debtors);
  const keep = (file: object) => call(page, 'attachment.keep', { bookId, file });
  expect(await keep({ path: '/etc/passwd' })).toMatchObject(notUnderstood);
  expect(await keep({ fileId: '/etc/passwd' })).toMatchObject(notUnderstood);
  expect(await keep({ fileId: randomUUID() })).toMatchObject({ refusal: { code: 'unknown-file' } });
  const add = (hash: string) => {
    const command = {
      type: 'attachment.add',
      debtorId,
      noteId: null,
      letterId: null,
      name: 'x.exe',
      hash,
      bytes: 2,
    };
    return call(page, 'book.dispatch', { bookId, commandId: randomUUID(), command });
  };
  expect(await add('../../../../etc/passwd')).toMatchObject(notUnderstood);
  expect(await add('0'.repeat(64))).toMatchObject({ refusal: { code: 'file-not-kept' } });

  await page.getByText('Mallory').click();
  await dropOn(page.getByRole('main'), [{ name: 'x.exe', content: 'MZ' }]);
  await expect(page.getByText('x.exe is attached')).toBeVisible();
  await accord.app.evaluate(({ dialog, shell }) => {
    const seen = { opened: 0, asked: 0 };
    Object.assign(globalThis, { seen });
    shell.openPath = () => Promise.resolve(String((seen.opened += 1)));
    dialog.showMessageBox = () => {
      seen.asked += 1;
      return Promise.resolve({ response: 0, checkboxChecked: true });
    };
  });
  const [attachmentId] = Object.keys((await stateOf(page, bookId)).attachments);
  const open = { bookId, attachmentId, isWarned: true, confirmed: true };
  expect(await call(page, 'attachment.open', open)).toBeNull();
  const seen = await accord.app.evaluate(() => (globalThis as unknown as { seen: object }).seen);
  expect(seen).toEqual({ opened: 0, asked: 1 });
});
