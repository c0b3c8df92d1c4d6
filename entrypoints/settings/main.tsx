/** The settings page. */
import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { Screen } from '../../components/screen';
import { SettingsApp } from '../../components/settings/settings-app';
import type { SiteAccess } from '../../components/settings/site-access';
import {
  clearExtensionStorage,
  giveBack,
  grantedPatterns,
  watchAccess,
} from '../../lib/platform/site-access';
import { openDoors } from '../doors/open-doors';

const access: SiteAccess = {
  granted: grantedPatterns,
  giveBack,
  watch: watchAccess,
  clearStorage: clearExtensionStorage,
};

const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words) => words.settings.pageTitle}>
        {(settings) => <SettingsApp settings={settings} access={access} />}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
}
