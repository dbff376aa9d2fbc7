/** Numbers as English writes them. */

const NUMBER = new Intl.NumberFormat('en-GB');

export const number = (value: number): string => NUMBER.format(value);
