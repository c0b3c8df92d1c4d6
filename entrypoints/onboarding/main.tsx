/** The onboarding page: agree, then start a journey. */
import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { OnboardingApp } from '../../components/onboarding/onboarding-app';
import { Screen } from '../../components/screen';
import { openDoors } from '../doors/open-doors';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words) => words.onboarding.pageTitle}>
        {(settings) => <OnboardingApp settings={settings} hash={location.hash} />}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
}
