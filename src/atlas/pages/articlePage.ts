/** The reading rooms: our own texts with their sources; on the safety page the one list of warning signs comes first. */
import { deriveBadge } from '../../content/badges/deriveBadge.ts';
import type { BadgeFacts } from '../../content/badges/badge.types.ts';
import type { PageFigureId } from '../../content/schema/pageProse.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { articleFigure, figureSources, questionsToTake } from './articleFigures.ts';
import { citations, sourceMap } from './citations.ts';
import { claimsAnsweredIn } from './claimPages.ts';
import type { ContentReader } from './ContentReader.ts';
import { safetyList, type SafetyListId } from './safetyLists.ts';
import type { ArticlePage, ArticleSection, QuestionsPage, WarningTier } from './Page.ts';

interface ArticleProse {
  readonly title: string;
  readonly lead: readonly string[] | string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly plain: readonly string[] | string;
    readonly student?: readonly string[] | string;
    readonly sources?: readonly string[];
    readonly effect?: BadgeFacts;
    readonly list?: SafetyListId;
    readonly draws?: PageFigureId;
  }[];
}

/** What a reading room shows in words, whatever room draws it. */
export function articleFrame(content: ContentReader, kind: ArticlePage['kind'] | 'evidence'): Pick<ArticlePage, 'title' | 'lead' | 'sections' | 'sources'> {
  const prose = content.prose<ArticleProse>(`pages/${kind}.json`);
  if (!prose) throw new Error(`prose/en/pages/${kind}.json is missing`);
  const sources = sourceMap(content);
  const sections = prose.sections.map((section): ArticleSection => ({
    id: section.id,
    heading: section.heading,
    plain: paragraphs(section.plain),
    student: paragraphs(section.student ?? []),
    badge: section.effect ? deriveBadge(section.effect, (id) => sources.get(id)) : null,
    list: section.list ? safetyList(content, section.list) : [],
    figure: section.draws ? articleFigure(content, section.draws) : null,
    sources: section.sources ?? [],
    claims: claimsAnsweredIn(content, { kind }, section.id),
  }));
  return {
    title: prose.title,
    lead: paragraphs(prose.lead),
    sections,
    sources: citations(content, [
      ...sections.flatMap((section) => [...section.sources, ...figureSources(section.figure), ...section.list.flatMap((item) => item.sources)]),
      ...(kind === 'safety' ? warningSources(content) : []),
    ]),
  };
}

export function articlePage(content: ContentReader, kind: ArticlePage['kind']): ArticlePage {
  const frame = articleFrame(content, kind);
  return {
    kind,
    ...frame,
    description: frame.lead[0] ?? frame.title,
    // Whoever asks whether it works may have a back that cannot wait.
    warnings: kind === 'safety' || kind === 'expect' ? warningTiers(content) : [],
  };
}

export function questionsPage(content: ContentReader, words: Words): QuestionsPage {
  const [emergency] = warningTiers(content);
  if (!emergency) throw new Error('safety/warning-signs.json has no tier');
  return { kind: 'questions', title: words('reading.questions.title'), description: words('reading.questions.lead'), questions: questionsToTake(content), emergency };
}

function paragraphs(text: readonly string[] | string): readonly string[] {
  return typeof text === 'string' ? [text] : text;
}

interface WarningFacts {
  readonly tiers: readonly string[];
  readonly signs: readonly { readonly id: string; readonly tier: string; readonly group: string; readonly src: readonly string[] }[];
}

interface WarningProse {
  readonly warning: {
    readonly tiers: Readonly<Record<string, { readonly title: string; readonly action: string }>>;
    readonly groups: Readonly<Record<string, string>>;
    readonly signs: Readonly<Record<string, string>>;
  };
}

/** The one list of warning signs (ruling 4): page, kiosk, sheets, search and print all read it from here. */
export function warningTiers(content: ContentReader): readonly WarningTier[] {
  const facts = content.fact<WarningFacts>('safety/warning-signs.json');
  const words = content.prose<WarningProse>('safety.json')?.warning;
  if (!words) throw new Error('prose/en/safety.json is missing');
  return facts.tiers.map((level) => {
    const signs = facts.signs.filter((sign) => sign.tier === level);
    const groups = [...new Set(signs.map((sign) => sign.group))];
    return {
      level,
      title: words.tiers[level]?.title ?? level,
      action: words.tiers[level]?.action ?? '',
      groups: groups.map((group) => ({
        id: group,
        title: words.groups[group] ?? group,
        signs: signs.filter((sign) => sign.group === group).map((sign) => words.signs[sign.id] ?? sign.id),
      })),
    };
  });
}

function warningSources(content: ContentReader): readonly string[] {
  return content.fact<WarningFacts>('safety/warning-signs.json').signs.flatMap((sign) => sign.src);
}
