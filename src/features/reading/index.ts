export { ArticleRoom } from './ArticleRoom.tsx';
export { QuestionsRoom } from './QuestionsRoom.tsx';
