export { ClaimRoom } from './ClaimRoom.tsx';
export { ClaimsRoom } from './ClaimsRoom.tsx';
