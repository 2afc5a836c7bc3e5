/** Hands the interface words and the language to the views. */
import { createContext, use, type ReactNode } from 'react';
import type { Words } from './createTranslator.ts';
import { LANGUAGES, type Language, type LanguageId } from './languages.ts';

interface Speech {
  readonly words: Words;
  readonly language: Language;
}

const WordsContext = createContext<Speech | null>(null);

interface WordsProviderProps {
  readonly words: Words;
  readonly language: LanguageId;
  readonly children: ReactNode;
}

export function WordsProvider({ words, language, children }: WordsProviderProps) {
  return <WordsContext value={{ words, language: LANGUAGES[language] }}>{children}</WordsContext>;
}

function useSpeech(): Speech {
  const speech = use(WordsContext);
  if (!speech) throw new Error('This part stands outside WordsProvider.');
  return speech;
}

export function useWords(): Words {
  return useSpeech().words;
}

export function useLanguage(): Language {
  return useSpeech().language;
}
