export { PrintRoom } from './PrintRoom.tsx';
