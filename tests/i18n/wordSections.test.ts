import { expect, test } from 'vitest';
import { wordSections } from '../../.ci/wordSections.mjs';

type Transform = (code: string, id: string) => { readonly code: string } | undefined;

const transform = wordSections().transform as unknown as Transform;

test('a module brings exactly the sections of words that it speaks of, those built from pieces included', () => {
  const code = "words('sheet.find'); words(`grade.${grade}`); words(\"nav.home\"); const notAKey = 'grade';";
  const imports = [...(transform(code, '/project/src/features/explain/PointSheet.tsx')?.code ?? '').matchAll(/interface-words\/(\w+)/g)];
  expect(imports.map(([, section]) => section)).toEqual(['sheet', 'grade', 'nav']);
});

test('a module without words brings none, and nothing outside the program is touched', () => {
  expect(transform('export const two = 2;', '/project/src/base/two.ts')).toBeUndefined();
  expect(transform("words('sheet.find')", '/project/tests/x.test.ts')).toBeUndefined();
});
