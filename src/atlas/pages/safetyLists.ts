/** The lists below the texts of the safety page, each item with its sources: cautions, rates, what is usual afterwards, choosing. */
import type { ContentReader } from './ContentReader.ts';
import type { ListItem } from './Page.ts';

interface Words {
  readonly cautions: Readonly<Record<string, { readonly who: string; readonly why: string; readonly what: string }>>;
  readonly adverseEvents: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, string>>;
  readonly afterSession: { readonly items: Readonly<Record<string, string>>; readonly usual: string; readonly emergency: string; readonly today: string };
  readonly choosing: { readonly items: Readonly<Record<string, string>> };
}

interface Sourced {
  readonly id: string;
  readonly conf?: string;
  readonly src?: readonly string[];
}

interface AdverseEvent extends Sourced {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly figureVerification: string;
}

export type SafetyListId = 'cautions' | 'after-session' | 'adverse-events' | 'choosing' | 'questions';

export function safetyList(content: ContentReader, id: SafetyListId): readonly ListItem[] {
  const words = content.prose<Words>('safety.json');
  if (!words) throw new Error('prose/en/safety.json is missing');
  if (id === 'adverse-events') return content.fact<readonly AdverseEvent[]>('safety/adverse-events.json').map((event) => rate(event, words));
  const items = content.fact<readonly (Sourced & { readonly level?: string; readonly kind?: string })[]>(`safety/${id}.json`);
  // Questions and advice on choosing are ours and claim nothing, so there is nothing in them to be checked.
  const claims = id === 'cautions' || id === 'after-session';
  return items.map((item) => ({
    text: item.kind === 'emergency' || item.kind === 'today' ? `${words.afterSession[item.kind]}: ${textOf(id, item.id, words)}` : textOf(id, item.id, words),
    checked: !claims || item.conf !== 'from knowledge',
    sources: item.src ?? [],
  }));
}

function textOf(list: Exclude<SafetyListId, 'adverse-events'>, id: string, words: Words): string {
  if (list === 'cautions') {
    const caution = words.cautions[id];
    return caution ? `${caution.who}. ${caution.why} ${caution.what}` : id;
  }
  if (list === 'after-session') return words.afterSession.items[id] ?? id;
  if (list === 'choosing') return words.choosing.items[id] ?? id;
  return words.questions[id] ?? id;
}

function rate(event: AdverseEvent, words: Words): ListItem {
  const range = event.low === undefined || event.high === undefined ? '' : ` (${event.low}–${event.high})`;
  return {
    text: `${words.adverseEvents[event.id] ?? event.id}: ${event.value}${range} ${words.units[event.unit] ?? event.unit}`,
    checked: event.figureVerification === 'verified',
    sources: event.src ?? [],
  };
}
