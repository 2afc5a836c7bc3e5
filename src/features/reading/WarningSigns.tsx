/** When to get help, from the one list of warning signs. Icon, words and border say it, not colour alone. */
import { OctagonAlert } from 'lucide-react';
import type { WarningTier } from '../../atlas/pages/Page.ts';
import { Icon } from '../../ui/parts/Icon.tsx';

export function WarningSigns({ tiers }: { readonly tiers: readonly WarningTier[] }) {
  return (
    <div className="warnings" data-testid="warning-signs" id="warning-signs">
      {tiers.map((tier) => (
        <section key={tier.level} className="warning" data-tier={tier.level} aria-labelledby={`warning-${tier.level}`}>
          <h2 id={`warning-${tier.level}`}>
            <Icon of={OctagonAlert} size={24} /> {tier.title}
          </h2>
          <p className="warning__action">{tier.action}</p>
          {tier.groups.map((group) => (
            <div key={group.id} className="warning__group">
              <h3>{group.title}</h3>
              <ul>
                {group.signs.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
