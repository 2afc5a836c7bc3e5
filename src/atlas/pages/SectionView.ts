/** What the room of one point's section shows: the cut, the way of the needle, and what books and studies say of its depth. */
import type { DepthFigure } from '../../content/schema/needling.ts';
import type { StoredSection } from '../../content/section/StoredSection.ts';
import type { SectionLimits } from '../section/sectionLimits.ts';
import type { CitationView, FactLine, LayerView, PointRow } from './Page.ts';

/** One place of a point: most have one, extra points may be a set. */
export interface SectionPlaceView {
  /** Name of the place within a set, e.g. `L4`; empty where there is one. */
  readonly id: string;
  /** Names of the stored sections by side. */
  readonly files: { readonly left?: string; readonly right?: string; readonly midline?: string };
}

export interface SectionPage {
  readonly kind: 'section';
  readonly title: string;
  readonly description: string;
  readonly point: PointRow;
  readonly place: string;
  /** Empty where the model has no tissue. */
  readonly places: readonly SectionPlaceView[];
  /** Which place of a set is shown first. */
  readonly first: number;
  /** Left or midline, average build: all that is needed to draw the page without fetching. */
  readonly stored: StoredSection | null;
  /** By the name of the stored section. */
  readonly limits: Readonly<Record<string, SectionLimits>>;
  readonly angle: FactLine;
  readonly tilt: { readonly from: number; readonly to: number; readonly start: number; readonly towards: 'spine' | 'head' | null; readonly checked: boolean };
  readonly bookCun: readonly [number, number] | null;
  readonly depths: readonly FactLine[];
  readonly figures: readonly DepthFigure[];
  readonly layers: readonly LayerView[];
  readonly layersChecked: boolean;
  readonly hazards: readonly (FactLine & { readonly structure: string })[];
  /** Structures of each hazard, both sides; empty where the model holds none. */
  readonly hazardStructures: readonly (readonly string[])[];
  readonly cautions: readonly FactLine[];
  /** Of every structure that a section of this point shows. */
  readonly names: Readonly<Record<string, string>>;
  readonly sources: readonly CitationView[];
}
