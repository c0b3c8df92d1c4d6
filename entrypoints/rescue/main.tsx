/** The rescue page. */
import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { RescueApp, type RescueDoors } from '../../components/rescue/rescue-app';
import { Screen } from '../../components/screen';
import '../../components/settings/settings.css';
import { clearExtensionStorage } from '../../lib/platform/site-access';
import { deleteEverything, readEverything } from '../../lib/store/rescue';
import { openDoors } from '../doors/open-doors';

const rescue: RescueDoors = {
  readEverything: () => readEverything(),
  startAfresh: async () => {
    await deleteEverything();
    await clearExtensionStorage();
  },
};

const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words) => words.rescue.pageTitle} isRescue>
        {() => <RescueApp rescue={rescue} />}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
}
