/** The lists below the texts of the safety page, each item with its sources: cautions, what is usual afterwards, choosing. */
import type { ContentReader } from './ContentReader.ts';
import type { ListItem } from './Page.ts';

interface Words {
  readonly cautions: Readonly<Record<string, { readonly who: string; readonly why: string; readonly what: string }>>;
  readonly afterSession: { readonly items: Readonly<Record<string, string>>; readonly usual: string; readonly emergency: string; readonly today: string };
  readonly choosing: { readonly items: Readonly<Record<string, string>> };
}

interface Item {
  readonly id: string;
  readonly conf: string;
  readonly src: readonly string[];
  readonly kind?: 'usual' | 'emergency' | 'today';
}

export type SafetyListId = 'cautions' | 'after-session' | 'choosing';

export function safetyList(content: ContentReader, id: SafetyListId): readonly ListItem[] {
  const words = content.prose<Words>('safety.json');
  if (!words) throw new Error('prose/en/safety.json is missing');
  // Advice on choosing is ours and claims nothing, so there is nothing in it to be checked.
  const claims = id !== 'choosing';
  return content.fact<readonly Item[]>(`safety/${id}.json`).map((item) => ({
    ...wordsOf(id, item.id, words),
    group: item.kind === undefined ? null : { id: item.kind, title: words.afterSession[item.kind] },
    checked: !claims || item.conf !== 'from knowledge',
    sources: item.src,
  }));
}

function wordsOf(list: SafetyListId, id: string, words: Words): Pick<ListItem, 'title' | 'text'> {
  if (list === 'cautions') {
    const caution = words.cautions[id];
    return caution ? { title: caution.who, text: `${caution.why} ${caution.what}` } : { title: null, text: id };
  }
  return { title: null, text: (list === 'after-session' ? words.afterSession : words.choosing).items[id] ?? id };
}
