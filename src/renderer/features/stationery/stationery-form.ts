/** The form of a book's stationery: its fields as text, and what they mean. The logo is chosen apart. */
import { z } from '#core/basics/zod';
import { layoutNames, layoutOf } from '#core/letters/layouts';
import { papers, slips, stationerySchema, type Stationery } from '#core/stationery/state';

const millimetres = z
  .string()
  .trim()
  .regex(/^\d{1,2}([.,]\d)?$/, 'Millimetres from the edge, as 45.')
  .transform((text) => Number(text.replace(',', '.')));

export const stationeryFormSchema = z
  .object({
    layout: z.enum(layoutNames),
    paper: z.enum(papers),
    accent: stationerySchema.shape.accent,
    top: millimetres.pipe(stationerySchema.shape.printed.shape.top),
    bottom: millimetres.pipe(stationerySchema.shape.printed.shape.bottom),
    foot: z.string().transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
    slip: z.enum(slips),
  })
  .transform(({ top, bottom, ...rest }) => ({ ...rest, printed: { top, bottom } }))
  .pipe(stationerySchema.omit({ logo: true }));

export type StationeryTexts = z.input<typeof stationeryFormSchema>;
export type StationeryButLogo = z.output<typeof stationeryFormSchema>;

export function stationeryTexts({ printed, foot, logo: _logo, ...rest }: Stationery): StationeryTexts {
  return { ...rest, top: String(printed.top), bottom: String(printed.bottom), foot: foot.join('\n') };
}

export const layoutChoices = layoutNames.map((value) => ({ value, label: layoutOf(value).label }));
export const paperChoices = [
  { value: 'ours', label: 'Plain paper: Accord prints name, logo and address' },
  { value: 'pre-printed', label: 'Pre-printed paper: they stand on it already' },
] as const;
export const slipChoices = [
  { value: 'none', label: 'None' },
  { value: 'slip', label: 'A payment slip' },
  { value: 'slip-with-qr', label: 'A payment slip with a QR code' },
] as const;
