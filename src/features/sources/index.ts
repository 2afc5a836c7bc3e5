export { SourceRoom } from './SourceRoom.tsx';
export { SourcesRoom } from './SourcesRoom.tsx';
