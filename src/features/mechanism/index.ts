export { MechanismRoom } from './MechanismRoom.tsx';
export { MechanismsRoom } from './MechanismsRoom.tsx';
export { loadDrawings } from './drawings/loadDrawings.ts';
