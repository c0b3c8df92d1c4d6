/** Latviešu: pētnieka darbvietas vārdi. */
import type { Counted, PoolWords } from './en';

export const pool = (counted: Counted): PoolWords => {
  const files = (count: number) => counted(count, { zero: '# failu', one: '# fails', other: '# faili' });
  const rows = (count: number) => counted(count, { zero: '# rindu', one: '# rinda', other: '# rindas' });
  return {
    pageTitle: 'Desire Path: darbvieta',
    title: 'Darbvieta',
    lead: 'Apkopojiet pētījuma dalībnieku failus šajā ierīcē. Tie glabājas atsevišķi no jūsu pašu ceļiem, un nekas neatstāj šo datoru.',
    study: 'Pētījums',
    noStudyFile: 'bez pētījuma faila',
    views: 'Darbvietas daļas',
    ownPages: 'Pētījums',
    pooledViews: 'Apkopotie ceļi',
    back: 'Paša ceļi',
    empty: 'Vēl nekas nav apkopots. Ievelciet mapi ar dalībnieku failiem lapā “Faili”.',
    toFiles: 'Uz failiem',
    files: {
      nav: 'Faili',
      title: 'Faili',
      dropTitle: 'Ievelciet šeit mapi ar dalībnieku failiem',
      dropLead:
        'Zip arhīvi, CSV faili, arī ar semikoliem vai no jauna saglabāti Excel, un aizzīmogoti faili (.age). Katrs fails tiek izlasīts viss un pārbaudīts, pirms kaut kas tiek saglabāts.',
      chooseFiles: 'Izvēlēties failus …',
      chooseFolder: 'Izvēlēties mapi …',
      key: 'Pētījuma privātā atslēga',
      keyHint:
        'Tikai aizzīmogotiem failiem: atslēgas fails, kas saglabāts, veidojot pētījumu. Tā ir spēkā, līdz šī lapa tiek aizvērta, un netiek saglabāta.',
      keyChoose: 'Izvēlēties atslēgas failu …',
      keyReady: (p) => `Atslēga gatava: ${p.name}`,
      keyWrong: (p) => `Failā ${p.name} nav privātās atslēgas (tā sākas ar AGE-SECRET-KEY-1).`,
      reading: 'Lasa un apkopo',
      progress: (p) => `${p.done} no ${p.all} failiem`,
      stop: 'Apturēt',
      stopped: (p) =>
        `Apturēts pēc ${p.done} no ${p.all} failiem. Katrs no tiem ir apkopots viss; no pārējiem nekas nav saglabāts. Lai turpinātu, ievelciet mapi vēlreiz.`,
      failed:
        'Darbs beidzās ar kļūdu. Faili, kas norādīti kā apkopoti, ir veseli; pārējos ievelciet vēlreiz kopā ar mapi.',
      nothingFound: 'Dalībnieku failu tur nav: neviens nebeidzas ar .zip, .csv vai .age.',
      done: (p) => `Izlasīts: ${files(p.files)}.`,
      merged: (p) => `apkopoti: ${counted(p.count, { other: '#' })}`,
      known: (p) => `jau zināmi: ${counted(p.count, { other: '#' })}`,
      older: (p) => `vecāki: ${counted(p.count, { other: '#' })}`,
      codes: (p) => `ar kodiem: ${counted(p.count, { other: '#' })}`,
      refused: (p) => `noraidīti: ${counted(p.count, { other: '#' })}`,
      leftAside: (p) => `Citi faili, kas atlikti malā: ${counted(p.count, { other: '#' })}`,
      refusedTitle: 'Noraidīti',
      refusedLead: 'No šiem failiem nekas nav saglabāts. Izlabojiet norādīto un ievelciet failu vēlreiz.',
      toldTitle: 'Visi faili',
      file: 'Fails',
      outcome: 'Kas ar to notika',
      participant: 'Dalībnieks',
      written: 'Uzrakstīts',
      rows: 'Saskares punkti',
      notes: 'Kas jāzina',
      openStudy: (p) => `Atvērt pētījumu “${p.study}” blakus šim`,
      removedRows: (p) =>
        counted(p.count, {
          zero: '# saskares punktu nav paņemti: dalībnieks tos izdzēsa.',
          one: '# saskares punkts nav paņemts: dalībnieks to izdzēsa.',
          other: '# saskares punkti nav paņemti: dalībnieks tos izdzēsa.',
        }),
      forget: 'Aizmirst šo pētījumu',
      forgetWhy:
        'Izņem no šīs ierīces visu, kas šim pētījumam apkopots, kopā ar izslēgumiem un kodiem. Paši faili paliek, kur tie ir.',
      forgetNow: (p) => `Aizmirst visu par “${p.study}”`,
      forgotten: (p) => `“${p.study}” ir aizmirsts.`,
      page: (p) => `${p.page}. lapa no ${p.pages}`,
    },
    outcomes: {
      merged: 'apkopots',
      older: 'vecāks par to, kas jau ir: paņemtas tikai tā dzēšanas',
      known: 'jau zināms: nekas nemainījās',
      codes: 'kodi paņemti',
      refused: 'noraidīts',
    },
    place: (p) =>
      [p.table, p.row === '' ? '' : `${p.row}. rinda`, p.column === '' ? '' : `kolonna “${p.column}”`]
        .filter((part) => part !== '')
        .join(', '),
    problems: {
      too_large: () =>
        'Fails ir lielāks par 64 MB. Palūdziet eksportu pa daļām vai apkopojiet mapi ar “npm run merge -- FOLDER”.',
      unpacks_too_large: () =>
        'Zip izpakojas vairāk nekā 64 MB vai vairāk, nekā tajā teikts. Neviens dalībnieka fails tā nedara: palūdziet eksportēt vēlreiz.',
      truncated: () =>
        'Zip ir aprauts: tam trūkst beigu, kā pēc pārtrauktas lejupielādes. Iegūstiet failu vēlreiz.',
      damaged: () => 'Saturs neatbilst kontrolsummai vai nav izpakojams. Iegūstiet failu vēlreiz.',
      locked: () => 'Zip ir aizslēgts ar paroli. Izpakojiet to un ievelciet izpakoto mapi.',
      no_key: () =>
        'Fails ir aizzīmogots. Izvēlieties augstāk pētījuma privāto atslēgu un ievelciet failu vēlreiz.',
      wrong_key: () =>
        'Ar šo privāto atslēgu fails neatveras. Tas aizzīmogots citam pētījumam vai pa ceļam mainīts: izvēlieties tā pētījuma atslēgu vai palūdziet failu vēlreiz.',
      workbook: () =>
        'Šī ir Excel darbgrāmata. Ņemiet zip vai CSV, ko nodeva dalībnieks; ja tāda nav, saglabājiet lapu kā “CSV UTF-8”.',
      not_a_hand_over: () => 'Šis nav Desire Path fails: neviena kolonna nav pazīstama. Neņemiet to.',
      no_touchpoints: (p) =>
        `Tajā nav touchpoints.csv${p.value === '' ? '' : ` (tikai ${p.value})`}. Ņemiet visu zip, kā tas tika nodots.`,
      missing_columns: (p) =>
        `Trūkst kolonnu: ${p.column}. Ņemiet failu tādu, kāds tas eksportēts, ar neskartu pirmo rindu.`,
      twice_columns: (p) => `Kolonna “${p.column}” ir divreiz. Ņemiet failu tādu, kāds tas eksportēts.`,
      wrong_cell_count: (p) =>
        `Rindā nav tik daudz šūnu kā virsrakstā (${p.value}), un vērtības nokļūtu citās kolonnās. Ņemiet failu tādu, kāds tas eksportēts.`,
      open_quote: () =>
        'Pēdiņa ir atvērta un nav aizvērta vai aizvērta šūnas vidū. Fails ir aprauts vai labots ar roku; ņemiet oriģinālu.',
      not_utf8: () =>
        'Burti nav UTF-8: fails laikam no jauna saglabāts kā vienkāršs “CSV” (Windows-1251, 1252 vai 1253). Neviens nevar pateikt, kādi burti bija domāti: ņemiet oriģinālu vai saglabājiet to kā “CSV UTF-8”.',
      broken_letters: (p) =>
        `Burti sabojāti, failu atverot izklājlapā (“${p.value}”). Ņemiet oriģinālo failu.`,
      lost_letters: (p) =>
        `Saglabājot burti aizstāti ar jautājuma zīmēm (“${p.value}”). Šajā kopijā tie ir zuduši: ņemiet oriģinālo failu.`,
      bad_value: (p) =>
        `“${p.value}” nevar būt šīs kolonnas vērtība. Ņemiet failu tādu, kāds tas eksportēts, vai izlabojiet šūnu.`,
      lost_seconds: (p) =>
        `Izklājlapa ir nogriezusi sekundes (“${p.value}”), bet no tām atkarīga rindu secība. Ņemiet oriģinālo failu.`,
      unclear_date: (p) =>
        `“${p.value}” var būt divi datumi, un nekas failā nepasaka, vai pirmā ir diena vai mēnesis. Ņemiet oriģinālo failu.`,
      unclear_number: (p) =>
        `“${p.value}” ir ārpus robežām vai var būt divi skaitļi: izklājlapa pārpratusi decimālzīmi. Ņemiet oriģinālo failu.`,
      empty_key: () =>
        'Šūna ir tukša, un bez tās rinda nepieder nevienam. Ņemiet failu tādu, kāds tas eksportēts.',
      duplicate_id: (p) =>
        `Saskares punkts ${p.value} failā ir divreiz. Ņemiet failu tādu, kāds tas eksportēts.`,
      several_studies: (p) =>
        `Vienā failā ir divu pētījumu rindas (${p.value}). Katru pētījumu apkopojiet no tā paša failiem.`,
      several_participants: (p) =>
        `Viena faila tabulas nosauc divus dalībniekus (${p.value}). Ņemiet zip, kā tas tika nodots.`,
      other_study: (p) =>
        `Fails pieder pētījumam “${p.value}”, bet šeit atvērts cits. Atstājiet to malā vai atveriet kā atsevišķu pētījumu.`,
      newer_version: (p) =>
        `Failu rakstījusi jaunāka Desire Path versija (tabulu versija ${p.value}). Atjauniniet paplašinājumu šeit un ievelciet failu vēlreiz.`,
      too_many_rows: (p) =>
        `Tabulā ir ${p.value} rindu; no viena faila lasa ne vairāk kā 200 000. Palūdziet eksportu pa daļām vai lietojiet “npm run merge -- FOLDER”.`,
      not_stored: (p) =>
        `Fails ir labs, bet to neizdevās saglabāt${p.value === '' ? '' : ` (${p.value})`}. Nekas no tā nav paturēts. Atbrīvojiet vietu diskā un ievelciet to vēlreiz.`,
    },
    notes: {
      dates_read: (p) =>
        p.value === ''
          ? 'Izklājlapa vai programma pārrakstījusi laikus; tos varēja izlasīt bez šaubām.'
          : p.value === 'day_first'
            ? 'Izklājlapa pārrakstījusi datumus; lasīts ar dienu pirms mēneša, kā rāda pats fails.'
            : 'Izklājlapa pārrakstījusi datumus; lasīts ar mēnesi pirms dienas, kā rāda pats fails.',
      milliseconds_lost: () =>
        'Laikiem zudušas tūkstošdaļas; vienas sekundes rindas paliek savu numuru secībā.',
      booleans_read: (p) => `Jā un nē bija rakstīti kā ${p.value} un tamlīdzīgi, un tā arī lasīti.`,
      decimals_read: () => 'Decimālkomati lasīti kā tādi.',
      resaved: () =>
        'Izklājlapa šo failu saglabājusi no jauna. Preču nosaukumi, kas līdzīgi skaitļiem vai datumiem, var būt mainījušies; ja iespējams, palūdziet oriģinālu.',
      columns_unknown: (p) => `Kolonnas, kas dalībnieka failā nemēdz būt, nav ņemtas: ${p.value}.`,
      columns_missing: (p) => `Kolonnu nav, un to vērtības nav zināmas: ${p.value}.`,
      age_from_rows: () => 'Failā nav teikts, kad tas rakstīts; tā vietā ņemta pēdējā rinda.',
      install_not_named: () =>
        'Tajā ir vairāku pārlūku rindas, un nav teikts, kurš failu rakstīja: rindas ir pievienotas un neaizstāj nevienu.',
    },
    participants: {
      nav: 'Dalībnieki',
      title: 'Dalībnieki',
      summary: (p) =>
        `Dalībnieki: ${counted(p.persons, { other: '#' })}, ceļi: ${counted(p.journeys, { other: '#' })}, saskares punkti, kas skaitās: ${p.rows}.`,
      participant: 'Dalībnieks',
      status: 'Stāvoklis',
      statuses: { test_run: 'izmēģinājums', active: 'piedalās', ended: 'beidza', withdrawn: 'atteicās' },
      installs: 'Pārlūki',
      files: 'Faili',
      journeys: 'Ceļi',
      first: 'Pirmā diena',
      last: 'Pēdējā diena',
      rows: 'Saskares punkti',
      perDay: 'Dienā',
      excluded: 'Izslēgti',
      removed: 'Paša dzēsti',
      joinedTitle: 'Savienotie ceļi',
      joinedLead:
        'Viena cilvēka viena vajadzība, kas pierakstīta divos pārlūkos, skaitās par vienu ceļu. Atdaliet to, kas neder kopā.',
      joined: (p) =>
        `${p.who} · ${p.need}: ${counted(p.count, { zero: '# ierakstu', one: '# ieraksts', other: '# ieraksti' })}`,
      takeApart: 'Atdalīt',
      apart: 'Stāv atsevišķi',
      joinAgain: 'Savienot atkal',
      tookApart: 'Atdalīts.',
      joinedAgain: 'Atkal savienots.',
    },
    compliance: {
      nav: 'Līdzdalība',
      title: 'Līdzdalība',
      lead: 'Rādītāji, ko CREMAS prasa pārskatam. Kas failā nav teikts, ir nezināms, nevis nulle.',
      all: 'Visi dalībnieki',
      item: 'Rādītājs',
      share: 'Daļa',
      xOfN: 'x no N',
      answered: 'Atbildētie jautājumi, no piegādātajiem',
      delivered: 'Piegādātie jautājumi, no plānotajiem',
      latency: 'Laiks no piegādes līdz atbildei, mediāna',
      sameDay: 'Ieraksti tajā pašā dienā',
      recorded: 'Pierakstīts dienā un pārlūkā, vidēji',
      blind: 'Neredzams laiks dienā un pārlūkā, vidēji',
      without: 'Dienas bez nevienas saskares',
      saidNothing: 'No tām dienas, par kurām dalībnieks teica, ka nekā nebija',
      reviewed: 'Dienas ar vakara pārskatu',
      unknown: 'nav zināms',
      of: (p) => `${p.x} no ${p.n}`,
      overDays: (p) => counted(p.count, { zero: 'par # dienām', one: 'par # dienu', other: 'par # dienām' }),
      each: 'Katrs dalībnieks',
      short: {
        answered: 'Atbildēts',
        delivered: 'Piegādāts',
        latency: 'Kavēšanās',
        sameDay: 'Tajā pašā dienā',
        recorded: 'Pierakstīts',
        blind: 'Neredzams',
        without: 'Dienas bez saskares',
      },
    },
    coverage: {
      nav: 'Pārklājums',
      title: 'Pārklājums',
      lead: 'Ko pieraksts varēja redzēt. Diena bez stabiņa nav pierakstīta, vai fails par to klusē.',
      days: 'Pierakstītās (pilnas) un neredzamās (svītrotas) minūtes pa dienām',
      tallest: (p: { time: string }) => `augstākais stabiņš ir ${p.time}`,
      daysOf: (p) =>
        `${p.who}: dienas — ${p.days}, pierakstītas minūtes — ${p.recorded}, neredzamas — ${p.blind}`,
      offline: 'Ne pie ekrāna',
      devices: 'Saskares punkti pēc ierīces',
      gaps: 'Neredzamās stundas pēc iemesla',
      hours: 'Stundas',
      persons: 'Dalībnieki',
      otherDevices: 'Dienas pēc tā, cik daudz notika citās ierīcēs, kā saka dalībnieki',
      otherDeviceNames: { none: 'nekas', some: 'nedaudz', half: 'puse', most: 'lielākā daļa' },
      scopes: 'Pieraksta veidi',
      scopesWhy: 'Abu rādītājus nekad nesaskaita; apkopotie skati rāda vienu veidu reizē.',
      noGaps: 'Par pārtraukumiem nekas nav teikts.',
      gapReasons: {
        paused: 'cilvēks apturēja',
        other_person: 'pie datora bija cits',
        private_window: 'privāts logs',
        outside_study_hours: 'ārpus pētījuma stundām',
        journey_not_running: 'neviens ceļš netika pierakstīts',
        no_site_permission: 'vietne nav atļauta',
        extension_disabled: 'paplašinājums izslēgts',
        extension_updated: 'paplašinājums tika atjaunināts',
        worker_restarted: 'paplašinājums tika palaists no jauna',
        storage_failure: 'glabātuves kļūme',
      },
    },
    agreement: {
      nav: 'Saskaņa',
      title: 'Saskaņa',
      lead: 'Cik ļoti divi vienojas par vienām un tām pašām rindām: rindu daļa un Koena κ, no kuras atņemts tas, ko dotu nejaušība.',
      rule: 'Likums un dalībnieks',
      ruleWhy:
        'Tikai rindas, kurām dalībnieks posmu izvēlējās, neredzot likuma atbildi (katra desmitā vakara pārskatā). Likuma posms ir tas, ko saka pati lapa (stage_auto).',
      noHidden: 'Tādu rindu vēl nav nevienā failā.',
      coders: (p) => `${p.first} un ${p.second}: ${p.field}`,
      codersNone:
        'Vajag divus kodētājus. Kodējiet lapā “Kodēšana” vai ievelciet cita kodētāja codes.csv lapā “Faili”.',
      figure: (p) => `Sakrīt ${p.x} no ${p.n} rindām (${p.share}), κ = ${p.kappa}`,
      figureFew: (p) => `Sakrīt ${p.x} no ${p.n} rindām, κ = ${p.kappa}`,
      noKappa: 'nav noteikta',
      table: (p) => `${p.first} (rindas) pret ${p.second} (kolonnas)`,
      fields: { stage: 'posms', touchpoint_type: 'saskares punkta veids' },
      theRule: 'Likums',
      theParticipant: 'Dalībnieks',
    },
    rows: {
      nav: 'Rindas',
      title: 'Rindas',
      lead: 'Izslēdziet rindas no visiem rādītājiem, nosaucot iemeslu. Nekas netiek dzēsts, un katru var atlikt atpakaļ.',
      journey: 'Ceļš',
      search: 'Meklēt vietnē, precē, zīmolā un piezīmē',
      show: 'Rādīt',
      showAll: 'visas rindas',
      showIn: 'rindas, kas skaitās',
      showOut: 'izslēgtās rindas',
      shown: (p) => `${p.shown} no ${p.all} rindām`,
      choose: 'Izvēlēties rindu',
      chooseAll: 'Izvēlēties visas redzamās',
      chosen: (p) => `Izvēlēts: ${rows(p.count)}`,
      reason: 'Iemesls',
      note: 'Saviem vārdiem (nav obligāti)',
      leaveOut: 'Izslēgt',
      putBack: 'Atlikt atpakaļ',
      leftOut: (p) => `Izslēgts: ${rows(p.count)}.`,
      wasPutBack: (p) => `Atlikts atpakaļ: ${rows(p.count)}.`,
      byPerson: (p) => `izslēdza dalībnieks: ${p.reason}`,
      byYou: (p) => `izslēgts: ${p.reason}`,
      when: 'Kad',
      what: 'Kas',
      where: 'Kur',
      brand: 'Zīmols',
      state: 'Skaitās',
      counts: 'skaitās',
      none: 'Neviena rinda neatbilst.',
      more: (p) => `Redzamas pirmās ${p.count}; sašauriniet meklēšanu.`,
      total: (p) => `Visā pētījumā izslēgts: ${rows(p.count)}.`,
    },
    coding: {
      nav: 'Kodēšana',
      title: 'Kodēšana',
      lead: 'Kodējiet rindu izlasi no jauna, neredzot, ko teica likums, dalībnieks vai cits kodētājs. Kodi nonāk codes.csv un nemaina nevienu rindu.',
      coder: 'Kodētāja vārds',
      coderHint: 'Īss vārds, piemēram, RA1; tas stāv codes.csv.',
      field: 'Kas tiek kodēts',
      sample: 'Cik rindu',
      seed: 'Nejauša izloze; tas pats skaitlis katram kodētājam dod tās pašas rindas',
      begin: 'Sākt',
      goOn: 'Turpināt',
      progress: (p) => `Nokodēts ${p.done} no ${p.all}`,
      row: 'Šī rinda',
      around: 'Pirms un pēc',
      need: 'Vajadzība',
      seconds: 'Aktīvi',
      came: 'Atnāca no',
      notTold: 'nav teikts',
      choose: 'Kas tas ir?',
      keys: 'Taustiņi 1–5',
      skip: 'Nevaru pateikt',
      unclear: 'neskaidrs',
      back: 'Atpakaļ',
      finished: 'Visas izlases rindas ir nokodētas.',
      save: 'Saglabāt codes.csv',
      nothing: 'Nav ko kodēt.',
      existing: 'Kodi līdz šim',
      coderLine: (p) => `${p.coder}, ${p.field}: ${p.count}`,
      drop: 'Lai salīdzinātu ar citu kodētāju, ievelciet viņa codes.csv lapā “Faili”.',
      undone: 'Kods noņemts.',
    },
    take: {
      nav: 'Paņemt līdzi',
      title: 'Paņemt līdzi',
      lead: 'Apkopotās tabulas dalībnieka faila kolonnās: savienotie ceļi ar vienu numuru, izslēgtās rindas atzīmētas ar iemeslu.',
      csv: 'Apkopotais touchpoints.csv',
      csvHint: 'Viena tabula, viena rinda saskares punktam.',
      zip: 'Viss vienā zip',
      zipHint: 'Visas tabulas, codes.csv, exclusions.csv un kolonnu apraksts.',
      codes: 'Tikai codes.csv',
      codesHint: 'Kas šeit nokodēts, salīdzināšanai citur.',
      working: 'Raksta failu',
      progress: (p) => `${p.done} no ${p.all} ceļiem`,
      saved: (p) => `Saglabāts kā ${p.name}`,
      stopped: 'Apturēts. Nekas nav saglabāts.',
      failed: 'Failu neizdevās izveidot. Nekas nav saglabāts; apkopotais nav skarts.',
    },
    pooled: {
      reading: 'Lasa rādītājus',
      progress: (p) => `${p.done} no ${p.all} dalībniekiem`,
      contact: 'Apmeklējums skaitās par kontaktu no',
      seconds: 'aktīvām sekundēm',
      contactWhy: 'Kā noteicis pētījums; bez pētījuma faila 3.',
    },
  };
};
