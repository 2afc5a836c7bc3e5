/** The page of a route, joined from content. Runs in the build and the development server, never in the browser. */
import { createTranslator } from '../../i18n/createTranslator.ts';
import { roomOf, type Route } from '../route/Route.ts';
import { articlePage, questionsPage } from './articlePage.ts';
import { claimPage, claimsPage } from './claimPages.ts';
import { comparePage } from './comparePage.ts';
import type { ContentReader } from './ContentReader.ts';
import { evidencePage, questionPage } from './evidencePages.ts';
import { glossaryPage, termPage } from './glossaryPages.ts';
import { mechanismPage, mechanismsPage } from './mechanismPage.ts';
import type { Page, RoomPage } from './Page.ts';
import { pointPage } from './pointPage.ts';
import { printPage } from './printPage.ts';
import { sectionPage } from './sectionPage.ts';
import { sourcePage, sourcesPage } from './sourcePages.ts';
import { structurePage } from './structurePage.ts';
import { studyPage } from './studyPage.ts';
import { markTerms } from './terms/markTerms.ts';

export function buildPage(content: ContentReader, route: Route): Page {
  const page = joinPage(content, route);
  return { ...page, marked: markTerms(content, page) };
}

function joinPage(content: ContentReader, route: Route): RoomPage {
  const words = createTranslator(content.language);
  const room = roomOf(route);
  switch (room.kind) {
    case 'point':
      return pointPage(content, room.code);
    case 'section':
      return sectionPage(content, room.code, words);
    case 'structure':
      return structurePage(content, room.slug);
    case 'mechanism':
      return mechanismPage(content, room.slug);
    case 'mechanisms':
      return mechanismsPage(content, words);
    case 'evidence':
      return evidencePage(content);
    case 'evidence-question':
      return questionPage(content, room.id);
    case 'expect':
    case 'safety':
    case 'about':
      return articlePage(content, room.kind);
    case 'sources':
      return sourcesPage(content, words);
    case 'source':
      return sourcePage(content, room.id, words);
    case 'questions':
      return questionsPage(content, words);
    case 'claims':
      return claimsPage(content);
    case 'claim':
      return claimPage(content, room.id, words);
    case 'glossary':
      return glossaryPage(content, words);
    case 'term':
      return termPage(content, room.id, words);
    case 'learn':
    case 'quiz':
      return studyPage(content, room, words);
    case 'print':
      return printPage(content, room.code);
    case 'compare':
      return comparePage(content, words);
    case 'notes':
      return { kind: 'notes', title: words('notes.title'), description: words('notes.lead') };
    case 'not-found':
      return { kind: 'not-found', title: words('notFound.title'), description: words('product.line') };
    default:
      return { kind: room.kind, title: words('product.name'), description: words('product.line') };
  }
}
