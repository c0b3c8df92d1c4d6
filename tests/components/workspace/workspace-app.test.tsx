import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { UndoProvider } from '../../../components/undo';
import { WorkspaceApp } from '../../../components/workspace/workspace-app';
import { WorkspaceDoorsContext, type WorkspaceDoors } from '../../../components/workspace/workspace-doors';
import { makeAnalyst } from '../../../lib/app/analysis/analyst';
import { runJob } from '../../../lib/app/pool/jobs';
import { pooledReader } from '../../../lib/app/pool/pooled-source';
import { DEFAULT_SETTINGS, type LanguageId } from '../../../lib/core/ports';
import { observeOn } from '../../../lib/store/observe';
import { openWorkspaceDatabase } from '../../../lib/store/workspace-database';
import { openWorkspace } from '../../../lib/store/workspace-store';
import { csv, row, zipOf } from '../../support/hand-overs';
import { violations } from '../axe';
import { makeOutside, NOW, show } from '../support';

let databases = 0;

/** The workspace with its jobs run in place. */
function workspaceDoors(): WorkspaceDoors {
  databases += 1;
  const database = openWorkspaceDatabase(`workspace-screen-${databases}`);
  const workspace = openWorkspace(database);
  return {
    workspace,
    observe: observeOn(database),
    run: (job, tell, signal) => runJob(job, { store: workspace, now: () => NOW, tell, signal }),
    analystOf: (studyId) =>
      makeAnalyst({
        source: pooledReader(workspace, studyId),
        now: () => NOW,
        breathe: () => Promise.resolve(),
      }),
  };
}

beforeEach(() => {
  location.hash = '';
  sessionStorage.clear();
});

function open(doors: WorkspaceDoors, view = '', language: LanguageId = 'en') {
  location.hash = view;
  const outside = makeOutside();
  const shown = show(
    <WorkspaceDoorsContext.Provider value={doors}>
      <UndoProvider>
        <WorkspaceApp settings={DEFAULT_SETTINGS} />
      </UndoProvider>
    </WorkspaceDoorsContext.Provider>,
    outside,
    language,
  );
  return { ...shown, outside };
}

const later = { created: '2026-03-09T10:00:00.000Z' };
const hidden = { stage_shown: 'false', stage_source: 'participant' };
const FILES = [
  [
    'P01.zip',
    zipOf({ ...later, touchpoints: [row('T-1', hidden), row('T-2', { ...hidden, stage: 'purchase' })] }),
  ],
  [
    'P02.zip',
    zipOf({ ...later, participantId: 'P02', touchpoints: [row('T-3', { participant_id: 'P02' })] }),
  ],
  ['cars.csv', csv('touchpoints', [row('T-9', { study_id: 'cars' })])],
  ['broken.csv', csv('touchpoints', [row('T-8', { stage: 'maybe' })])],
] as const;

async function pool(doors: WorkspaceDoors) {
  const files = FILES.map(([path, content]) => ({ path, file: new Blob([content as BlobPart]) }));
  const job = { kind: 'pool' as const, studyId: 'washing', files, privateKey: '' };
  await doors.workspace.putStudy({ studyId: 'washing', openedAt: 1, contactSeconds: 3 });
  await doors.run(job, () => {}, new AbortController().signal);
}

const has = (words: string | RegExp) => screen.findByText(words);

test('dropped files are pooled, and each refused one says where and what to do', async () => {
  const doors = workspaceDoors();
  const { container } = open(doors);
  await has('Drop a folder of hand-overs here');
  expect(await violations(container)).toEqual([]);
  const input = container.querySelector<HTMLInputElement>('input[type=file][multiple]');
  const files = FILES.map(([name, content]) => new File([content as BlobPart], name));
  fireEvent.change(input!, { target: { files } });
  await has('4 files read.');
  await has('2 pooled · 2 refused');
  expect([...container.querySelectorAll('.refused li')].map((line) => line.textContent)).toEqual([
    'broken.csvrow 2, column “stage”: “maybe” cannot be a value of this column. Use the file as it was exported, or put the cell right.',
    'cars.csvThe file belongs to the study “cars”, which is not the one that is open here. Leave it out, or pool it as a study of its own.',
  ]);
  expect(await violations(container)).toEqual([]);

  fireEvent.click(screen.getByRole('button', { name: 'Open study “cars” beside this one' }));
  await has('1 file read.');
  await waitFor(async () =>
    expect((await doors.workspace.studies()).map(({ studyId }) => studyId)).toEqual(['cars', 'washing']),
  );
  expect((await doors.workspace.cases('washing')).map(({ participantId }) => participantId)).toEqual([
    'P01',
    'P02',
  ]);
});

test('an empty workspace says what to do', async () => {
  const { container } = open(workspaceDoors(), 'participants');
  await has(/Nothing is pooled yet/u);
  expect(await violations(container)).toEqual([]);
});

test('rows are left out with a reason, told everywhere, and put back', async () => {
  const doors = workspaceDoors();
  await pool(doors);
  const { container } = open(doors, 'rows');
  await has('2 of 2 rows');
  const [box] = screen.getAllByLabelText(/^Choose row/u);
  fireEvent.click(box!);
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'test_run' } });
  fireEvent.input(screen.getByLabelText('In your own words (optional)'), { target: { value: 'pilot' } });
  fireEvent.click(screen.getByRole('button', { name: 'Leave out' }));
  await has('left out: test run (pilot)');
  expect(await violations(container)).toEqual([]);
  expect(await doors.workspace.exclusions('washing')).toEqual([
    {
      studyId: 'washing',
      participantId: 'P01',
      installId: 'I-a',
      eventId: 'T-1',
      reason: 'test_run',
      note: 'pilot',
      excludedAt: NOW,
    },
  ]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await doors.workspace.exclusions('washing')).toEqual([]));
});

test('agreement counts only rows where the rule was hidden', async () => {
  const doors = workspaceDoors();
  await pool(doors);
  const { container } = open(doors, 'agreement');
  await has('1 of 2 rows alike, κ = 0.00');
  expect(await violations(container)).toEqual([]);
});

test('a coder sees nothing that anyone concluded, and the codes are kept', async () => {
  const doors = workspaceDoors();
  await pool(doors);
  const { container } = open(doors, 'coding');
  fireEvent.input(await screen.findByLabelText(/Your coder’s name/u), { target: { value: 'RA1' } });
  fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
  await has('0 of 3 coded');
  expect(container.querySelector('.coding-row')?.textContent).not.toMatch(
    /Consideration|Product page|view product/u,
  );
  expect(await violations(container)).toEqual([]);
  fireEvent.keyDown(window, { key: '3' });
  await has('1 of 3 coded');
  fireEvent.click(screen.getByRole('button', { name: 'Cannot tell' }));
  await has('2 of 3 coded');
  const codes = await doors.workspace.codes('washing');
  expect(codes.map(({ coder, field, value, blind }) => [coder, field, value, blind]).sort()).toEqual([
    ['RA1', 'stage', 'purchase', true],
    ['RA1', 'stage', 'unclear', true],
  ]);
});

test.each([['participants'], ['compliance'], ['coverage'], ['take'], ['contacts'], ['transitions']])(
  'the page %s shows the study and passes the accessibility rules, in Latin and Cyrillic letters',
  async (view) => {
    const doors = workspaceDoors();
    await pool(doors);
    for (const language of ['en', 'ru'] as const) {
      const { container, unmount } = open(doors, view, language);
      await waitFor(() => {
        expect(container.querySelector('main h1, main h2')).not.toBeNull();
        expect(container.querySelector('progress, [aria-busy=true]')).toBeNull();
      });
      expect({ view, language, found: await violations(container) }).toEqual({ view, language, found: [] });
      unmount();
    }
  },
);
