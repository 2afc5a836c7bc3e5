/** Prints a route as the path after the site's root and language: `''`, `p/BL23/`, `embed/m/blood-flow/`. */
import type { Route, RoomRoute } from './Route.ts';

export function printRoute(route: Route): string {
  if (route.kind === 'embed') return `embed/${printRoom(route.inner)}`;
  return printRoom(route);
}

function printRoom(route: RoomRoute): string {
  switch (route.kind) {
    case 'home':
      return '';
    case 'mechanisms':
      return 'm/';
    case 'point':
      return `p/${route.code}/`;
    case 'section':
      return `p/${route.code}/section/`;
    case 'mechanism':
      return `m/${route.slug}/`;
    case 'source':
      return `sources/${route.id}/`;
    case 'claim':
      return `claims/${route.id}/`;
    case 'term':
      return `glossary/${route.id}/`;
    case 'structure':
      return `a/${route.slug}/`;
    case 'print':
      return `print/p/${route.code}/`;
    case 'evidence-question':
      return `evidence/${route.id}/`;
    case 'quiz':
      return `learn/quiz/${route.quiz}/`;
    case 'not-found':
      return route.path === '' ? '404/' : `${route.path.split('/').map(encodeURIComponent).join('/')}/`;
    default:
      return `${route.kind}/`;
  }
}
