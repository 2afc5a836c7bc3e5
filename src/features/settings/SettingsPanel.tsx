/** How the atlas looks and moves, applied at once and kept on this device. */
import type { ReactNode } from 'react';
import { Settings, X } from 'lucide-react';
import { Popover } from '@base-ui/react/popover';
import { defaultKeys, TEXT_SIZES, TONES, type TextSize } from '../../atlas/address/keys.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';

const SETTINGS = ['th', 'mo', 'u', 'tone', 'lv', 'size', 'easy', 'q', 'build'] as const;

export function SettingsPanel({ kept }: { readonly kept: boolean }) {
  const words = useWords();
  const dispatch = useDispatch();
  const keys = useAtlas((state) => state.keys);
  const route = useAtlas((state) => state.route);
  const fresh = defaultKeys(route);
  const tones = Array.from({ length: TONES }, (_, index) => String(index + 1));
  return (
    <Popover.Root>
      <Popover.Trigger className="button button--quiet button--icon" data-testid="settings">
        <Icon of={Settings} />
        <span className="visually-hidden">{words('settings.open')}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={8} align="end" className="popover-layer">
          <Popover.Popup className="popover">
            <div className="popover__head">
              <Popover.Title render={<h2 />}>{words('settings.title')}</Popover.Title>
              <Popover.Close className="button button--quiet button--icon">
                <Icon of={X} />
                <span className="visually-hidden">{words('settings.close')}</span>
              </Popover.Close>
            </div>
            <SettingRow label={words('settings.textSize')}>
              <Segments
                label={words('settings.textSize')}
                value={String(keys.size)}
                options={TEXT_SIZES.map((size) => ({ value: String(size), label: words('settings.percent', { size }) }))}
                onChange={(size) => dispatch({ type: 'keysChosen', keys: { size: Number(size) as TextSize } })}
                testId="text-size"
              />
            </SettingRow>
            <SettingRow label={words('settings.typeface')}>
              <Segments
                label={words('settings.typeface')}
                value={keys.easy ? 'easy' : 'usual'}
                options={(['usual', 'easy'] as const).map((value) => ({ value, label: words(`settings.${value}`) }))}
                onChange={(value) => dispatch({ type: 'keysChosen', keys: { easy: value === 'easy' } })}
                testId="typeface"
              />
            </SettingRow>
            <SettingRow label={words('settings.theme')}>
              <Segments
                label={words('settings.theme')}
                value={keys.th}
                options={(['auto', 'light', 'dark', 'hc'] as const).map((value) => ({ value, label: words(`settings.${value}`) }))}
                onChange={(th) => dispatch({ type: 'keysChosen', keys: { th } })}
                testId="theme"
              />
            </SettingRow>
            <SettingRow label={words('settings.motion')}>
              <Segments
                label={words('settings.motion')}
                value={keys.mo}
                options={(['auto', 'full', 'less', 'off'] as const).map((value) => ({ value, label: words(`settings.${value}`) }))}
                onChange={(mo) => dispatch({ type: 'keysChosen', keys: { mo } })}
                testId="motion"
              />
            </SettingRow>
            <SettingRow label={words('settings.units')}>
              <Segments
                label={words('settings.units')}
                value={keys.u}
                options={(['both', 'mm', 'cun'] as const).map((value) => ({ value, label: words(`settings.${value}`) }))}
                onChange={(u) => dispatch({ type: 'keysChosen', keys: { u } })}
                testId="units"
              />
            </SettingRow>
            <SettingRow label={words('settings.tone')}>
              <Segments
                label={words('settings.tone')}
                value={String(keys.tone)}
                options={tones.map((tone) => ({
                  value: tone,
                  label: (
                    <>
                      <span className="tone-swatch" data-tone={tone} aria-hidden="true" />
                      <span className="visually-hidden">{words('settings.toneOption', { count: Number(tone) })}</span>
                    </>
                  ),
                }))}
                onChange={(tone) => dispatch({ type: 'keysChosen', keys: { tone: Number(tone) } })}
                testId="tone"
              />
            </SettingRow>
            <SettingRow label={words('settings.quality')}>
              <Segments
                label={words('settings.quality')}
                value={keys.q}
                options={(['auto', 'high', 'light', 'flat'] as const).map((value) => ({ value, label: words(`settings.q.${value}`) }))}
                onChange={(q) => dispatch({ type: 'keysChosen', keys: { q } })}
                testId="quality"
              />
            </SettingRow>
            <button
              type="button"
              className="button"
              onClick={() => dispatch({ type: 'keysChosen', keys: Object.fromEntries(SETTINGS.map((name) => [name, fresh[name]])) })}
            >
              {words('settings.reset')}
            </button>
            {kept ? null : <p className="note">{words('settings.notKept')}</p>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function SettingRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="setting">
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  );
}
