/** Single keys of the stage: k plays and pauses, j and l go a step back and on, s changes the needle. They act only while it has the focus (WCAG 2.1.4). */
import type { KeyboardEvent } from 'react';

interface StageCommands {
  readonly toggle: () => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly swapNeedle: () => void;
}

export function stageKeys({ toggle, back, next, swapNeedle }: StageCommands): (event: KeyboardEvent<HTMLElement>) => void {
  const commands: Readonly<Record<string, () => void>> = { k: toggle, j: back, l: next, s: swapNeedle };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    if (target.matches('input:not([type=radio], [type=range]), textarea, select')) return;
    // Space plays where no button or field would take it.
    const command = event.key === ' ' && target === event.currentTarget.querySelector('.step__figure') ? toggle : commands[event.key];
    if (!command) return;
    event.preventDefault();
    command();
  };
}
