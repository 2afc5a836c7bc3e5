/** One field that finds points, ideas, evidence and help. Opens with Ctrl or Command and K, or with its button. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Search } from 'lucide-react';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { createFinder, type Finder } from '../../atlas/search/searchEntries.ts';
import type { SearchEntry, SearchGroup } from '../../atlas/search/SearchEntry.ts';
import { parseRoute } from '../../atlas/route/parseRoute.ts';
import { useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

interface ResultGroup {
  readonly value: SearchGroup;
  readonly items: readonly SearchEntry[];
}

/** What an empty field offers. */
const SUGGESTED = ['warning-signs', 'BL23', 'BL25', 'GV3', 'endorphin-release', 'expectation'];

interface SearchPaletteProps {
  /** Fetches all entries once, when the palette is first opened. */
  readonly load: () => Promise<readonly SearchEntry[]>;
  /** It was asked for before it had come. */
  readonly asked?: boolean;
}

export function SearchPalette({ load, asked = false }: SearchPaletteProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const { data } = useSite();
  const [open, setOpen] = useState(asked);
  const [query, setQuery] = useState('');
  const [entries, setEntries] = useState<readonly SearchEntry[] | null>(null);
  const [failed, setFailed] = useState(false);
  const finder = useRef<Finder | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const take = useCallback((element: HTMLInputElement | null) => {
    input.current = element;
    element?.focus();
  }, []);

  // Letters are typed at once; and a palette that is called back while it closes is not mounted anew.
  useEffect(() => {
    if (open) input.current?.focus();
  }, [open]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  useEffect(() => {
    if (!open || entries) return;
    setFailed(false);
    load().then(
      (loaded) => {
        finder.current = createFinder(loaded);
        setEntries(loaded);
      },
      () => setFailed(true),
    );
  }, [open, entries, load]);

  const found = entries === null ? [] : query.trim() === '' ? SUGGESTED.flatMap((id) => entries.find((entry) => entry.id === id) ?? []) : (finder.current?.find(query) ?? []);
  const groups = grouped(found);
  const go = (entry: SearchEntry): void => {
    setOpen(false);
    setQuery('');
    const [path = '', anchor] = entry.path.split('#', 2);
    const known = { points: new Set(data.points.map(({ code }) => code)), mechanisms: new Set(data.mechanisms.map(({ slug }) => slug)) };
    const route = parseRoute(path, known);
    if (route.kind === 'point') dispatch({ type: 'pointOpened', code: route.code, by: 'keyboard' });
    else dispatch({ type: 'roomOpened', route });
    if (anchor !== undefined) scrollWhenThere(anchor);
  };

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className="search-button" data-testid="search">
        <Icon of={Search} size={18} />
        <span className="search-button__words">{words('nav.search')}</span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Viewport className="palette-place">
          <Dialog.Popup className="palette" aria-label={words('search.label')}>
            <Autocomplete.Root
              open
              inline
              items={groups as ResultGroup[]}
              filter={null}
              value={query}
              onValueChange={(value) => setQuery(value)}
              itemToStringValue={(entry: SearchEntry) => entry.title}
              autoHighlight="always"
              keepHighlight
            >
              <div className="palette__field">
                <Icon of={Search} size={20} />
                <Autocomplete.Input ref={take} className="palette__input" aria-label={words('search.label')} placeholder={words('nav.search')} />
                <Dialog.Close className="button button--quiet">{words('settings.close')}</Dialog.Close>
              </div>
              <div className="palette__results">
                {failed ? <p className="palette__note">{words('failed.text')}</p> : null}
                {entries !== null && found.length === 0 ? <p className="palette__note">{words('search.none')}</p> : null}
                <Autocomplete.List>
                  {(group: ResultGroup) => (
                    <Autocomplete.Group key={group.value} items={group.items as SearchEntry[]}>
                      <Autocomplete.GroupLabel className="palette__group">{words(`search.groups.${group.value}`)}</Autocomplete.GroupLabel>
                      <Autocomplete.Collection>
                        {(entry: SearchEntry) => (
                          <Autocomplete.Item key={entry.id} value={entry} className="palette__item" onClick={() => go(entry)} data-entry={entry.id}>
                            <span className="palette__title">{entry.title}</span>
                            <span className="palette__hint">{entry.hint}</span>
                          </Autocomplete.Item>
                        )}
                      </Autocomplete.Collection>
                    </Autocomplete.Group>
                  )}
                </Autocomplete.List>
              </div>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Groups in the order in which their best entry was found. */
function grouped(found: readonly SearchEntry[]): readonly ResultGroup[] {
  const order = [...new Set(found.map((entry) => entry.group))];
  return order.map((value) => ({ value, items: found.filter((entry) => entry.group === value) }));
}

/** The room may still be on its way; its anchor is looked for until it stands, for two seconds at most. */
function scrollWhenThere(anchor: string): void {
  let tries = 120;
  const look = (): void => {
    const element = document.getElementById(anchor);
    if (element) element.scrollIntoView();
    else if ((tries -= 1) > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
