/** What a column of a ledger file can be for. */

/** What a file says of a customer besides the name. */
export const detailRoles = [
  'account',
  'contact',
  'email',
  'phone',
  'address-1',
  'address-2',
  'address-3',
  'address-4',
  'city',
  'region',
  'postcode',
  'country',
] as const;

/** In the order they take their columns: where there are line prices, `Account code` is no customer's account. */
export const columnRoles = [
  'quantity',
  'price',
  'discount',
  'line-amount',
  'line-tax',
  'tax-rate',
  'name',
  ...detailRoles,
  'type',
  'status',
  'number',
  'reference',
  'description',
  'date',
  'due',
  'currency',
  'total',
  'net',
  'tax',
  'paid',
  'credited',
  'balance',
  'bucket',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** Role → column index, 0-based. The columns of an aged report, of which there are many, are kept apart. */
export type Mapping = Readonly<Partial<Record<ColumnRole, number>>>;
