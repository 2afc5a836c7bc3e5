/** Facts as they stand in the data, each with whether it was read and where. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import type { FactLine, PointPage } from '../../atlas/pages/Page.ts';

export function FactList({ facts, page }: { readonly facts: readonly FactLine[]; readonly page: PointPage }) {
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.text}>
          <Prose text={fact.text} /> <Unchecked when={!fact.checked} /> <Cites ids={fact.sources} all={page.sources} />
        </li>
      ))}
    </ul>
  );
}
