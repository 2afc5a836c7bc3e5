export { SectionPicture } from './SectionPicture.tsx';
export { SectionRoom } from './SectionRoom.tsx';
