/** What is asked, and what is known about each place that can be asked for. Plain values. */
import type { QuizKind } from '../route/Route.ts';
import type { TaskSide } from '../state/StageTask.ts';

export interface StudyItem {
  readonly kind: QuizKind;
  readonly code: string;
  readonly side: TaskSide;
}

/** One place of a point on the skin of the model. Scene frame: metres, +x the subject's left, +y up, the back at -z. */
export interface StudyPlace {
  readonly code: string;
  readonly side: TaskSide;
  readonly at: readonly [number, number, number];
  /** Unit normal of the skin. */
  readonly normal: readonly [number, number, number];
  readonly zone: string;
  /** Vertebra whose height the point has. */
  readonly level: string | null;
  /** Length of the cun by which the point is found; null where none is used. */
  readonly mmPerCun: number | null;
}

/** Height of the lower edge of a spinous process, metres. */
export interface StudyLevel {
  readonly vertebra: string;
  readonly y: number;
}

/** The model as a quiz needs it. */
export interface StudyBody {
  readonly places: readonly StudyPlace[];
  readonly levels: readonly StudyLevel[];
  /** Where the middle of the back lies, metres. */
  readonly midX: number;
}

/** One card is kept for each point and kind; sides share it. */
export function cardId(item: Pick<StudyItem, 'kind' | 'code'>): string {
  return `${item.kind}:${item.code}`;
}
