/** The claims people hear, each with its verdict, what it was compared with, and where the atlas answers it at length. */
import { deriveBadge } from '../../content/badges/deriveBadge.ts';
import type { Badge, BadgeFacts } from '../../content/badges/badge.types.ts';
import type { Claim } from '../../content/schema/claim.ts';
import type { Mechanism } from '../../content/schema/mechanism.ts';
import type { PageProse } from '../../content/schema/pageProse.ts';
import type { ClaimProse } from '../../content/schema/prose.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { printRoute } from '../route/printRoute.ts';
import type { RoomRoute } from '../route/Route.ts';
import { citations, sourceMap } from './citations.ts';
import type { ContentReader } from './ContentReader.ts';
import type { ClaimCardView, ClaimLink, ClaimPage, ClaimRow, ClaimsPage } from './Page.ts';
import { placeOf } from './placeOf.ts';

export function claimsPage(content: ContentReader): ClaimsPage {
  const frame = content.prose<PageProse>('pages/claims.json');
  if (!frame) throw new Error('prose/en/pages/claims.json is missing');
  const all = claimsOf(content);
  return {
    kind: 'claims',
    title: frame.title,
    description: frame.lead[0] ?? frame.title,
    lead: frame.lead,
    cards: all.filter(({ card }) => card).map((claim) => cardView(content, claim)),
    groups: frame.sections.map(({ id, heading, plain }) => ({
      id,
      heading,
      intro: plain,
      claims: all.filter(({ group }) => group === id).map((claim) => rowView(content, claim)),
    })),
  };
}

export function claimPage(content: ContentReader, id: string, words: Words): ClaimPage {
  const all = claimsOf(content);
  const claim = all.find((one) => one.id === id);
  if (!claim) throw new Error(`claims.json has no '${id}'`);
  const prose = wordsOf(content, id);
  return {
    kind: 'claim',
    title: prose.claim,
    description: prose.says,
    claim: cardView(content, claim),
    student: prose.student,
    places: claim.addresses.flatMap((address) => placeOf(content, words, address) ?? []),
    neighbours: all.filter((other) => other.group === claim.group && other.id !== id).map((other) => linkView(content, other)),
    sources: citations(content, claim.src),
  };
}

/**
 * The claims that a room answers.
 * @param room the room; for a reading room together with the part that answers, or without one for the whole room.
 */
export function claimsAnsweredIn(content: ContentReader, room: RoomRoute, part?: string): readonly ClaimLink[] {
  const path = `/${printRoute(room)}`;
  const wanted = part === undefined ? path : `${path}#${part}`;
  return claimsOf(content)
    .filter((claim) => claim.addresses.includes(wanted) || (room.kind === 'mechanism' && claim.mechanism === room.slug))
    .map((claim) => linkView(content, claim));
}

export function claimsOf(content: ContentReader): readonly Claim[] {
  return content.fact<readonly Claim[]>('claims.json');
}

function wordsOf(content: ContentReader, id: string): ClaimProse[string] {
  const prose = content.prose<ClaimProse>('claims.json')?.[id];
  if (!prose) throw new Error(`prose/en/claims.json has no '${id}'`);
  return prose;
}

function linkView(content: ContentReader, { id }: Claim): ClaimLink {
  return { id, title: wordsOf(content, id).claim };
}

function rowView(content: ContentReader, claim: Claim): ClaimRow {
  const { claim: title, says } = wordsOf(content, claim.id);
  return { id: claim.id, title, verdict: claim.verdict, says };
}

function cardView(content: ContentReader, claim: Claim): ClaimCardView {
  return { ...rowView(content, claim), detail: wordsOf(content, claim.id).detail, comparators: claim.comparators, badge: badgeOf(content, claim) };
}

function badgeOf(content: ContentReader, claim: Claim): Badge | null {
  const facts = claim.effect ?? mechanismFacts(content, claim);
  if (!facts) return null;
  const sources = sourceMap(content);
  return deriveBadge(facts, (id) => sources.get(id));
}

/** The facts behind the badge of a claim about a mechanism. Throws where the claim names a fact that is not there. */
function mechanismFacts(content: ContentReader, { id, mechanism, badgeFrom }: Claim): BadgeFacts | null {
  if (badgeFrom === undefined || mechanism === null) return null;
  const { grades, facts } = content.fact<Mechanism>(`mechanisms/${mechanism}.json`);
  if (badgeFrom === 'explains') {
    const { grade, species, sources, shamCompared } = grades.explains;
    return { confidence: grade, species, sources, shamCompared };
  }
  const found = facts.find((fact) => fact.id === badgeFrom);
  if (!found) throw new Error(`claim ${id}: ${mechanism} has no fact '${badgeFrom}'`);
  return found;
}
