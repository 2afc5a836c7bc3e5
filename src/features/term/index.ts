export { TermCard } from './TermCard.tsx';
