/** What stands below every picture: in whom it was seen, how long it takes, that it is not to scale. */
import { BookOpen, Clock, FlaskConical, Rat, ScrollText, Users } from 'lucide-react';
import type { MechanismStepView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { Icon } from '../../../ui/parts/Icon.tsx';
import { TIME_UNITS, timeUnitOf } from './timeUnitOf.ts';

const SPECIES_ICONS = { human: Users, theory: FlaskConical, none: FlaskConical, tradition: ScrollText } as const;

export function StageTags({ step }: { readonly step: MechanismStepView }) {
  const words = useWords();
  const { onset, duration } = step.clock;
  const unit = timeUnitOf(step.id);
  const first = step.species.includes('human') ? 'human' : step.species[0];
  return (
    <figcaption className="stage-tags">
      {first === undefined ? (
        <span className="stage-tag" data-testid="species">
          <Icon of={step.badge ? FlaskConical : BookOpen} size={18} />
          <span>{step.badge ? `${words('mechanism.seenIn')}: ${words('species.none')}` : words('mechanism.noClaim')}</span>
        </span>
      ) : (
        <span className="stage-tag" data-testid="species">
          <Icon of={SPECIES_ICONS[first as 'human'] ?? Rat} size={18} />
          <span>
            {words('mechanism.seenIn')}: <strong>{step.species.map((species) => words(`species.${species as 'human'}`)).join(', ')}</strong>
          </span>
        </span>
      )}
      {unit === null && step.badge === null ? null : (
        <span className="stage-tag" data-testid="stage-clock">
          <Icon of={Clock} size={18} />
          <span className="stage-units">
            {TIME_UNITS.map((each) => (
              <span key={each} data-current={each === unit || undefined} aria-hidden={each === unit ? undefined : true}>
                {words(`mechanism.units.${each}`)}
              </span>
            ))}
          </span>
          <span>{unit === null ? words('mechanism.noTime') : [onset, duration].filter((text) => text !== null).join('; ')}</span>
        </span>
      )}
      <details className="stage-tag--quiet">
        <summary>
          {words('mechanism.notToScale')} <span className="visually-hidden">{words('mechanism.exaggerated')}</span>
        </summary>
        <p>
          <strong>{words('mechanism.exaggerated')}</strong> {step.scale}
        </p>
      </details>
    </figcaption>
  );
}
