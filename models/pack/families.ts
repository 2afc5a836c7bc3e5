import type { Family } from '../types.ts';

/** The families in building order, and what each of them looks at while it is built. */
export const FAMILIES: readonly { name: Family; needs: readonly Family[] }[] = [
  { name: 'bones', needs: [] },
  { name: 'organs', needs: ['bones'] },
  { name: 'muscles', needs: ['bones', 'organs'] },
  { name: 'fascia', needs: ['bones', 'muscles'] },
  { name: 'skin', needs: ['bones', 'muscles'] },
  { name: 'vessels', needs: ['bones', 'organs', 'muscles'] },
  { name: 'nerves', needs: ['bones', 'muscles', 'skin'] },
  { name: 'ligaments', needs: ['bones'] },
];
