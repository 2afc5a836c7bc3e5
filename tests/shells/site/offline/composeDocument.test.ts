import { expect, it } from 'vitest';
import { composeDocument, SHELL_MARKS } from '../../../../src/shells/site/offline/composeDocument.ts';

const SHELL = `<html data-root="${SHELL_MARKS.root}"><link href="${SHELL_MARKS.root}assets/a.css"><script type="application/json">{"page":${SHELL_MARKS.page},"site":{}}</script>`;

it('puts the words of a room into the shell, whatever stands in them', () => {
  const page = { title: "$& $' </script><b>", text: SHELL_MARKS.page };
  const html = composeDocument(SHELL, '/a&copy/', JSON.stringify(page));
  expect(html).not.toContain('</script><b>');
  expect(html).toContain('data-root="/a&amp;copy/"');
  expect(html).toContain('href="/a&amp;copy/assets/a.css"');
  const data = /<script type="application\/json">(.*)<\/script>/.exec(html)?.[1] ?? '';
  expect(JSON.parse(data)).toEqual({ page, site: {} });
});
