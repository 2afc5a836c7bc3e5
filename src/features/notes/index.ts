export { NoteBox } from './NoteBox.tsx';
export { NotesRoom } from './NotesRoom.tsx';
