/** The study editor, for researchers. */
import { render } from 'preact';
import { DoorsContext } from '../../components/doors';
import { Screen } from '../../components/screen';
import { StudyEditorApp } from '../../components/study-editor/study-editor-app';
import { editorWordsOf } from '../../lib/languages/study-editor';
import { openDoors } from '../doors/open-doors';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <DoorsContext.Provider value={openDoors()}>
      <Screen title={(words, id) => `${editorWordsOf(id).title}: ${words.appName}`}>
        {() => <StudyEditorApp />}
      </Screen>
    </DoorsContext.Provider>,
    root,
  );
}
