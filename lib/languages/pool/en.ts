/** English: the shape of the other languages' words of the workspace is taken from here. */
import type { FILE_NOTES, ReadProblem } from '../../core/hand-over';
import type { GapReason } from '../../core/gap';
import type { FileOutcome } from '../../core/workspace';
import type { PluralForms } from '../locale';

export type Counted = (count: number, forms: PluralForms) => string;
export type PoolWords = ReturnType<typeof pool>;

/** What is wrong and what to do; `value` and `column` are those of the problem. */
export type Say = (p: { readonly value: string; readonly column: string }) => string;
type Problems = Readonly<Record<ReadProblem['kind'], Say>>;
type Notes = Readonly<Record<(typeof FILE_NOTES)[number], Say>>;

export const pool = (counted: Counted) => ({
  pageTitle: 'Desire Path: workspace',
  title: 'Workspace',
  lead: 'Pool the hand-overs of a study on this device. They lie apart from your own journeys, and nothing leaves this computer.',
  study: 'Study',
  noStudyFile: 'without a study file',
  views: 'Parts of the workspace',
  ownPages: 'The study',
  pooledViews: 'Pooled journeys',
  back: 'Own journeys',
  empty: 'Nothing is pooled yet. Drop a folder of hand-overs on the page “Files”.',
  toFiles: 'To the files',

  files: {
    nav: 'Files',
    title: 'Files',
    dropTitle: 'Drop a folder of hand-overs here',
    dropLead:
      'Zips, CSV files, also with semicolons or saved again by Excel, and sealed files (.age). Each file is read whole and checked before anything is stored.',
    chooseFiles: 'Choose files …',
    chooseFolder: 'Choose a folder …',
    key: 'Private key of the study',
    keyHint:
      'Only for sealed hand-overs: the key file that was saved when the study was made. It is kept until this page is closed, and not stored.',
    keyChoose: 'Choose the key file …',
    keyReady: (p: { name: string }) => `Key ready: ${p.name}`,
    keyWrong: (p: { name: string }) => `${p.name} holds no private key (it begins with AGE-SECRET-KEY-1).`,
    reading: 'Reading and pooling',
    progress: (p: { done: string; all: string }) => `${p.done} of ${p.all} files`,
    stop: 'Stop',
    stopped: (p: { done: string; all: string }) =>
      `Stopped after ${p.done} of ${p.all} files. Each of these is pooled whole; of the others nothing was stored. Drop the folder again to go on.`,
    failed:
      'The work ended with an error. Files that are listed as pooled are whole; drop the folder again for the rest.',
    nothingFound: 'There is no hand-over in what was dropped: none of the files ends in .zip, .csv or .age.',
    done: (p: { files: number }) => counted(p.files, { one: '# file read.', other: '# files read.' }),
    merged: (p: { count: number }) => counted(p.count, { one: '# pooled', other: '# pooled' }),
    known: (p: { count: number }) => counted(p.count, { one: '# known already', other: '# known already' }),
    older: (p: { count: number }) => counted(p.count, { one: '# older', other: '# older' }),
    codes: (p: { count: number }) => counted(p.count, { one: '# with codes', other: '# with codes' }),
    refused: (p: { count: number }) => counted(p.count, { one: '# refused', other: '# refused' }),
    leftAside: (p: { count: number }) =>
      counted(p.count, { one: '# other file was left aside', other: '# other files were left aside' }),
    refusedTitle: 'Refused',
    refusedLead: 'Nothing of these files was stored. Put right what is said, and drop the file again.',
    toldTitle: 'All files',
    file: 'File',
    outcome: 'What became of it',
    participant: 'Participant',
    written: 'Written',
    rows: 'Touchpoints',
    notes: 'What to know',
    openStudy: (p: { study: string }) => `Open study “${p.study}” beside this one`,
    removedRows: (p: { count: number }) =>
      counted(p.count, {
        one: '# touchpoint was left out: its participant has deleted it.',
        other: '# touchpoints were left out: their participant has deleted them.',
      }),
    forget: 'Forget this study',
    forgetWhy:
      'Removes everything that was pooled of this study from this device, with exclusions and codes. The files themselves stay where they are.',
    forgetNow: (p: { study: string }) => `Forget everything of “${p.study}”`,
    forgotten: (p: { study: string }) => `“${p.study}” was forgotten.`,
    page: (p: { page: string; pages: string }) => `Page ${p.page} of ${p.pages}`,
  },
  outcomes: {
    merged: 'pooled',
    older: 'older than what is here: only its deletions were taken',
    known: 'known already: nothing changed',
    codes: 'codes taken',
    refused: 'refused',
  } satisfies Record<FileOutcome, string> as Record<FileOutcome, string>,
  place: (p: { table: string; row: string; column: string }) =>
    [p.table, p.row === '' ? '' : `row ${p.row}`, p.column === '' ? '' : `column “${p.column}”`]
      .filter((part) => part !== '')
      .join(', '),
  problems: {
    too_large: () =>
      'The file is larger than 64 MB. Ask for the export in parts, or pool the folder with “npm run merge -- FOLDER”.',
    unpacks_too_large: () =>
      'The zip unpacks to more than 64 MB, or to more than it says. No hand-over does: ask the participant to export it again.',
    truncated: () =>
      'The zip was cut short: its end is missing, as after a broken download. Fetch or ask for the file again.',
    damaged: () =>
      'The content does not match its checksum, or cannot be unpacked. Fetch or ask for the file again.',
    locked: () => 'The zip is locked with a password. Unpack it, and drop the unpacked folder.',
    no_key: () => 'The file is sealed. Choose the private key of the study above, and drop the file again.',
    wrong_key: () =>
      'The file does not open with this private key. It was sealed for another study, or was changed on its way: choose the key of that study, or ask for the file again.',
    workbook: () =>
      'This is an Excel workbook. Use the zip or CSV that the participant handed over; if there is none, save the sheet as “CSV UTF-8”.',
    not_a_hand_over: () =>
      'This is not a hand-over of Desire Path: none of its columns is known. Leave it out.',
    no_touchpoints: (p) =>
      `There is no touchpoints.csv in it${p.value === '' ? '' : ` (only ${p.value})`}. Use the whole zip as it was handed over.`,
    missing_columns: (p) =>
      `Columns are missing: ${p.column}. Use the file as it was exported, with its first line unchanged.`,
    twice_columns: (p) => `The column “${p.column}” is there twice. Use the file as it was exported.`,
    wrong_cell_count: (p) =>
      `The row has not as many cells as the header (${p.value}), so that values would slip into other columns. Use the file as it was exported.`,
    open_quote: () =>
      'A quotation mark is opened and never closed, or closed in the middle of a cell. The file was cut short or edited by hand; use the original.',
    not_utf8: () =>
      'The letters are not in UTF-8: the file was probably saved again as plain “CSV” (Windows-1251, 1252 or 1253). Nobody can say which letters were meant: use the original, or save it as “CSV UTF-8”.',
    broken_letters: (p) =>
      `The letters were broken when a spreadsheet opened the file (“${p.value}”). Use the original file.`,
    lost_letters: (p) =>
      `The letters were replaced by question marks when the file was saved (“${p.value}”). They are lost in this copy: use the original file.`,
    bad_value: (p) =>
      `“${p.value}” cannot be a value of this column. Use the file as it was exported, or put the cell right.`,
    lost_seconds: (p) =>
      `A spreadsheet has cut the seconds off the time (“${p.value}”), and the order of the rows hangs on them. Use the original file.`,
    unclear_date: (p) =>
      `“${p.value}” can be two dates, and nothing in the file says whether the day or the month comes first. Use the original file.`,
    unclear_number: (p) =>
      `“${p.value}” is out of range or can be two numbers: a spreadsheet has taken the decimal sign for something else. Use the original file.`,
    empty_key: () =>
      'The cell is empty, and without it the row belongs to nobody. Use the file as it was exported.',
    duplicate_id: (p) => `The touchpoint ${p.value} is in the file twice. Use the file as it was exported.`,
    several_studies: (p) =>
      `Rows of two studies are in one file (${p.value}). Pool each study from its own files.`,
    several_participants: (p) =>
      `The tables of one hand-over name two participants (${p.value}). Use the zip as it was handed over.`,
    other_study: (p) =>
      `The file belongs to the study “${p.value}”, which is not the one that is open here. Leave it out, or pool it as a study of its own.`,
    newer_version: (p) =>
      `The file was written by a newer version of Desire Path (tables of version ${p.value}). Update the extension here, then drop it again.`,
    too_many_rows: (p) =>
      `The table has ${p.value} rows; at most 200,000 are read from one file. Ask for the export in parts, or use “npm run merge -- FOLDER”.`,
    not_stored: (p) =>
      `The file is good, but could not be stored${p.value === '' ? '' : ` (${p.value})`}. Nothing of it was kept. Free some space on the disk, then drop it again.`,
  } satisfies Problems as Problems,
  notes: {
    dates_read: (p) =>
      p.value === ''
        ? 'A spreadsheet or a script has rewritten the times; they could be read without doubt.'
        : p.value === 'day_first'
          ? 'A spreadsheet has rewritten the dates; they were read with the day before the month, as the file itself shows.'
          : 'A spreadsheet has rewritten the dates; they were read with the month before the day, as the file itself shows.',
    milliseconds_lost: () => 'Times lost their thousandths; rows of one second keep the order of their ids.',
    booleans_read: (p) => `Yes and no were written as ${p.value} and the like, and were read so.`,
    decimals_read: () => 'Decimal commas were read as such.',
    resaved: () =>
      'A spreadsheet has saved this file again. Product names that look like numbers or dates may have changed in it; ask for the original if you can.',
    columns_unknown: (p) => `Columns that are no part of a hand-over were left out: ${p.value}.`,
    columns_missing: (p) => `Columns are missing and count as unknown: ${p.value}.`,
    age_from_rows: () => 'The file does not say when it was written; its latest row stands for it.',
    install_not_named: () =>
      'Rows of several browsers are in it, and nothing says which of them wrote the file: its rows are added, and replace none.',
  } satisfies Notes as Notes,

  participants: {
    nav: 'Participants',
    title: 'Participants',
    summary: (p: { persons: number; journeys: number; rows: string }) =>
      `${counted(p.persons, { one: '# participant', other: '# participants' })}, ${counted(p.journeys, { one: '# journey', other: '# journeys' })}, ${p.rows} touchpoints that count.`,
    participant: 'Participant',
    status: 'Status',
    statuses: {
      test_run: 'test run',
      active: 'taking part',
      ended: 'ended',
      withdrawn: 'withdrawn',
    } as Readonly<Record<string, string>>,
    installs: 'Browsers',
    files: 'Files',
    journeys: 'Journeys',
    first: 'First day',
    last: 'Last day',
    rows: 'Touchpoints',
    perDay: 'Per day',
    excluded: 'Left out',
    removed: 'Deleted by them',
    joinedTitle: 'Joined journeys',
    joinedLead:
      'The same need of the same person, recorded in two browsers, counts as one journey. Take apart what does not belong together.',
    joined: (p: { who: string; need: string; count: number }) =>
      `${p.who} · ${p.need}: ${counted(p.count, { one: '# case', other: '# cases' })}`,
    takeApart: 'Take apart',
    apart: 'Kept apart',
    joinAgain: 'Join again',
    tookApart: 'Taken apart.',
    joinedAgain: 'Joined again.',
  },

  compliance: {
    nav: 'Compliance',
    title: 'Compliance',
    lead: 'The items that CREMAS asks a report for. What a hand-over does not say is unknown, not zero.',
    all: 'All participants',
    item: 'Item',
    share: 'Share',
    xOfN: 'x of N',
    answered: 'Prompts answered, of those delivered',
    delivered: 'Prompts delivered, of those scheduled',
    latency: 'Time from delivery to answer, median',
    sameDay: 'Entries written on the day they happened',
    recorded: 'Recorded per day and browser, mean',
    blind: 'Blind per day and browser, mean',
    without: 'Days without any encounter',
    saidNothing: 'Of these, days of which the person said that nothing happened',
    reviewed: 'Days reviewed in the evening',
    unknown: 'not known',
    of: (p: { x: string; n: string }) => `${p.x} of ${p.n}`,
    overDays: (p: { count: number }) => counted(p.count, { one: 'over # day', other: 'over # days' }),
    each: 'Each participant',
    short: {
      answered: 'Answered',
      delivered: 'Delivered',
      latency: 'Latency',
      sameDay: 'Same day',
      recorded: 'Recorded',
      blind: 'Blind',
      without: 'Days without',
    },
  },

  coverage: {
    nav: 'Coverage',
    title: 'Coverage',
    lead: 'What the recording could see. A day with no bar was not recorded, or its file does not say.',
    days: 'Minutes recorded (solid) and blind (hatched) per day',
    tallest: (p: { time: string }) => `the tallest bar is ${p.time}`,
    daysOf: (p: { who: string; days: string; recorded: string; blind: string }) =>
      `${p.who}: ${p.days} days, ${p.recorded} minutes recorded, ${p.blind} blind`,
    offline: 'Away from the screen',
    devices: 'Touchpoints by device',
    gaps: 'Blind hours by reason',
    hours: 'Hours',
    persons: 'Participants',
    otherDevices: 'Days by how much happened on other devices, as the participants say',
    otherDeviceNames: { none: 'nothing', some: 'some', half: 'half', most: 'most' } as Readonly<
      Record<string, string>
    >,
    scopes: 'Ways of recording',
    scopesWhy: 'Figures of the two are never added up; the pooled views show one at a time.',
    noGaps: 'No gap is told of.',
    gapReasons: {
      paused: 'paused by the person',
      other_person: 'someone else at the computer',
      private_window: 'private window',
      outside_study_hours: 'outside the study’s hours',
      journey_not_running: 'no journey running',
      no_site_permission: 'site not allowed',
      extension_disabled: 'extension switched off',
      extension_updated: 'extension being updated',
      worker_restarted: 'extension restarted',
      storage_failure: 'storage failed',
    } satisfies Record<GapReason, string> as Record<GapReason, string>,
  },

  agreement: {
    nav: 'Agreement',
    title: 'Agreement',
    lead: 'How far two agree on the same rows: share of rows, and Cohen’s κ, which takes out what chance alone would give.',
    rule: 'The rule and the participant',
    ruleWhy:
      'Only rows of which the participant chose the stage without seeing the rule’s (every tenth in the evening review). The rule’s stage is what the page alone says (stage_auto).',
    noHidden: 'No hand-over has such rows yet.',
    coders: (p: { first: string; second: string; field: string }) => `${p.first} and ${p.second}: ${p.field}`,
    codersNone:
      'Two coders are needed. Code on the page “Coding”, or drop the codes.csv of another coder on “Files”.',
    figure: (p: { x: string; n: string; share: string; kappa: string }) =>
      `${p.x} of ${p.n} rows alike (${p.share}), κ = ${p.kappa}`,
    figureFew: (p: { x: string; n: string; kappa: string }) => `${p.x} of ${p.n} rows alike, κ = ${p.kappa}`,
    noKappa: 'not defined',
    table: (p: { first: string; second: string }) => `${p.first} (rows) against ${p.second} (columns)`,
    fields: { stage: 'stage', touchpoint_type: 'kind of touchpoint' } as Readonly<Record<string, string>>,
    theRule: 'Rule',
    theParticipant: 'Participant',
  },

  rows: {
    nav: 'Rows',
    title: 'Rows',
    lead: 'Leave rows out of every figure, with a reason. Nothing is deleted, and each can be put back.',
    journey: 'Journey',
    search: 'Search in host, product, brand and note',
    show: 'Show',
    showAll: 'all rows',
    showIn: 'rows that count',
    showOut: 'rows left out',
    shown: (p: { shown: string; all: string }) => `${p.shown} of ${p.all} rows`,
    choose: 'Choose row',
    chooseAll: 'Choose all shown',
    chosen: (p: { count: number }) => counted(p.count, { one: '# row chosen', other: '# rows chosen' }),
    reason: 'Reason',
    note: 'In your own words (optional)',
    leaveOut: 'Leave out',
    putBack: 'Put back',
    leftOut: (p: { count: number }) =>
      counted(p.count, { one: '# row left out.', other: '# rows left out.' }),
    wasPutBack: (p: { count: number }) =>
      counted(p.count, { one: '# row put back.', other: '# rows put back.' }),
    byPerson: (p: { reason: string }) => `left out by the participant: ${p.reason}`,
    byYou: (p: { reason: string }) => `left out: ${p.reason}`,
    when: 'When',
    what: 'What',
    where: 'Where',
    brand: 'Brand',
    state: 'Counts',
    counts: 'counts',
    none: 'No row fits.',
    more: (p: { count: string }) => `The first ${p.count} are shown; search to narrow.`,
    total: (p: { count: number }) =>
      counted(p.count, {
        one: '# row is left out in the whole study.',
        other: '# rows are left out in the whole study.',
      }),
  },

  coding: {
    nav: 'Coding',
    title: 'Coding',
    lead: 'Code a sample of rows anew, without seeing what the rule, the participant or another coder said. The codes go into codes.csv and change no row.',
    coder: 'Your coder’s name',
    coderHint: 'A short name such as RA1; it stands in codes.csv.',
    field: 'What is coded',
    sample: 'Rows to code',
    seed: 'Drawn by chance; the same number draws the same rows for every coder',
    begin: 'Begin',
    goOn: 'Go on',
    progress: (p: { done: string; all: string }) => `${p.done} of ${p.all} coded`,
    row: 'This row',
    around: 'Before and after',
    need: 'Need',
    seconds: 'Active',
    came: 'Came from',
    notTold: 'not told',
    choose: 'Which is it?',
    keys: 'Keys 1 to 5',
    skip: 'Cannot tell',
    unclear: 'unclear',
    back: 'Back',
    finished: 'All rows of the sample are coded.',
    save: 'Save codes.csv',
    nothing: 'There are no rows to code.',
    existing: 'Codes so far',
    coderLine: (p: { coder: string; field: string; count: string }) => `${p.coder}, ${p.field}: ${p.count}`,
    drop: 'To compare with another coder, drop their codes.csv on the page “Files”.',
    undone: 'Code taken back.',
  },

  take: {
    nav: 'Take away',
    title: 'Take away',
    lead: 'The pooled tables, in the columns of a hand-over: joined journeys under one id, rows you left out marked as excluded with their reason.',
    csv: 'Pooled touchpoints.csv',
    csvHint: 'One table, one row a touchpoint.',
    zip: 'Everything as a zip',
    zipHint: 'All tables, codes.csv, exclusions.csv and the codebook.',
    codes: 'codes.csv alone',
    codesHint: 'What was coded here, to be compared elsewhere.',
    working: 'Writing the file',
    progress: (p: { done: string; all: string }) => `${p.done} of ${p.all} journeys`,
    saved: (p: { name: string }) => `Saved as ${p.name}`,
    stopped: 'Stopped. Nothing was saved.',
    failed: 'The file could not be made. Nothing was saved; what is pooled is untouched.',
  },

  pooled: {
    reading: 'Reading the figures',
    progress: (p: { done: string; all: string }) => `${p.done} of ${p.all} participants`,
    contact: 'A visit counts as a contact from',
    seconds: 'active seconds',
    contactWhy: 'As the study set it; 3 without a study file.',
  },
});
