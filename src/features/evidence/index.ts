export { EvidenceRoom } from './EvidenceRoom.tsx';
export { QuestionRoom } from './QuestionRoom.tsx';
