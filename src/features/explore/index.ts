export { StageRoom } from './StageRoom.tsx';
