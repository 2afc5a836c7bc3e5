export { ArticleRoom } from './ArticleRoom.tsx';
