export { CompareRoom } from './CompareRoom.tsx';
