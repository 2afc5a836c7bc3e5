import './kiosk.css';

export { KioskApp } from './KioskApp.tsx';
