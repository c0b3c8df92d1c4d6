/** The participant's page of a study. */
import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { Screen } from '../../components/screen';
import { StudyApp } from '../../components/study/study-app';
import { openDoors } from '../doors/open-doors';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words) => `${words.study.yours}: ${words.appName}`}>
        {(settings) => <StudyApp settings={settings} hash={location.hash} />}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
}
