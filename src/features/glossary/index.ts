export { GlossaryRoom } from './GlossaryRoom.tsx';
export { TermRoom } from './TermRoom.tsx';
