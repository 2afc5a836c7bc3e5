/** One page of paper for one point, in black on white. What is only for the screen does not print. */
import { useEffect, useState } from 'react';
import { Printer } from 'lucide-react';
import { printAddress } from '../../atlas/address/printAddress.ts';
import { defaultKeys } from '../../atlas/address/keys.ts';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { paintOf } from '../../atlas/evidence/paintOf.ts';
import { useFindingWords } from '../../atlas/finding/useFindingWords.ts';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { deviceNotes } from '../../atlas/notes/openNoteStore.ts';
import type { PrintPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FindingPicture } from '../../scene/plates/FindingPicture.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { PaintDefs } from '../../ui/parts/people/PaintDefs.tsx';
import { PeopleArray } from '../../ui/parts/people/PeopleArray.tsx';
import { QrCode } from '../../ui/parts/QrCode.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

const MOST_SOURCES = 5;
const TRIAL = 'haake-2007';

export function PrintRoom({ page }: { readonly page: PrintPage }) {
  const words = useWords();
  const hydrated = useHydrated();
  const { root, languagePrefix } = useSite();
  const { point: sheet, groups, questions } = page;
  const { point, prose } = sheet;
  const [note, setNote] = useState('');
  const [today, setToday] = useState('');
  const [withNote, setWithNote] = useState(false);
  const finding = sheet.findings.find(({ side, place }) => place === 'main' && side !== 'R');
  const twin = sheet.findings.find(({ side, place }) => place === 'main' && side === 'R');
  const say = useFindingWords();
  useEffect(() => {
    setToday(new Date().toLocaleDateString());
    void deviceNotes().then(async (store) => setNote((await store.read()).get(point.code) ?? ''));
  }, [point.code]);
  const room = { kind: 'point' as const, code: point.code };
  const link = hydrated ? new URL(`${root}${languagePrefix}${printAddress({ route: room, keys: defaultKeys(room) })}`, location.href).href : '';
  return (
    <div className="print">
      <div className="print__bar">
        <RoomLink to={room} className="button">
          {words('print.back', { code: point.code })}
        </RoomLink>
        {hydrated ? (
          <>
            {note === '' ? null : (
              <label>
                <input type="checkbox" checked={withNote} onChange={(event) => setWithNote(event.target.checked)} /> {words('print.withNote')}
              </label>
            )}
            <button type="button" className="button button--primary" onClick={() => print()} data-testid="print-now">
              <Icon of={Printer} size={18} /> {words('print.button')}
            </button>
          </>
        ) : null}
      </div>
      <article className="paper" data-testid="paper">
        <header className="paper__header">
          <div>
            <h1>
              {point.code} <span lang="zh-Latn">{point.names.pinyin}</span> <span lang="zh-Hant">{point.names.hant}</span>
            </h1>
            <p>{sheet.place}</p>
            <p className="paper__strip">
              {words('sheet.strip')} <strong>{words('sheet.stripWords')}</strong> <EvidenceBadge badge={sheet.strip} />
            </p>
          </div>
          {link === '' ? null : (
            <figure className="paper__code">
              <QrCode text={link} label={words('print.scan')} />
              <figcaption>{words('print.scan')}</figcaption>
            </figure>
          )}
        </header>
        <div className="paper__columns">
          <section>
            <p>{prose ? prose.breath.plain : words('sheet.facts')}</p>
            {finding ? <FindingPicture finding={finding} twin={twin} point={point} label={null} /> : null}
          </section>
          <section>
            <h2>{words('sheet.find')}</h2>
            <ol className="paper__steps">
              {(finding?.steps ?? []).map((step, index) => (
                <li key={index}>
                  {finding ? <FindingPicture finding={finding} point={point} step={step} label={null} /> : null}
                  <p>
                    {index + 1}. {prose?.find.plain[index] ?? say(step.words)}
                  </p>
                </li>
              ))}
            </ol>
          </section>
        </div>
        <section>
          <h2>{words('print.groups')}</h2>
          <div className="paper__groups">
            <PaintDefs />
            {groups.map(({ id, percent }) => (
              <figure key={id}>
                <PeopleArray row={id} count={Math.round(percent)} paint={paintOf(id)} />
                <figcaption>
                  <strong>{Math.round(percent)}</strong> {words(`print.${id}`)}
                </figcaption>
              </figure>
            ))}
            <p>{words('print.groupsWhat')} {words('sheet.trialsFixed')}</p>
          </div>
        </section>
        <div className="paper__columns">
          <section className="paper__care">
            <h2>{words('sheet.care')}</h2>
            <p>{prose ? prose.care.plain : words('sheet.hazardsNone')}</p>
            <p>{words('sheet.careGeneral')}</p>
            <p>
              <strong>{words('sheet.careSelf')}</strong>
            </p>
          </section>
          <section>
            <h2>{words('print.questions')}</h2>
            <ul>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
        </div>
        {withNote && note !== '' ? (
          <section>
            <h2>{words('print.note')}</h2>
            <p className="note-text">{note}</p>
          </section>
        ) : null}
        <footer className="paper__foot">
          <p>
            {words('print.sources')}: {mainSources(sheet.sources).map(({ short }) => short).join('; ')}.
          </p>
          <p>
            {words('product.name')}. {words('product.notAdvice')} {link} {today === '' ? '' : words('print.date', { date: today })}
          </p>
        </footer>
      </article>
    </div>
  );
}

/** The trial of the three groups, then what the place and the find-it steps rest on. */
function mainSources(sources: PrintPage['point']['sources']): PrintPage['point']['sources'] {
  return [...sources.filter(({ id }) => id === TRIAL), ...sources.filter(({ id }) => id !== TRIAL)].slice(0, MOST_SOURCES);
}
