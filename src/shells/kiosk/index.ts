export { KioskApp } from './KioskApp.tsx';
