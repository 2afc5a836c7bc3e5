/** Care alongside: movement, exercise, medicines, surgery's place, sleep, work and mood, each as a small card. */
import { BedDouble, BriefcaseBusiness, Dumbbell, Footprints, HandHelping, HeartHandshake, Lightbulb, Pill, ScanSearch, Syringe, ThermometerSun, type LucideIcon } from 'lucide-react';
import { Cites } from '../../../atlas/evidence/Cites.tsx';
import { Prose } from '../../../atlas/glossary/Prose.tsx';
import type { ArticleFigure, CitationView } from '../../../atlas/pages/Page.ts';
import { Icon } from '../../../ui/parts/Icon.tsx';

type PlanFigure = Extract<ArticleFigure, { kind: 'plan' }>;

const ICONS: Readonly<Record<string, LucideIcon>> = {
  'stay-active': Footprints,
  exercise: Dumbbell,
  physiotherapy: HandHelping,
  understanding: Lightbulb,
  medicines: Pill,
  surgery: ScanSearch,
  psychology: HeartHandshake,
  sleep: BedDouble,
  work: BriefcaseBusiness,
  heat: ThermometerSun,
  addition: Syringe,
};

export function Plan({ figure, all }: { readonly figure: PlanFigure; readonly all: readonly CitationView[] }) {
  return (
    <ul className="plan">
      {figure.rows.map(({ id, title, text, sources }) => (
        <li key={id}>
          <h3>
            <Icon of={ICONS[id] ?? Lightbulb} size={22} /> {title}
          </h3>
          <p>
            <Prose text={text} /> <Cites ids={sources} all={all} />
          </p>
        </li>
      ))}
    </ul>
  );
}
