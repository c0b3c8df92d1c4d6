import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { StudyEditorApp } from '../../../components/study-editor/study-editor-app';
import { openWithStudyKey, sealForStudy } from '../../../lib/app/study-key';
import { parseStudy, writeStudy } from '../../../lib/core/parse-study';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { EMPTY_STUDY, tidyStudy } from '../../../lib/core/study-draft';
import { editorWordsOf } from '../../../lib/languages/study-editor';
import { SAMPLE_STUDY } from '../../support/study';
import { violations } from '../axe';
import { makeOutside, settled, show } from '../support';

function open() {
  const saved = new Map<string, Blob>();
  const outside = { ...makeOutside(), saveFile: (name: string, blob: Blob) => void saved.set(name, blob) };
  const { container } = show(<StudyEditorApp />, outside);
  return { saved, container, outside };
}
const type = (label: string | RegExp, value: string, within_: ReturnType<typeof within> = screen) =>
  fireEvent.input(within_.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a study is made by forms alone, and what is missing is said until nothing is', async () => {
  const { saved, container } = open();
  await settled(container);
  expect(await violations(container)).toEqual([]);
  expect(screen.getByText(/points are open/u)).toBeTruthy();

  press('Save the file');
  expect(saved.size).toBe(0);
  await waitFor(() => expect(document.activeElement?.id).toBe('studyId'));

  type('Short name', 'shoes-2026');
  type('Title: English', 'How people choose shoes');
  type('What it is about: English', 'We look at the way to one pair of shoes.');
  type('Your name', 'Dr Maria Example');
  type('Responsible for the data', 'University of Example');
  type('What is to be bought: English', 'running shoes');
  press('Add site');
  type('Address', 'https://www.Acme.example/shoes?x=1');
  press('Add brand');
  type('Brand', 'Acme', within(screen.getByRole('group', { name: 'Brand 1' })));
  type('Its sites', 'acme.example, acme.test,');
  press('Add question');
  type('Question: English', 'How sure are you?');
  press('Add rule');
  expect(screen.getByText('Nothing is missing. The file can be saved.')).toBeTruthy();
  expect(await violations(container)).toEqual([]);

  press('Save the file');
  const text = await saved.get('study-shoes-2026-v1.json')!.text();
  expect(parseStudy(text)).toEqual({
    ok: true,
    study: {
      ...EMPTY_STUDY,
      studyId: 'shoes-2026',
      title: { en: 'How people choose shoes' },
      explanation: { en: 'We look at the way to one pair of shoes.' },
      contact: { name: 'Dr Maria Example', email: '', phone: '' },
      controller: 'University of Example',
      need: { en: 'running shoes' },
      sites: [{ host: 'acme.example', kind: 'general' }],
      brands: [
        { name: 'Acme', hosts: ['acme.example', 'acme.test'], aliases: [], role: 'focal', blindCode: 'B1' },
      ],
      questions: [
        {
          questionId: 'q1',
          text: { en: 'How sure are you?' },
          kind: 'scale',
          from: 1,
          to: 7,
          fromWord: {},
          toWord: {},
        },
      ],
      prompts: [
        {
          ruleId: 'r1',
          trigger: { kind: 'event', on: 'order' },
          questionId: 'q1',
          expiresMinutes: 60,
          maxPerDay: 2,
        },
      ],
    },
  });
});

test('a file is opened as the next version; the preview is the participant’s screen', async () => {
  const { saved, container } = open();
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  fireEvent.change(input, { target: { files: [new File([writeStudy(SAMPLE_STUDY)], 'study.json')] } });
  await screen.findByText(/will be saved as version 4/u);
  press('What participants see');
  await screen.findByText('I agree and take part');
  expect(await violations(container)).toEqual([]);
  fireEvent.change(screen.getByLabelText('Language of the preview'), { target: { value: 'el' } });
  await screen.findByText('Πώς διαλέγουμε πλυντήριο');
  press('Save the file');
  const read = parseStudy(await saved.get('study-washing-2026-v4.json')!.text());
  expect(read).toEqual({ ok: true, study: tidyStudy({ ...SAMPLE_STUDY, version: 4 }) });
});

test('the key is made here: the private one is saved, its loss explained, the public one goes into the file', async () => {
  const { saved } = open();
  type('Short name', 'shoes');
  expect(screen.getByText(/If it is lost/u)).toBeTruthy();
  press('Make a key');
  await screen.findByText(/saved as shoes-private-key.txt/u);
  const kept = await saved.get('shoes-private-key.txt')!.text();
  const publicKey = screen.getByLabelText('Public key').textContent;
  expect(kept).toContain(`# public key: ${publicKey}`);
  const sealed = await sealForStudy(new TextEncoder().encode('rows'), publicKey);
  expect(new TextDecoder().decode((await openWithStudyKey(sealed, kept))!)).toBe('rows');
});

test.each(LANGUAGE_IDS)('the editor in %s', async (id) => {
  const { container } = show(<StudyEditorApp />, makeOutside(), id);
  await settled(container);
  expect(container.querySelector('h1')?.textContent).toBe(editorWordsOf(id).title);
  expect(await violations(container)).toEqual([]);
});
