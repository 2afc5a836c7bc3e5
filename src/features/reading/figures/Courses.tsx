/** How long courses were in trials: a table for those who want to see it. */
import { Cites } from '../../../atlas/evidence/Cites.tsx';
import type { ArticleFigure, CitationView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';

type CoursesFigure = Extract<ArticleFigure, { kind: 'courses' }>;

export function Courses({ figure, all }: { readonly figure: CoursesFigure; readonly all: readonly CitationView[] }) {
  const words = useWords();
  return (
    <details className="courses">
      <summary>{words('reading.courses.show')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('reading.courses.study')}</th>
            <th scope="col">{words('reading.courses.sessions')}</th>
            <th scope="col">{words('reading.courses.weeks')}</th>
            <th scope="col">{words('reading.courses.minutes')}</th>
          </tr>
        </thead>
        <tbody>
          {figure.rows.map(({ study, sessions, weeks, minutes, sources }) => (
            <tr key={study}>
              <th scope="row">
                {study} <Cites ids={sources} all={all} />
              </th>
              <td data-label={words('reading.courses.sessions')}>{sessions}</td>
              <td data-label={words('reading.courses.weeks')}>{weeks}</td>
              <td data-label={words('reading.courses.minutes')}>{minutes ?? words('reading.courses.unknown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
