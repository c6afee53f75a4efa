/** Stationery chosen on its screen: logo and QR code on the page, the test sheet, and a printer that is off. */
import jsQR from 'jsqr';
import { layoutNames, layoutOf, sheets } from '#core/letters/layouts';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { someProfile } from '../support/commands';
import { givenBook } from '../support/given-book';
import { debtorOf, printed, shoot } from '../support/plan-letters';

test('the QR code on the page reads as the transfer, and a logo stays with the letters', async ({
  accord,
  page,
}) => {
  test.setTimeout(120_000);
  await page.evaluate(async (profile) => window.accord.call('book.create', profile), {
    ...someProfile,
    currency: 'EUR',
    bank: { accountName: 'Harbour Lane Joinery', account: 'DE02 1203 0000 0000 2020 51' },
  });
  await page.reload();
  await page.getByRole('button', { name: /Harbour Lane Joinery/ }).click();
  await page.getByRole('menuitem', { name: 'Stationery…' }).click();
  await accord.answerOpenDialog(['package.json']);
  await page.getByRole('button', { name: 'Choose a logo…' }).click();
  await expect(page.getByText('is not a PNG or JPEG picture')).toBeVisible();
  await accord.answerOpenDialog(['docs/debtor.png']);
  await page.getByRole('button', { name: 'Choose a logo…' }).click();
  await expect(page.getByText(/debtor\.png, \d+ by \d+ pixels/)).toBeVisible();
  await page.getByLabel('At the foot of the last page').selectOption('slip-with-qr');
  const preview = page.getByRole('region', { name: 'A made-up letter as it will print' });
  await expect(preview.getByText('Payment slip')).toBeAttached();
  await expectAccessible(page);
  await shoot(page, 'stationery');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Letters written from now on look like this.')).toBeVisible();

  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 900,
    deviceScaleFactor: 3,
    mobile: false,
  });
  const canvas = preview.locator('canvas');
  await expect
    .poll(() => canvas.evaluate((of: HTMLCanvasElement) => of.width), { timeout: 20_000 })
    .toBeGreaterThan(1_500);
  const readQr = async () => {
    const { grey, width } = await canvas.evaluate((of: HTMLCanvasElement) => {
      const [x, y] = [Math.floor(of.width * 0.7), Math.floor(of.height * 0.75)];
      const part = of.getContext('2d')!.getImageData(x, y, of.width - x, of.height - y);
      return { grey: Array.from(part.data.filter((_, i) => i % 4 === 0)), width: part.width };
    });
    const colours = Uint8ClampedArray.from(grey.flatMap((value) => [value, value, value, 255]));
    return jsQR(colours, width, grey.length / width)?.data;
  };
  await expect
    .poll(readQr, { timeout: 40_000 })
    .toBe(
      [
        'BCD',
        '002',
        '1',
        'SCT',
        '',
        'Harbour Lane Joinery',
        'DE02120300000000202051',
        'EUR120.00',
        '',
        '',
        'SAMPLE',
      ].join('\n'),
    );
});

test('the test sheet shows the box, and a printer that is off is told in the settings', async ({
  accord,
  page,
}) => {
  const bookId = await givenBook(page, {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors: [debtorOf('short', ['8 Chapel Steps'])],
  });
  for (const layout of layoutNames) {
    const { pages } = await printed(page, bookId, { paper: 'test-sheet', layout });
    const { address, paper } = layoutOf(layout);
    expect(pages).toHaveLength(1);
    expect(pages[0]!.height).toBeCloseTo(sheets[paper].height, 0);
    const inBox = pages[0]!.texts
      .filter(({ x, y }) => x >= address.x && y >= address.y && y <= address.y + address.height)
      .map(({ text }) => text);
    expect(inBox).toContain('The address stands in this box.');
  }
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add a printer' }).click();
  await expectAccessible(page);
  await page.getByLabel('Printer’s name').fill('Office laser');
  await page.getByLabel('Move right').fill('9');
  await page.getByLabel('Move down').fill('-2,5');
  await page.getByRole('button', { name: 'Save printer' }).click();
  await expect(page.getByText('Up to 5 mm either way.')).toBeVisible();
  await page.getByLabel('Move right').fill('1.5');
  await shoot(page, 'printer');
  await page.getByRole('button', { name: 'Save printer' }).click();
  await expect(page.getByText('Office laser is saved.')).toBeVisible();
  await accord.relaunch();
  const kept = await accord.page.evaluate(async () => {
    const practice = await window.accord.call('practice.get', undefined);
    return 'settings' in practice ? practice.settings : null;
  });
  expect(kept).toMatchObject({
    printer: 'Office laser',
    printers: [{ name: 'Office laser', right: 1.5, down: -2.5 }],
  });
});
