export { LearnRoom } from './LearnRoom.tsx';
export { QuizRoom } from './QuizRoom.tsx';
