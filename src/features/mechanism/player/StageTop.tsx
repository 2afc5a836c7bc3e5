/** Above the picture: the steps by number, and the switch between a real and a sham needle. */
import { PersonStanding } from 'lucide-react';
import type { MechanismPage } from '../../../atlas/pages/Page.ts';
import { useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { Icon } from '../../../ui/parts/Icon.tsx';
import { Segments } from '../../../ui/parts/Segments.tsx';

interface StageTopProps {
  readonly page: MechanismPage;
  readonly current: number;
  readonly needle: 'real' | 'sham';
  readonly onStep: (step: number) => void;
}

export function StageTop({ page, current, needle, onStep }: StageTopProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const count = page.steps.length;
  return (
    <div className="mechanism-stage__bar">
      <p className="mechanism-stage__count">{current === 0 ? words('mechanism.startTick') : words('mechanism.step', { step: current, count })}</p>
      <ol className="ticks" aria-label={words('mechanism.steps')}>
        <li>
          <button type="button" className="tick-start" aria-current={current === 0 ? 'step' : undefined} onClick={() => onStep(0)} title={words('mechanism.startTick')}>
            <Icon of={PersonStanding} size={20} />
            <span className="visually-hidden">{words('mechanism.startTick')}</span>
          </button>
        </li>
        {page.steps.map((entry, index) => (
          <li key={entry.id}>
            <button type="button" className="tick" aria-current={index + 1 === current ? 'step' : undefined} onClick={() => onStep(index + 1)} title={entry.title}>
              <span aria-hidden="true">{index + 1}</span>
              <span className="visually-hidden">
                {words('mechanism.step', { step: index + 1, count })}: {entry.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <Segments
        label={words('mechanism.needle')}
        value={needle}
        options={[
          { value: 'real', label: words('mechanism.real') },
          { value: 'sham', label: words('mechanism.sham'), hint: words('mechanism.shamHint') },
        ]}
        onChange={(next) => dispatch({ type: 'keysChosen', keys: { needle: next } })}
        testId="needle-switch"
      />
    </div>
  );
}
