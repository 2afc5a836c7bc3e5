/**
 * The prose of a page in the order in which it is read, each text with who reads it. Headings, labels, links, warning
 * signs, quotes of sources and paper are not in it, nor the captions of steps, whose words light up in the picture: no word is
 * linked there.
 */
import type { ArticleSection, RoomPage, TwoLevels } from '../Page.ts';

export interface ProseText {
  readonly text: string;
  readonly level: 'plain' | 'student' | 'both';
}

export function proseOf(page: RoomPage): readonly ProseText[] {
  switch (page.kind) {
    case 'point': {
      const { prose } = page;
      if (prose === null) return both(page.find.text);
      return [
        ...levels(prose.breath),
        ...texts('plain', prose.find.plain),
        ...texts('student', [...prose.find.student, prose.confused, prose.trap, prose.under]),
        ...levels(prose.trials),
        ...levels(prose.care),
        ...levels(prose.tradition),
      ];
    }
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
