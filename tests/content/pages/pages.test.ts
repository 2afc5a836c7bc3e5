import { describe, expect, it } from 'vitest';
import type { Badge } from '../../../src/content/badges/badge.types.ts';
import { deriveBadge } from '../../../src/content/badges/deriveBadge.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { textsOf } from '../../../src/content/prose/textsOf.ts';
import type { PageProse } from '../../../src/content/schema/pageProse.ts';
import type { Source } from '../../../src/content/schema/source.ts';

const content = readContent();
const sources = new Map((content.get('sources.json') as readonly Source[]).map((source) => [source.id, source]));
const ROOMS = ['evidence', 'expect', 'safety', 'about'] as const;
const page = (room: string): PageProse => content.get(`prose/en/pages/${room}.json`) as PageProse;
const sections = ROOMS.flatMap((room) => page(room).sections.map((section) => ({ name: `${room} ${section.id}`, section })));

/** Words that speak no more surely than 1, 2 and 3 dots. */
const VERBS: Readonly<Record<number, RegExp>> = { 1: /\bvery unsure\b/i, 2: /\bmay\b/, 3: /\bprobably\b/i };

describe('the reading rooms', () => {
  it('answer the six questions of the evidence room, in their order', () => {
    const questions = (content.get('evidence/questions.json') as readonly { id: string }[]).map(({ id }) => id);
    expect(page('evidence').sections.map(({ id }) => id).slice(0, 6)).toEqual(questions);
  });

  it('answer each of the six in one sentence', () => {
    for (const { plain } of page('evidence').sections.slice(0, 6)) {
      expect(plain).toHaveLength(1);
      expect(plain[0]?.match(/[.!?](?:\s|$)/g)).toHaveLength(1);
    }
  });

  it('say no figure that stands in no source', () => {
    const known = new Set(
      [...JSON.stringify([...content].filter(([path]) => !path.startsWith('prose/'))).matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)]
        .map(([figure]) => figure.replaceAll(',', ''))
        .flatMap((figure) => [figure, String(Math.round(Number(figure)))]),
    );
    const strange = (['evidence', 'expect', 'safety'] as const).flatMap((room) =>
      [...textsOf(page(room))].flatMap(([field, text]) =>
        [...text.matchAll(/(?<![\p{L}\d.])\d+(?:,\d{3})*(?:\.\d+)?/gu)]
          .map(([figure]) => figure.replaceAll(',', ''))
          .filter((figure) => !known.has(figure))
          .map((figure) => `${room} ${field}: ${figure}`),
      ),
    );
    expect(strange).toEqual([]);
  });

  it.each(sections.filter(({ section }) => section.effect))('$name is no surer than its badge', ({ section }) => {
    const badge: Badge = deriveBadge(section.effect ?? { confidence: 'unclear', species: [], sources: [] }, (id) => sources.get(id));
    expect(section.plain.join(' ')).toMatch(VERBS[badge.pips] ?? /./);
    expect(section.plain.join(' ')).not.toMatch(badge.pips < 3 ? /\bprobably\b/i : /$^/);
  });

  it.each(sections.filter(({ section }) => section.effect))('$name cites what its badge rests on, and names what was compared', ({ section }) => {
    for (const id of section.effect?.sources ?? []) expect(section.sources).toContain(id);
    expect(section.plain.join(' ')).toMatch(/\bsham\b|usual care|no acupuncture|other places/);
  });
});

describe('the safety room', () => {
  it('says that no clinician has read the warning signs', () => {
    const facts = content.get('safety/warning-signs.json') as { readByClinician: boolean };
    for (const room of ['safety', 'about']) {
      expect([...textsOf(page(room)).values()].some((text) => /no clinician has read/i.test(text))).toBe(!facts.readByClinician);
    }
  });

  it('tells nobody how to needle', () => {
    for (const text of textsOf(page('safety')).values()) expect(text).not.toMatch(/\b(?:mm|cun|millimet)/i);
    expect(page('safety').lead.join(' ')).toMatch(/never needle yourself/i);
  });
});

describe('the page about the atlas', () => {
  it('explains the badge, what was not checked, the licences and privacy', () => {
    expect(page('about').sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['badge', 'checked', 'clinician', 'licences', 'privacy']));
  });
});
