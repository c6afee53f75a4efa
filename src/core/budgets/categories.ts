/** What money comes from and goes to in a household, in the order one asks for it on the phone. */

export const incomeCategories = [
  'wages',
  'self-employed',
  'benefits',
  'pension',
  'maintenance',
  'other',
] as const;
export type IncomeCategory = (typeof incomeCategories)[number];

export const incomeNames: Readonly<Record<IncomeCategory, string>> = {
  wages: 'Wages',
  'self-employed': 'Own business',
  benefits: 'Benefits',
  pension: 'Pension',
  maintenance: 'Maintenance received',
  other: 'Other income',
};

export const outgoingCategories = [
  'housing',
  'energy',
  'water',
  'taxes',
  'food',
  'travel',
  'childcare',
  'health',
  'insurance',
  'phone',
  'clothing',
  'maintenance',
  'savings',
  'other',
] as const;
export type OutgoingCategory = (typeof outgoingCategories)[number];

export const outgoingNames: Readonly<Record<OutgoingCategory, string>> = {
  housing: 'Rent or mortgage',
  energy: 'Energy',
  water: 'Water',
  taxes: 'Local taxes',
  food: 'Food, household',
  travel: 'Travel',
  childcare: 'Childcare, school',
  health: 'Health, care',
  insurance: 'Insurance',
  phone: 'Phone, internet',
  clothing: 'Clothing',
  maintenance: 'Maintenance paid',
  savings: 'Savings',
  other: 'Something else',
};
