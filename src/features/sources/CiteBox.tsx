/** One work ready to be pasted. The words stand on the page as well, so that they can be taken without script. */
import type { SourcePage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { CopyButton } from '../../ui/parts/CopyButton.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

export function CiteBox({ cite }: { readonly cite: SourcePage['cite'] }) {
  const words = useWords();
  const hydrated = useHydrated();
  const said = { copied: words('sources.copied'), failed: words('sources.copyFailed') };
  return (
    <section aria-labelledby="cite-heading" id="cite" className="cite">
      <h2 id="cite-heading">{words('sources.cite')}</h2>
      <p className="cite__text">{cite.text}</p>
      {hydrated ? (
        <p className="cite__buttons">
          <CopyButton label={words('sources.copyText')} text={cite.text} {...said} />
          <CopyButton label={words('sources.copyBibtex')} text={cite.bibtex} {...said} />
          <CopyButton label={words('sources.copyRis')} text={cite.ris} {...said} />
        </p>
      ) : null}
      <details>
        <summary>{words('sources.seeFormats')}</summary>
        <pre>{cite.bibtex}</pre>
        <pre>{cite.ris}</pre>
      </details>
    </section>
  );
}
