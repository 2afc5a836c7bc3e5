/** Joins the facts and the prose of the mechanisms into what their pages show. */
import { deriveBadge } from '../../content/badges/deriveBadge.ts';
import type { Badge } from '../../content/badges/badge.types.ts';
import type { EvidenceQuestion, Figure } from '../../content/schema/evidence.ts';
import type { Mechanism, MechanismNumber, StageStep } from '../../content/schema/mechanism.ts';
import type { MechanismProse } from '../../content/schema/mechanismProse.ts';
import type { EvidenceProse } from '../../content/schema/prose.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import type { QuestionId } from '../route/Route.ts';
import { citations, sourceMap } from './citations.ts';
import { claimsAnsweredIn } from './claimPages.ts';
import type { ContentReader } from './ContentReader.ts';
import type { MechanismChip, MechanismGroup, MechanismPage, MechanismsPage, MechanismStepView } from './Page.ts';
import { tintCaption, type Tints } from './tintCaption.ts';

/** The order of the stages as they are taught; what a file adds comes after. */
const ORDER = [
  'blood-flow', 'muscle-relaxation', 'connective-tissue', 'inflammation',
  'endorphin-release', 'pain-threshold', 'expectation', 'relaxation', 'brain-remodelling', 'traditional-view',
];

export function mechanismGroups(content: ContentReader): readonly MechanismGroup[] {
  const slugs = content.list('mechanisms').toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return (['at-the-needle', 'cord-brain-person'] as const).map((id) => ({
    id,
    chips: slugs.filter((slug) => factsOf(content, slug).group === id).map((slug) => chip(content, slug)),
  }));
}

export function mechanismsPage(content: ContentReader, words: Words): MechanismsPage {
  return { kind: 'mechanisms', title: words('mechanism.all'), description: words('mechanism.allLead'), groups: mechanismGroups(content) };
}

export function mechanismPage(content: ContentReader, slug: string): MechanismPage {
  const facts = factsOf(content, slug);
  const prose = proseOf(content, slug);
  const steps = facts.stage.map((step) => stepView(content, facts, prose, step));
  const used = [
    ...steps.flatMap((step) => [...step.sources, ...step.numbers.flatMap((number) => number.sources)]),
    ...facts.grades.happens.sources,
    ...facts.grades.explains.sources,
    ...facts.shamTeaches.sources,
    ...facts.controversy.sources,
  ];
  return {
    kind: 'mechanism',
    title: prose.title,
    description: prose.oneLine.plain,
    slug,
    group: facts.group,
    oneLine: prose.oneLine,
    question: prose.question,
    guess: prose.guess,
    grades: {
      happens: { grade: facts.grades.happens.grade, text: prose.grades.happens },
      explains: { grade: facts.grades.explains.grade, text: prose.grades.explains },
    },
    steps,
    sham: prose.sham,
    timing: prose.timing,
    controversy: prose.controversy,
    open: facts.openQuestions.flatMap((id) => prose.open[id] ?? []),
    sources: citations(content, used),
    starts: skinNerves(content),
    neighbours: content.list('mechanisms').filter((other) => other !== slug).map((other) => ({ slug: other, title: proseOf(content, other).title })),
    claims: claimsAnsweredIn(content, { kind: 'mechanism', slug }),
    figures: figuresOf(content, new Set(used)),
  };
}

/** Pictures of the evidence that rest on one of these works; a picture that two questions share is led to once. */
function figuresOf(content: ContentReader, works: ReadonlySet<string>): MechanismPage['figures'] {
  const figures = content.fact<readonly Figure[]>('evidence/figures.json');
  const questions = content.fact<readonly EvidenceQuestion[]>('evidence/questions.json');
  const words = content.prose<EvidenceProse>('evidence.json')?.figures ?? {};
  return figures.flatMap(({ id, rows }) => {
    const question = (questions.find((one) => one.id === 'sham' && one.figures.includes(id)) ?? questions.find((one) => one.figures.includes(id)))?.id as QuestionId | undefined;
    return question !== undefined && rows.some(({ src }) => src.some((work) => works.has(work))) ? [{ id, question, title: words[id]?.title ?? id }] : [];
  });
}

function skinNerves(content: ContentReader): Readonly<Record<string, string>> {
  const codes = content.list('points').filter((code) => code !== 'list');
  return Object.fromEntries(
    codes.flatMap((code) => {
      const dermatome = content.fact<{ readonly tissue?: { readonly dermatome?: string | null } }>(`points/${code}.json`).tissue?.dermatome;
      return dermatome ? [[code, dermatome]] : [];
    }),
  );
}

function factsOf(content: ContentReader, slug: string): Mechanism {
  return content.fact<Mechanism>(`mechanisms/${slug}.json`);
}

function proseOf(content: ContentReader, slug: string): MechanismProse {
  const prose = content.prose<MechanismProse>(`mechanisms/${slug}.json`);
  if (!prose) throw new Error(`prose/en/mechanisms/${slug}.json is missing`);
  return prose;
}

function chip(content: ContentReader, slug: string): MechanismChip {
  const { title, oneLine } = proseOf(content, slug);
  return { slug, title, oneLine, badge: explainsBadge(content, factsOf(content, slug)) };
}

/** The badge of a whole mechanism speaks of what a reader asks: does it explain relief of back pain? */
function explainsBadge(content: ContentReader, { grades }: Mechanism): Badge {
  const { grade, species, sources, shamCompared } = grades.explains;
  return derive(content, { confidence: grade, species, sources, shamCompared });
}

function derive(content: ContentReader, facts: Parameters<typeof deriveBadge>[0]): Badge {
  const sources = sourceMap(content);
  return deriveBadge(facts, (id) => sources.get(id));
}

function stepView(content: ContentReader, mechanism: Mechanism, prose: MechanismProse, step: StageStep): MechanismStepView {
  const words = prose.steps[step.id];
  if (!words) throw new Error(`prose of ${mechanism.slug} has no step '${step.id}'`);
  const { artery, ...inked } = content.prose<Tints>('tints.json') ?? {};
  // In the pictures of the tradition blood and vessels are ideas, not what is painted as an artery.
  const tints = step.view === 'ink' || artery === undefined ? inked : { artery, ...inked };
  const facts = step.facts.flatMap((id) => mechanism.facts.find((fact) => fact.id === id) ?? []);
  return {
    id: step.id,
    title: words.title,
    caption: { plain: words.plain, student: words.student },
    tinted: { plain: tintCaption(words.plain, tints), student: tintCaption(words.student, tints) },
    picture: words.picture,
    scale: words.scale,
    view: step.view,
    badge: stepBadge(content, mechanism, step),
    species: step.species,
    sham: step.sham?.keeps ?? 'none',
    shamWords: words.sham,
    clock: words.clock ?? { onset: null, duration: null },
    numbers: facts.flatMap((fact) => fact.numbers.map((number) => numberView(prose, number))),
    checked: facts.every((fact) => !fact.toBeChecked),
    sources: [...new Set([...facts.flatMap((fact) => fact.sources), ...claimSources(mechanism, step), ...(step.sham?.sources ?? [])])],
  };
}

function stepBadge(content: ContentReader, mechanism: Mechanism, step: StageStep): Badge | null {
  if (step.badgeFrom === null) return null;
  if (step.badgeFrom === 'explains') return explainsBadge(content, mechanism);
  const fact = mechanism.facts.find((one) => one.id === step.badgeFrom);
  return fact ? derive(content, fact) : null;
}

/** Sources of what the caption claims, which may be at home in another step. */
function claimSources(mechanism: Mechanism, step: StageStep): readonly string[] {
  if (step.badgeFrom === 'explains') return mechanism.grades.explains.sources;
  return mechanism.facts.find((fact) => fact.id === step.badgeFrom)?.sources ?? [];
}

function numberView(prose: MechanismProse, number: MechanismNumber): MechanismStepView['numbers'][number] {
  const words = prose.numbers[number.id];
  const value = Array.isArray(number.value) ? number.value.join('–') : String(number.value);
  const range = number.ciLow === null || number.ciHigh === null ? '' : ` (${number.ciLow} to ${number.ciHigh})`;
  return { what: words?.what ?? number.id, value: `${value}${range} ${words?.unit ?? ''}`.trim(), checked: !number.toBeChecked, sources: number.sources };
}
