/** Within letters to many: another kind for one of them, and a reason for one, for all that share it, and for a hold. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenEight, shoot } from '../support/eight-debtors';
import { give, stateOf } from '../support/given-book';

test.use({ today: '2026-09-01' });

const row = (page: Page, name: string) => page.getByRole('row', { name: `${name} & Co` });
const badge = (page: Page, words: string) => page.getByText(words, { exact: true });
const back = (page: Page) => page.keyboard.press('Escape');

async function lookAt(page: Page, name: string): Promise<void> {
  await row(page, name).dblclick();
  await expect(page.getByRole('heading', { name: `to ${name} & Co` })).toBeVisible();
}

test('one goes out as another kind, with its own reason; another takes the reason for all', async ({
  page,
}) => {
  const bookId = await givenEight(page);
  await page.getByRole('link', { name: 'Letters' }).click();
  await expect(page.getByText('5 letters', { exact: true })).toBeVisible();

  await lookAt(page, 'Alder');
  const which = page.getByLabel('Which letter');
  await which.selectOption('Follow-up');
  await expect(page.getByRole('heading', { name: 'Follow-up to Alder & Co' })).toBeVisible();
  await expect(page.getByText('No friendly reminder has gone out for this yet.')).toBeVisible();
  await expect(badge(page, 'Not in yet')).toBeVisible();
  await expect(which.getByRole('option', { name: 'Payment received' })).toHaveCount(0);
  const why = page.getByLabel('Why it goes out all the same');
  await why.fill('They asked for the second one straight away.');
  await expect(badge(page, 'Goes out')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'another-kind');

  // A second one of that kind takes the same reason, said once for both.
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'to Birch & Co' })).toBeVisible();
  await which.selectOption('Follow-up');
  await why.fill('Their office wants the firmer one.');
  await page.getByRole('button', { name: 'Give this reason to the other one with this warning' }).click();
  await why.fill('');
  await expect(page.getByText('Left empty, the reason for all counts: “Their office wants')).toBeVisible();
  await expect(badge(page, 'Goes out')).toBeVisible();
  await which.focus();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(row(page, 'Alder')).toContainText('chosen by you');

  // What was chosen is still there after a look at something else.
  await page.getByRole('link', { name: 'Debtors' }).click();
  await page.getByRole('link', { name: 'Letters' }).click();
  await expect(row(page, 'Birch')).toContainText('chosen by you');
  await page.getByRole('button', { name: 'Issue and print…' }).click();
  await page.getByRole('button', { name: 'Issue these 5 letters' }).click();
  await expect(page.getByRole('heading', { name: '5 letters', exact: true })).toBeVisible();
  const issued = Object.values((await stateOf(page, bookId)).letters);
  expect(issued.map(({ kind, despite }) => [kind, despite[0]?.reason])).toEqual([
    ['follow-up', 'They asked for the second one straight away.'],
    ['follow-up', 'Their office wants the firmer one.'],
    ['friendly-reminder', undefined],
    ['friendly-reminder', undefined],
    ['friendly-reminder', undefined],
  ]);

  // Issued letters leave nothing behind: the next ones wait for reasons of their own.
  await page.getByRole('link', { name: 'Letters' }).first().click();
  await expect(page.getByText('0 letters', { exact: true })).toBeVisible();
  await expect(row(page, 'Alder')).not.toContainText('chosen by you');
});

test('a hold stops a letter until somebody says why it has to go out; a missing address stops it for good', async ({
  page,
}) => {
  const bookId = await givenEight(page);
  await page.getByRole('link', { name: 'Letters' }).click();
  await lookAt(page, 'Gorse');
  await expect(badge(page, 'Stays here')).toBeVisible();
  await page.getByRole('button', { name: 'Put it in all the same' }).click();
  await expect(page.getByText('Why does it have to go out? The reason goes on the trail.')).toBeVisible();
  await page.getByLabel('Why it has to go out').fill('Her solicitor asked for it.');
  await page.getByRole('button', { name: 'Put it in all the same' }).click();
  await expect(badge(page, 'Goes out')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Letter to Gorse & Co' })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await expectAccessible(page);
  await shoot(page, 'although-on-hold');
  await back(page);
  await expect(row(page, 'Gorse')).toContainText('Although on hold: “Her solicitor asked for it.”');
  await lookAt(page, 'Hazel');
  await expect(page.getByRole('button', { name: 'Put it in' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'all the same' })).toHaveCount(0);
  await back(page);

  await page.getByRole('button', { name: 'Issue and print…' }).click();
  await page.getByRole('button', { name: 'Issue these 6 letters' }).click();
  await expect(page.getByRole('heading', { name: '6 letters', exact: true })).toBeVisible();
  const { letters, debtors } = await stateOf(page, bookId);
  const gorse = Object.values(letters).find(({ debtorId }) => debtors[debtorId]?.name === 'Gorse & Co');
  expect(gorse?.despiteHold).toBe('Her solicitor asked for it.');

  // Put on hold since: the whole is not printed in silence without that letter, nor with it.
  const alder = Object.values(debtors).find(({ name }) => name === 'Alder & Co');
  await give(page, bookId, {
    type: 'hold.place',
    debtorId: alder?.id ?? '',
    why: 'bereavement',
    words: '',
    from: '2026-09-01',
    until: null,
  });
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('Letter 1 prints from its own page, where you can say why')).toBeVisible();
});

test('the agency that would take over is named once, in all letters that say who', async ({ page }) => {
  const bookId = await givenEight(page);
  await page.getByRole('link', { name: 'Letters' }).click();
  const agency = page.getByLabel('Agency that would take over');
  await expect(agency).toBeHidden();
  await lookAt(page, 'Alder');
  await page.getByLabel('Which letter').selectOption('Hand-over notice');
  await expect(badge(page, 'Stays here')).toBeVisible();
  await expect(page.getByText('Which agency is it handed over to? Type its name.')).toBeVisible();
  await agency.fill('Tamar Collections');
  await expect(badge(page, 'Not in yet')).toBeVisible();
  await page.getByLabel('Why it goes out all the same').fill('The owner decided so.');
  await expect(badge(page, 'Goes out')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(agency).toHaveValue('Tamar Collections');
  await page.getByRole('button', { name: 'Issue and print…' }).click();
  await page.getByRole('button', { name: 'Issue these 5 letters' }).click();
  await expect(page.getByRole('heading', { name: '5 letters', exact: true })).toBeVisible();
  const { letters } = await stateOf(page, bookId);
  const named = Object.values(letters).filter(({ content }) => content.body.includes('Tamar Collections'));
  expect(named.map(({ kind }) => kind)).toEqual(['hand-over-notice']);
});
