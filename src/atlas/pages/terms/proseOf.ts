/**
 * The prose of a page in the order in which it is read, each text with who reads it. Headings, labels, links, warning
 * signs, quotes of sources and paper are not in it, nor the captions of steps, whose words light up in the picture: no word is
 * linked there. What lies in a fold comes last, since it may never be opened.
 */
import type { ArticleSection, PointPage, RoomPage, TwoLevels } from '../Page.ts';

export interface ProseText {
  readonly text: string;
  readonly level: 'plain' | 'student' | 'both';
  /** A fact as it stands in the data, not written for the reader's grade. */
  readonly fact?: true;
  /** Stands also on the card of a point at the kiosk. */
  readonly card?: true;
}

export function proseOf(page: RoomPage): readonly ProseText[] {
  switch (page.kind) {
    case 'point':
      return pointTexts(page);
    case 'structure':
      return [...levels(page.does), ...both(...(page.nerve ? [page.nerve.text] : []))];
    case 'mechanism':
      return [
        ...levels(page.oneLine),
        ...levels(page.grades.happens.text),
        ...levels(page.grades.explains.text),
        ...levels(page.sham),
        ...levels(page.timing),
        ...levels(page.controversy),
      ];
    case 'mechanisms':
      return page.groups.flatMap(({ chips }) => chips.flatMap(({ oneLine }) => levels(oneLine)));
    case 'evidence':
      return [...both(...page.lead, ...page.questions.map(({ answer }) => answer)), ...page.sections.filter(({ id }) => page.questions.every((question) => question.id !== id)).flatMap(sectionTexts)];
    case 'evidence-question':
      return [
        ...both(page.lead, page.answer),
        ...texts('student', page.student),
        ...both(...page.figures.flatMap(({ asked, teaches, summary, notes }) => [asked, teaches, summary, ...notes]), page.cannotTell),
      ];
    case 'expect':
    case 'safety':
    case 'about':
      return [...both(...page.lead), ...page.sections.flatMap(sectionTexts)];
    case 'claims':
      return both(...page.lead, ...page.groups.flatMap(({ intro, claims }) => [...intro, ...claims.map(({ says }) => says)]));
    case 'claim':
      return [...both(page.claim.says), ...texts('plain', [page.claim.detail]), ...texts('student', [page.student])];
    case 'source':
      return both(...[page.source.found, page.source.limits].filter((text) => text !== null));
    case 'term':
      return levels(page.term.meaning);
    default:
      return [];
  }
}

/** The order of a point's sheet. */
function pointTexts({ prose, place, find, alternatives, nerves, hazards, cautions, depths, exact }: PointPage): readonly ProseText[] {
  return [
    { text: place, level: 'both', fact: true, card: true },
    ...(prose ? [...onCard(prose.breath), ...texts('plain', prose.find.plain), ...texts('student', prose.find.student)] : both(find.text)),
    ...facts('both', alternatives),
    ...(prose ? texts('student', [prose.confused, prose.trap, prose.under]) : []),
    ...facts('student', nerves),
    ...(prose ? [...levels(prose.trials), ...onCard(prose.care)] : []),
    ...facts('student', [...hazards, ...cautions, ...depths]),
    ...(prose ? levels(prose.tradition) : []),
    ...facts('student', [...exact.palpation, ...exact.methods, ...exact.disputes]),
  ];
}

/** The card at the kiosk has the plain words. */
function onCard(two: TwoLevels): readonly ProseText[] {
  return levels(two).map((text) => (text.level === 'plain' ? { ...text, card: true } : text));
}

function facts(level: ProseText['level'], all: readonly { readonly text: string }[]): readonly ProseText[] {
  return all.map(({ text }) => ({ text, level, fact: true }));
}

/** The order of a reading room: shares stand before the words about them, other figures and the list after them. */
function sectionTexts({ plain, student, list, figure }: ArticleSection): readonly ProseText[] {
  return [
    ...texts(student.length === 0 ? 'both' : 'plain', plain),
    ...texts('student', student),
    ...both(...(figure?.kind === 'odds' ? figure.rows.map(({ says }) => says) : figure?.kind === 'plan' ? figure.rows.map(({ text }) => text) : []), ...list.map(({ text }) => text)),
  ];
}

function levels({ plain, student }: TwoLevels): readonly ProseText[] {
  return [...texts('plain', [plain]), ...texts('student', [student])];
}

function both(...all: readonly string[]): readonly ProseText[] {
  return texts('both', all);
}

function texts(level: ProseText['level'], all: readonly string[]): readonly ProseText[] {
  return all.map((text) => ({ text, level }));
}
