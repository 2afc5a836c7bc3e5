export { SectionRoom } from './SectionRoom.tsx';
