/** The five questions on a reading page, with the way to the page that prints them. */
import { Printer } from 'lucide-react';
import { RoomLink } from '../../../atlas/navigation/RoomLink.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { Icon } from '../../../ui/parts/Icon.tsx';

export function TakeAlong({ questions }: { readonly questions: readonly string[] }) {
  const words = useWords();
  return (
    <div className="take-along">
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p>
        <RoomLink to={{ kind: 'questions' }} className="button">
          <Icon of={Printer} size={18} /> {words('reading.questions.open')}
        </RoomLink>
      </p>
    </div>
  );
}
