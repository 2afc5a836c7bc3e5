/**
 * What one room shows, joined from content once and as plain data: it is written into the static page and fetched when a
 * reader walks there. Views draw it and join nothing themselves.
 */
import type { Badge } from '../../content/badges/badge.types.ts';
import type { Comparator, Verdict } from '../../content/schema/claim.ts';
import type { TermGroup } from '../../content/schema/glossary.ts';
import type { Citation } from './bibliography/citeSources.ts';
import type { SourceGroup } from './bibliography/sourceGroups.ts';
import type { QuestionId, RoomRoute } from '../route/Route.ts';
import type { CunHere, Finding } from '../finding/Finding.ts';
import type { SectionThumb } from '../section/sectionThumb.ts';
import type { SectionPage } from './SectionView.ts';
import type { Tolerance } from '../study/scorePlacement.ts';

/** The same statement for both readers. */
export interface TwoLevels<T = string> {
  readonly plain: T;
  readonly student: T;
}

export interface CitationView {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly where: string;
  readonly kind: string;
  readonly people: string | null;
  readonly found: string | null;
  readonly limits: string | null;
  /** False where the work is remembered but was not read. */
  readonly checked: boolean;
}

export interface PointNames {
  readonly pinyin: string;
  readonly hant: string;
  readonly hans: string;
  readonly english: string;
  readonly korean: string | null;
  readonly japanese: string | null;
}

/** One of the 47 records, as lists and markers show it. */
export interface PointRow {
  readonly code: string;
  readonly tier: 1 | 2 | 3;
  readonly channel: string;
  readonly shape: string;
  readonly names: PointNames;
  readonly region: string;
  readonly bilateral: boolean;
  /** False for ashi, which is wherever it is tender. */
  readonly placed: boolean;
}

export interface LayerView {
  readonly id: string;
  readonly name: TwoLevels;
  readonly role: string;
  readonly structures: readonly string[];
}

export interface MechanismChip {
  readonly slug: string;
  readonly title: string;
  readonly oneLine: TwoLevels;
  readonly badge: Badge;
}

export interface MechanismGroup {
  readonly id: 'at-the-needle' | 'cord-brain-person';
  readonly chips: readonly MechanismChip[];
}

/** A fact shown as it stands in the data, with whether it was read in a source. */
export interface FactLine {
  readonly text: string;
  readonly checked: boolean;
  readonly sources: readonly string[];
}

/** How exactly a point can be found: what was measured in people, and where books and rules disagree. */
export interface ExactView {
  /** The rule of the book by which cun are counted here. */
  readonly rule: (FactLine & { readonly cun: number; readonly from: string; readonly to: string }) | null;
  /** Cun from the landmark, where the place is measured so. */
  readonly cunOut: number | null;
  /** How well people find the levels of the spine; empty where no level is counted. */
  readonly palpation: readonly FactLine[];
  /** How far people's marks lie apart when they measure in cun. */
  readonly methods: readonly FactLine[];
  /** Where books disagree about this point. */
  readonly disputes: readonly FactLine[];
}

export interface PointPage {
  readonly kind: 'point';
  readonly title: string;
  readonly description: string;
  readonly point: PointRow;
  readonly channelName: string;
  readonly place: string;
  readonly strip: Badge;
  /** Texts of our own; tier 3 points have facts only. */
  readonly prose: {
    readonly breath: TwoLevels;
    readonly find: TwoLevels<readonly string[]>;
    readonly under: string;
    readonly confused: string;
    readonly trap: string;
    readonly trials: TwoLevels;
    readonly care: TwoLevels;
    readonly tradition: TwoLevels;
  } | null;
  readonly find: FactLine;
  /** How far trained people's marks scatter, where that was measured; millimetres. */
  readonly spread: { readonly people: number; readonly mm68: number; readonly mm95: number; readonly source: string } | null;
  /** The way to it on the model: both sides, and the second place where the standard leaves two. */
  readonly findings: readonly Finding[];
  /** Second places that are taught, in words. */
  readonly alternatives: readonly FactLine[];
  /** The proportional inch that it is measured in, on the model. */
  readonly cun: CunHere | null;
  readonly exact: ExactView;
  readonly layers: readonly LayerView[];
  readonly layersChecked: boolean;
  /** A small section; null where the model has no tissue under the point. */
  readonly section: SectionThumb | null;
  readonly nerves: readonly { readonly label: 'cutaneous' | 'deep' | 'dermatome' | 'myotome' | 'vessels'; readonly text: string }[];
  /** The skin segment that it lies in; null where the facts name none. */
  readonly segment: SegmentView | null;
  readonly depths: readonly FactLine[];
  readonly hazards: readonly (FactLine & { readonly structure: string })[];
  readonly cautions: readonly FactLine[];
  readonly traditionFacts: { readonly categories: readonly string[]; readonly indications: readonly string[]; readonly checked: boolean };
  readonly usage: { readonly count: number; readonly total: number; readonly lists: readonly string[] } | null;
  readonly mechanisms: readonly MechanismGroup[];
  /** Names of the lines of tradition that it lies on. */
  readonly lines: readonly string[];
  readonly sameLevel: readonly string[];
  readonly sources: readonly CitationView[];
}

/** A skin segment (dermatome) on the body: its nerves on the model, and the points of the atlas whose facts name it too. */
export interface SegmentView {
  readonly names: readonly string[];
  /** Structures to light; none where the model ends before the nerve. */
  readonly nerves: readonly string[];
  /** Other points, from the list's top to its bottom. */
  readonly points: readonly string[];
}

/** A stretch of a caption; with a tone where it names what the picture paints in that tone. */
export interface CaptionPart {
  readonly text: string;
  readonly tone: string | null;
}

export interface MechanismStepView {
  readonly id: string;
  readonly title: string;
  readonly caption: TwoLevels;
  readonly tinted: { readonly plain: readonly CaptionPart[]; readonly student: readonly CaptionPart[] };
  readonly picture: string;
  /** What is exaggerated in the picture. */
  readonly scale: string;
  readonly view: string;
  /** Absent on a step that claims nothing. */
  readonly badge: Badge | null;
  readonly species: readonly string[];
  /** `none` where no needle acts. */
  /** False where a fact of the step has no paper behind it. */
  readonly checked: boolean;
  readonly sham: 'same' | 'weaker' | 'absent' | 'unknown' | 'none';
  readonly shamWords: string | null;
  readonly clock: { readonly onset: string | null; readonly duration: string | null };
  readonly numbers: readonly { readonly what: string; readonly value: string; readonly checked: boolean; readonly sources: readonly string[] }[];
  readonly sources: readonly string[];
}

export interface MechanismPage {
  readonly kind: 'mechanism';
  readonly title: string;
  readonly description: string;
  readonly slug: string;
  readonly group: MechanismGroup['id'];
  readonly oneLine: TwoLevels;
  readonly question: string;
  readonly guess: { readonly question: string; readonly options: readonly string[]; readonly answer: string } | null;
  readonly grades: { readonly happens: { readonly grade: string; readonly text: TwoLevels }; readonly explains: { readonly grade: string; readonly text: TwoLevels } };
  readonly steps: readonly MechanismStepView[];
  readonly sham: TwoLevels;
  readonly timing: TwoLevels;
  readonly controversy: TwoLevels;
  readonly open: readonly string[];
  readonly sources: readonly CitationView[];
  readonly neighbours: readonly { readonly slug: string; readonly title: string }[];
  /** Skin nerve of every placed point, as its facts have it: where the stage's road begins. */
  readonly starts: Readonly<Record<string, string>>;
  /** Claims people hear that this room answers. */
  readonly claims: readonly ClaimLink[];
  /** Pictures of the evidence room that rest on the same works, each in the question that shows it. */
  readonly figures: readonly { readonly id: string; readonly question: QuestionId; readonly title: string }[];
}

export interface MechanismsPage {
  readonly kind: 'mechanisms';
  readonly title: string;
  readonly description: string;
  readonly groups: readonly MechanismGroup[];
}

/** An item of a list that comes from data. */
export interface ListItem extends FactLine {
  /** Whom it is for, where the item says so. */
  readonly title: string | null;
  /** What is to be done: items that need help stand apart. */
  readonly group: { readonly id: 'usual' | 'emergency' | 'today'; readonly title: string } | null;
}

/** A rate of harm. Rates of 100 can be drawn beside one another; counts of other kinds cannot. */
export interface HarmRow {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly ofHundred: boolean;
  readonly checked: boolean;
  readonly sources: readonly string[];
}

type Sourced<T> = T & { readonly sources: readonly string[] };

/** What a section of a reading room draws from facts. */
export type ArticleFigure =
  | { readonly kind: 'badge-parts' }
  | {
      readonly kind: 'checks';
      readonly works: number;
      readonly found: number;
      readonly figures: number;
      readonly read: number;
      readonly partly: number;
      readonly remembered: number;
    }
  | { readonly kind: 'shares'; readonly title: string; readonly outcome: string; readonly rows: readonly Sourced<{ readonly id: string; readonly label: string; readonly percent: number }>[] }
  | { readonly kind: 'odds'; readonly rows: readonly Sourced<{ readonly factor: string; readonly says: string; readonly tilts: 'more' | 'none' | 'unclear' }>[] }
  | {
      readonly kind: 'courses';
      readonly rows: readonly Sourced<{ readonly study: string; readonly sessions: string; readonly weeks: number; readonly minutes: number | null }>[];
    }
  | { readonly kind: 'plan'; readonly rows: readonly Sourced<{ readonly id: string; readonly title: string; readonly text: string }>[] }
  | { readonly kind: 'harms'; readonly rows: readonly HarmRow[]; readonly why: string }
  | { readonly kind: 'questions'; readonly questions: readonly string[] };

export interface ArticleSection {
  readonly id: string;
  readonly heading: string;
  readonly plain: readonly string[];
  readonly student: readonly string[];
  readonly badge: Badge | null;
  readonly list: readonly ListItem[];
  readonly figure: ArticleFigure | null;
  readonly sources: readonly string[];
  /** Claims people hear that this part answers. */
  readonly claims: readonly ClaimLink[];
}

export interface WarningSignView {
  readonly id: string;
  readonly title: string;
  readonly signs: readonly string[];
}

export interface WarningTier {
  readonly level: string;
  readonly title: string;
  readonly action: string;
  readonly groups: readonly WarningSignView[];
}

/** Reading rooms: expectations, safety, about. */
export interface ArticlePage {
  readonly kind: 'expect' | 'safety' | 'about';
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly sections: readonly ArticleSection[];
  readonly warnings: readonly WarningTier[];
  readonly sources: readonly CitationView[];
}

/** A line of the bibliography; what the work found stands on its own page. */
export interface SourceRow {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly where: string;
  readonly group: SourceGroup;
  readonly checked: boolean;
}

export interface SourcesPage {
  readonly kind: 'sources';
  readonly title: string;
  readonly description: string;
  readonly sources: readonly SourceRow[];
}

export interface SourcePage {
  readonly kind: 'source';
  readonly title: string;
  readonly description: string;
  readonly source: CitationView;
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly effects: readonly { readonly text: string; readonly checked: boolean }[];
  /** How far it was read and how sure its authors are, as sentences. */
  readonly sure: readonly string[];
  readonly cite: Citation;
  readonly usedIn: readonly Place[];
}

/** A link into the atlas that content asks for: a room, a part of it, and what they are called. */
export interface Place {
  readonly route: RoomRoute;
  readonly anchor: string | null;
  readonly title: string;
}

/** One number of a picture, in words that the drawing, the table and the summary share. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** A word more: what a panel advised. */
  readonly detail: string | null;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** The range is our own sum from share and number of people (exact binomial, 95 %). */
  readonly ownRange: boolean;
  /** Second number of a row: the outer radius, the year's share, the spread. */
  readonly second: number | null;
  readonly group: string | null;
  /** Where the place on the line is not the value: the side of the guideline timeline. */
  readonly payer: boolean;
  readonly checked: boolean;
  readonly sources: readonly string[];
}

export interface FigureView {
  readonly id: string;
  readonly title: string;
  /** What the picture asks or how to read it. */
  readonly asked: string;
  readonly summary: string;
  readonly teaches: string;
  readonly notes: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly differences: readonly { readonly pair: readonly [string, string]; readonly difference: number; readonly low: number; readonly high: number }[];
  readonly sources: readonly string[];
}

/** One of the six questions: guess, pictures, answer, limits. */
export interface EvidenceQuestionPage {
  readonly kind: 'evidence-question';
  readonly title: string;
  readonly description: string;
  readonly id: QuestionId;
  readonly lead: string;
  readonly guess: { readonly kind: 'arrays' | 'options'; readonly question: string; readonly options: readonly { readonly id: string; readonly label: string; readonly value: number | null }[] };
  readonly answer: string;
  readonly student: readonly string[];
  /** Null where nothing was compared. */
  readonly badge: Badge | null;
  readonly cannotTell: string;
  readonly figures: readonly FigureView[];
  readonly claims: readonly ClaimLink[];
  readonly questions: readonly { readonly id: QuestionId; readonly title: string }[];
  readonly sources: readonly CitationView[];
}

/** The evidence room: six questions, their answers folded, and the largest trial in words. */
export interface EvidencePage {
  readonly kind: 'evidence';
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly questions: readonly { readonly id: QuestionId; readonly title: string; readonly answer: string; readonly badge: Badge | null }[];
  readonly sections: readonly ArticleSection[];
  readonly sources: readonly CitationView[];
}

export interface ClaimLink {
  readonly id: string;
  /** The claim as it is heard. */
  readonly title: string;
}

export interface ClaimRow extends ClaimLink {
  readonly verdict: Verdict;
  readonly says: string;
}

export interface ClaimCardView extends ClaimRow {
  readonly detail: string;
  readonly comparators: readonly Comparator[];
  /** Null where the claim says nothing of an effect. */
  readonly badge: Badge | null;
}

/** Claims you will hear: twelve as cards, all of them by what a reader would ask. */
export interface ClaimsPage {
  readonly kind: 'claims';
  readonly title: string;
  readonly description: string;
  readonly lead: readonly string[];
  readonly cards: readonly ClaimCardView[];
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly intro: readonly string[];
    readonly claims: readonly ClaimRow[];
  }[];
}

export interface ClaimPage {
  readonly kind: 'claim';
  readonly title: string;
  readonly description: string;
  readonly claim: ClaimCardView;
  readonly student: string;
  /** Where the atlas answers at length. */
  readonly places: readonly Place[];
  readonly neighbours: readonly ClaimLink[];
  readonly sources: readonly CitationView[];
}

/** Five questions to take along, on one printed page, with the signs that cannot wait. */
export interface QuestionsPage {
  readonly kind: 'questions';
  readonly title: string;
  readonly description: string;
  readonly questions: readonly string[];
  readonly emergency: WarningTier;
}

export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly meaning: TwoLevels;
}

export interface GlossaryPage {
  readonly kind: 'glossary';
  readonly title: string;
  readonly description: string;
  readonly groups: readonly { readonly id: TermGroup; readonly terms: readonly TermView[] }[];
}

export interface TermPage {
  readonly kind: 'term';
  readonly title: string;
  readonly description: string;
  readonly term: TermView;
  readonly checked: boolean;
  /** Where the atlas tells more. */
  readonly place: Place | null;
  readonly neighbours: readonly { readonly id: string; readonly term: string }[];
  readonly sources: readonly CitationView[];
}

/** The short sheet of a structure of the body. */
export interface StructurePage {
  readonly kind: 'structure';
  readonly title: string;
  readonly description: string;
  readonly slug: string;
  readonly plain: string;
  readonly english: string;
  readonly latin: string;
  /** Peel stop at which it is laid bare, 0..5. */
  readonly stop: number;
  /** Structures of the model: both sides, all levels. */
  readonly ids: readonly string[];
  readonly does: TwoLevels;
  readonly nerve: FactLine | null;
  readonly points: readonly { readonly code: string; readonly pinyin: string; readonly role: string; readonly layer: TwoLevels }[];
  readonly checked: boolean;
  readonly neighbours: readonly { readonly slug: string; readonly plain: string; readonly english: string }[];
  readonly sources: readonly CitationView[];
}

/** Rooms whose words are interface words alone. */
export interface PlainPage {
  readonly kind: 'home' | 'kiosk' | 'not-found';
  readonly title: string;
  readonly description: string;
}

/** Two points side by side, chosen there. */
export interface ComparePage {
  readonly kind: 'compare';
  readonly title: string;
  readonly description: string;
  /** Neighbours at one level of the spine, from the midline outwards, to begin with. */
  readonly pairs: readonly { readonly level: string; readonly a: string; readonly b: string }[];
}

/** The reader's own notes: their words are interface words, their content is written there. */
export interface NotesPage {
  readonly kind: 'notes';
  readonly title: string;
  readonly description: string;
}

/** One sheet of paper for one point. */
export interface PrintPage {
  readonly kind: 'print';
  readonly title: string;
  readonly description: string;
  readonly point: PointPage;
  /** Of 100 people in the largest trial, how many were clearly better. */
  readonly groups: readonly { readonly id: 'real' | 'sham' | 'guideline-care'; readonly percent: number }[];
  readonly questions: readonly string[];
}

/** The study home and its quizzes: what an answer is explained with. */
export interface StudyPage {
  readonly kind: 'learn' | 'quiz';
  readonly title: string;
  readonly description: string;
  /** Where each placed point lies, in words. */
  readonly places: Readonly<Record<string, string>>;
  readonly tolerance: Tolerance;
}

/** What a reader has before them: the static page with both levels, one of the two, or the kiosk's card of a point. */
export type ReaderView = 'static' | 'plain' | 'student' | 'card';

/** A word of the glossary in a text: where it is used first, in the views named. */
export interface TermSpot {
  readonly from: number;
  readonly to: number;
  readonly term: string;
  readonly views: readonly ReaderView[];
}

/** A text of the page with the glossary's words in it that become links. */
export interface MarkedText {
  readonly text: string;
  readonly spots: readonly TermSpot[];
}

export type RoomPage = PlainPage | ComparePage | NotesPage | PrintPage | StructurePage | StudyPage | PointPage | SectionPage | MechanismPage | MechanismsPage | ArticlePage | SourcesPage | SourcePage | ClaimsPage | ClaimPage | QuestionsPage | EvidencePage | EvidenceQuestionPage | GlossaryPage | TermPage;

export type Page = RoomPage & { readonly marked: readonly MarkedText[] };

export interface ChannelLine {
  readonly id: string;
  readonly channel: string;
  readonly label: string;
  readonly codes: readonly string[];
}

/** What every room needs: the list of points and the names of mechanisms. */
export interface SiteData {
  readonly points: readonly PointRow[];
  readonly channels: readonly { readonly code: string; readonly name: string; readonly shape: string; readonly light: string; readonly dark: string }[];
  /** Lines of tradition, as codes of placed points in their order. */
  readonly lines: readonly ChannelLine[];
  readonly mechanisms: readonly { readonly slug: string; readonly title: string }[];
  readonly languages: readonly string[];
}
