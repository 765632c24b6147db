import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionsPage } from '../../src/build/docs/functions-page.ts';
import { projectRoot } from '../../src/build/project-root.ts';
import { cards } from '../../src/domain/catalogue/cards.ts';

describe('docs/functions.md', () => {
  const stored = readFileSync(join(projectRoot, 'docs/functions.md'), 'utf8');

  it('is what `npm run docs` writes now', async () => {
    const fresh = await functionsPage(projectRoot);
    const lines = stored.split('\n');
    const stale = fresh.split('\n').filter((line, position) => line !== lines[position]);
    expect(stale, 'run npm run docs').toEqual([]);
    expect(stored.length).toBe(fresh.length);
  });

  it('has one section for each function', () => {
    const sections = [...stored.matchAll(/^### KPI_(\w+)$/gm)].map(([, id]) => id);
    expect(new Set(sections)).toEqual(new Set(cards.map(({ kpi }) => kpi.id)));
    expect(sections).toHaveLength(cards.length);
  });

  it('shows one campaign as ROI, net ROI, ROMI and ROAS', () => {
    // Google Ads Help 14090: revenue 1200, cost 600 + 200, net ROI 50 %.
    expect(stored).toContain('`=KPI_ROI(1200; 800)` → **1,5**');
    expect(stored).toContain('`=KPI_ROI_NET(1200, 800)` → **0.5 (50%)**');
    expect(stored).toContain('`=KPI_ROMI(1200; 0,5; 200)` → **2 (200\u00a0%)**');
    expect(stored).toContain('`=KPI_ROAS(1200, 200)` → **6**');
  });
});
