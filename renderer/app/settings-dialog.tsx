import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { isLanguage } from '../../shared/ipc/words/index.ts';
import { LANGUAGES } from '../messages/languages.ts';
import { chooseLanguage } from '../messages/spoken.ts';
import { t } from '../messages/t.ts';
import { prefer, usePreference } from '../state/preferences.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import './settings.css';

/** What a person sets for this window: colours, contrast, language, panels. Never part of a design. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="settings-title">
      <DialogTitle id="settings-title">{t('settings.title')}</DialogTitle>
      <DialogContent className="settings">
        <h3>{t('app.colours')}</h3>
        <ThemeSwitch />
        <ContrastSetting />
        <LanguageSetting />
        <h3>{t('settings.sizes')}</h3>
        <Button variant="outlined" onClick={() => prefer({ sizes: {} })}>
          {t('settings.sizes.reset')}
        </Button>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function ContrastSetting() {
  const id = useId();
  const contrast = usePreference((all) => all.contrast);
  return (
    <>
      <label htmlFor={id}>{t('settings.contrast')}</label>
      <select
        id={id}
        value={contrast}
        onChange={({ target }) => prefer({ contrast: target.value === 'more' ? 'more' : 'system' })}
      >
        <option value="system">{t('settings.contrast.system')}</option>
        <option value="more">{t('settings.contrast.more')}</option>
      </select>
    </>
  );
}

function LanguageSetting() {
  const id = useId();
  const language = usePreference((all) => all.language) ?? '';
  const [failed, setFailed] = useState(false);
  const choose = (word: string) =>
    void chooseLanguage(isLanguage(word) ? word : undefined).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <label htmlFor={id}>{t('settings.language')}</label>
      <select id={id} value={language} aria-describedby={`${id}-note`} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('settings.language.system')}</option>
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-note`}>{t('settings.language.note')}</p>
      {failed && <p role="alert">{t('settings.language.failed')}</p>}
    </>
  );
}
