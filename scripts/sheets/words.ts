/** What the installation sheet says, a language each; names of buttons come from the product's own words. */
import type { LanguageId } from '../../lib/core/ports.ts';

export type SheetWords = {
  readonly title: string;
  readonly lead: string;
  readonly need: string;
  readonly needs: readonly string[];
  readonly steps: {
    readonly link: string;
    readonly linkMore: string;
    readonly add: string;
    readonly addMore: string;
    readonly pin: string;
    readonly icon: (p: { sent: string }) => string;
    readonly file: (p: { choose: string }) => string;
    readonly fileMore: string;
    readonly agree: (p: { agree: string }) => string;
    readonly agreeMore: string;
    readonly allow: string;
    readonly allowMore: string;
    readonly test: (p: { endTest: string }) => string;
  };
  readonly safeTitle: string;
  readonly safe: readonly string[];
  readonly helpTitle: string;
  readonly help: string;
  /** Words on the drawn buttons of the browser. */
  readonly addButton: string;
  readonly allowButton: string;
};

export const SHEET_WORDS: Readonly<Record<LanguageId, SheetWords>> = {
  en: {
    title: 'Install Desire Path and join the study',
    lead: 'It takes about five minutes. You cannot break anything, and you can stop at any point.',
    need: 'What you need',
    needs: [
      'a computer with Chrome, Edge or Firefox (not a phone)',
      'the link and the study file from your invitation',
      'your number in the study, for example P07',
    ],
    steps: {
      link: 'Open your invitation and press the link.',
      linkMore:
        'Save the attached study file first: press it, then “Save”. It lands in the folder “Downloads”.',
      add: 'Press the button that adds Desire Path to your browser, and confirm.',
      addMore: 'The browser asks once whether you want this. Press “Add”.',
      pin: 'Keep the icon in sight: press the puzzle piece at the top right, then the pin (in Firefox: the gear, then “Pin to Toolbar”).',
      icon: (p) => `Press the icon of Desire Path, then “${p.sent}”.`,
      file: (p) => `Press “${p.choose}” and choose the study file in the folder “Downloads”.`,
      fileMore: 'You may also drag the file onto the page.',
      agree: (p) =>
        `Read the page. If you want to take part: tick the three points, type your number, press “${p.agree}”.`,
      agreeMore: 'If you do not want to, close the page. Then nothing was stored.',
      allow: 'The browser asks about access to the sites of the study. Press “Allow”.',
      allowMore: 'Desire Path sees only these sites, and only while the study runs.',
      test: (p) =>
        `Try it: look at two pages of a site of the study and press the icon. When all is well, press “${p.endTest}”.`,
    },
    safeTitle: 'Good to know',
    safe: [
      'Nothing leaves your computer by itself. What you hand over you look through first.',
      'Passwords, payments, what you type and the text of pages are never recorded.',
      'You can pause at any time: press the icon, then “Pause”.',
      'You can withdraw at any time: press the icon, then “Your study”, then “Withdraw”.',
    ],
    helpTitle: 'Questions?',
    help: 'Write or call:',
    addButton: 'Add',
    allowButton: 'Allow',
  },
  ru: {
    title: 'Как установить Desire Path и участвовать в исследовании',
    lead: 'Это займёт около пяти минут. Сломать ничего нельзя, а остановиться можно на любом шаге.',
    need: 'Что понадобится',
    needs: [
      'компьютер с Chrome, Edge или Firefox (не телефон)',
      'ссылка и файл исследования из приглашения',
      'ваш номер в исследовании, например P07',
    ],
    steps: {
      link: 'Откройте приглашение и нажмите ссылку.',
      linkMore:
        'Сначала сохраните приложенный файл исследования: нажмите его, затем «Сохранить». Он окажется в папке «Загрузки».',
      add: 'Нажмите кнопку, которая добавляет Desire Path в браузер, и подтвердите.',
      addMore: 'Браузер один раз спросит, хотите ли вы этого. Нажмите «Добавить».',
      pin: 'Пусть значок будет на виду: нажмите кусочек пазла справа вверху, затем булавку (в Firefox: шестерёнку, затем «Закрепить на панели инструментов»).',
      icon: (p) => `Нажмите значок Desire Path, затем «${p.sent}».`,
      file: (p) => `Нажмите «${p.choose}» и выберите файл исследования в папке «Загрузки».`,
      fileMore: 'Файл можно и перетащить на страницу.',
      agree: (p) =>
        `Прочтите страницу. Если хотите участвовать: отметьте три пункта, введите свой номер, нажмите «${p.agree}».`,
      agreeMore: 'Если не хотите, закройте страницу. Тогда ничего не сохранено.',
      allow: 'Браузер спросит о доступе к сайтам исследования. Нажмите «Разрешить».',
      allowMore: 'Desire Path видит только эти сайты и только пока идёт исследование.',
      test: (p) =>
        `Попробуйте: посмотрите две страницы сайта из исследования и нажмите значок. Если всё в порядке, нажмите «${p.endTest}».`,
    },
    safeTitle: 'Полезно знать',
    safe: [
      'Само по себе ничто не покидает ваш компьютер. То, что вы передаёте, вы сначала просматриваете.',
      'Пароли, платежи, набранное вами и текст страниц не записываются никогда.',
      'Остановить можно в любой момент: нажмите значок, затем «Пауза».',
      'Отказаться можно в любой момент: нажмите значок, затем «Ваше исследование», затем «Отказаться».',
    ],
    helpTitle: 'Есть вопросы?',
    help: 'Напишите или позвоните:',
    addButton: 'Добавить',
    allowButton: 'Разрешить',
  },
  el: {
    title: 'Εγκατάσταση του Desire Path και συμμετοχή στη μελέτη',
    lead: 'Χρειάζονται περίπου πέντε λεπτά. Δεν μπορείτε να χαλάσετε τίποτα και μπορείτε να σταματήσετε σε κάθε βήμα.',
    need: 'Τι χρειάζεστε',
    needs: [
      'έναν υπολογιστή με Chrome, Edge ή Firefox (όχι κινητό)',
      'τον σύνδεσμο και το αρχείο της μελέτης από την πρόσκληση',
      'τον αριθμό σας στη μελέτη, για παράδειγμα P07',
    ],
    steps: {
      link: 'Ανοίξτε την πρόσκληση και πατήστε τον σύνδεσμο.',
      linkMore:
        'Αποθηκεύστε πρώτα το συνημμένο αρχείο της μελέτης: πατήστε το και μετά «Αποθήκευση». Θα βρεθεί στον φάκελο «Λήψεις».',
      add: 'Πατήστε το κουμπί που προσθέτει το Desire Path στον περιηγητή και επιβεβαιώστε.',
      addMore: 'Ο περιηγητής ρωτά μία φορά αν το θέλετε. Πατήστε «Προσθήκη».',
      pin: 'Να φαίνεται το εικονίδιο: πατήστε το κομμάτι του παζλ πάνω δεξιά και μετά την πινέζα (στον Firefox: το γρανάζι και μετά «Καρφίτσωμα στη γραμμή εργαλείων»).',
      icon: (p) => `Πατήστε το εικονίδιο του Desire Path και μετά «${p.sent}».`,
      file: (p) => `Πατήστε «${p.choose}» και διαλέξτε το αρχείο της μελέτης στον φάκελο «Λήψεις».`,
      fileMore: 'Μπορείτε και να σύρετε το αρχείο πάνω στη σελίδα.',
      agree: (p) =>
        `Διαβάστε τη σελίδα. Αν θέλετε να συμμετάσχετε: σημειώστε τα τρία σημεία, γράψτε τον αριθμό σας, πατήστε «${p.agree}».`,
      agreeMore: 'Αν δεν θέλετε, κλείστε τη σελίδα. Τότε δεν αποθηκεύτηκε τίποτα.',
      allow: 'Ο περιηγητής ρωτά για την πρόσβαση στους ιστότοπους της μελέτης. Πατήστε «Επιτρέπεται».',
      allowMore: 'Το Desire Path βλέπει μόνο αυτούς τους ιστότοπους και μόνο όσο διαρκεί η μελέτη.',
      test: (p) =>
        `Δοκιμάστε το: δείτε δύο σελίδες ενός ιστότοπου της μελέτης και πατήστε το εικονίδιο. Αν όλα είναι εντάξει, πατήστε «${p.endTest}».`,
    },
    safeTitle: 'Καλό είναι να ξέρετε',
    safe: [
      'Τίποτα δεν φεύγει από τον υπολογιστή σας μόνο του. Ό,τι παραδίδετε το κοιτάτε πρώτα.',
      'Κωδικοί, πληρωμές, όσα πληκτρολογείτε και το κείμενο των σελίδων δεν καταγράφονται ποτέ.',
      'Μπορείτε να κάνετε παύση όποτε θέλετε: πατήστε το εικονίδιο και μετά «Παύση».',
      'Μπορείτε να αποχωρήσετε όποτε θέλετε: πατήστε το εικονίδιο, «Η μελέτη σας» και μετά «Αποχώρηση».',
    ],
    helpTitle: 'Απορίες;',
    help: 'Γράψτε ή τηλεφωνήστε:',
    addButton: 'Προσθήκη',
    allowButton: 'Επιτρέπεται',
  },
  lv: {
    title: 'Desire Path instalēšana un pievienošanās pētījumam',
    lead: 'Tas aizņem apmēram piecas minūtes. Neko nevar sabojāt, un apstāties var jebkurā solī.',
    need: 'Kas vajadzīgs',
    needs: [
      'dators ar Chrome, Edge vai Firefox (ne tālrunis)',
      'saite un pētījuma fails no ielūguma',
      'jūsu numurs pētījumā, piemēram, P07',
    ],
    steps: {
      link: 'Atveriet ielūgumu un nospiediet saiti.',
      linkMore:
        'Vispirms saglabājiet pievienoto pētījuma failu: nospiediet to, tad “Saglabāt”. Tas nonāks mapē “Lejupielādes”.',
      add: 'Nospiediet pogu, kas pievieno Desire Path pārlūkam, un apstipriniet.',
      addMore: 'Pārlūks vienreiz jautā, vai to vēlaties. Nospiediet “Pievienot”.',
      pin: 'Lai ikona būtu redzama: nospiediet puzles gabaliņu augšā pa labi, tad piespraudi (pārlūkā Firefox: zobratu, tad “Piespraust rīkjoslai”).',
      icon: (p) => `Nospiediet Desire Path ikonu, tad “${p.sent}”.`,
      file: (p) => `Nospiediet “${p.choose}” un izvēlieties pētījuma failu mapē “Lejupielādes”.`,
      fileMore: 'Failu var arī ievilkt lapā.',
      agree: (p) =>
        `Izlasiet lapu. Ja vēlaties piedalīties: atzīmējiet trīs punktus, ierakstiet savu numuru, nospiediet “${p.agree}”.`,
      agreeMore: 'Ja nevēlaties, aizveriet lapu. Tad nekas nav saglabāts.',
      allow: 'Pārlūks jautā par piekļuvi pētījuma vietnēm. Nospiediet “Atļaut”.',
      allowMore: 'Desire Path redz tikai šīs vietnes un tikai, kamēr notiek pētījums.',
      test: (p) =>
        `Izmēģiniet: apskatiet divas kādas pētījuma vietnes lapas un nospiediet ikonu. Ja viss ir kārtībā, nospiediet “${p.endTest}”.`,
    },
    safeTitle: 'Noderīgi zināt',
    safe: [
      'Nekas pats no sevis neatstāj jūsu datoru. To, ko nododat, vispirms izskatāt.',
      'Paroles, maksājumi, tas, ko rakstāt, un lapu teksts nekad netiek ierakstīts.',
      'Pauzēt var jebkurā laikā: nospiediet ikonu, tad “Pauze”.',
      'Atsaukt dalību var jebkurā laikā: nospiediet ikonu, tad “Jūsu pētījums”, tad “Atsaukt”.',
    ],
    helpTitle: 'Jautājumi?',
    help: 'Rakstiet vai zvaniet:',
    addButton: 'Pievienot',
    allowButton: 'Atļaut',
  },
  mk: {
    title: 'Инсталирајте го Desire Path и вклучете се во истражувањето',
    lead: 'Трае околу пет минути. Не можете ништо да расипете, а можете да застанете на секој чекор.',
    need: 'Што ви треба',
    needs: [
      'компјутер со Chrome, Edge или Firefox (не телефон)',
      'врската и датотеката на истражувањето од поканата',
      'вашиот број во истражувањето, на пример P07',
    ],
    steps: {
      link: 'Отворете ја поканата и притиснете ја врската.',
      linkMore:
        'Прво зачувајте ја приложената датотека: притиснете ја, па „Зачувај“. Ќе биде во папката „Преземања“.',
      add: 'Притиснете го копчето што го додава Desire Path во прелистувачот и потврдете.',
      addMore: 'Прелистувачот еднаш прашува дали го сакате тоа. Притиснете „Додај“.',
      pin: 'Иконата да ви биде на око: притиснете го парчето сложувалка горе десно, па чиодата (во Firefox: запчаникот, па „Закачи на алатникот“).',
      icon: (p) => `Притиснете ја иконата на Desire Path, па „${p.sent}“.`,
      file: (p) => `Притиснете „${p.choose}“ и изберете ја датотеката во папката „Преземања“.`,
      fileMore: 'Датотеката можете и да ја повлечете на страницата.',
      agree: (p) =>
        `Прочитајте ја страницата. Ако сакате да учествувате: штиклирајте ги трите точки, внесете го вашиот број, притиснете „${p.agree}“.`,
      agreeMore: 'Ако не сакате, затворете ја страницата. Тогаш ништо не е зачувано.',
      allow: 'Прелистувачот прашува за пристап до сајтовите на истражувањето. Притиснете „Дозволи“.',
      allowMore: 'Desire Path ги гледа само овие сајтови и само додека трае истражувањето.',
      test: (p) =>
        `Пробајте: погледнете две страници од сајт на истражувањето и притиснете ја иконата. Ако сѐ е во ред, притиснете „${p.endTest}“.`,
    },
    safeTitle: 'Добро е да знаете',
    safe: [
      'Ништо не го напушта вашиот компјутер само од себе. Она што го предавате прво го прегледувате.',
      'Лозинки, плаќања, она што го пишувате и текстот на страниците никогаш не се запишуваат.',
      'Можете да паузирате во секое време: притиснете ја иконата, па „Пауза“.',
      'Можете да се повлечете во секое време: притиснете ја иконата, „Вашето истражување“, па „Повлечете се“.',
    ],
    helpTitle: 'Прашања?',
    help: 'Пишете или јавете се:',
    addButton: 'Додај',
    allowButton: 'Дозволи',
  },
  de: {
    title: 'Desire Path installieren und an der Studie teilnehmen',
    lead: 'Es dauert etwa fünf Minuten. Sie können nichts kaputt machen und an jeder Stelle aufhören.',
    need: 'Was Sie brauchen',
    needs: [
      'einen Computer mit Chrome, Edge oder Firefox (kein Handy)',
      'den Link und die Studiendatei aus Ihrer Einladung',
      'Ihre Nummer in der Studie, zum Beispiel P07',
    ],
    steps: {
      link: 'Öffnen Sie Ihre Einladung und drücken Sie auf den Link.',
      linkMore:
        'Speichern Sie zuerst die angehängte Studiendatei: drücken Sie darauf, dann auf „Speichern“. Sie liegt dann im Ordner „Downloads“.',
      add: 'Drücken Sie auf die Schaltfläche, die Desire Path zum Browser hinzufügt, und bestätigen Sie.',
      addMore: 'Der Browser fragt einmal, ob Sie das wollen. Drücken Sie auf „Hinzufügen“.',
      pin: 'Das Symbol im Blick behalten: drücken Sie oben rechts auf das Puzzleteil, dann auf die Stecknadel (in Firefox: auf das Zahnrad, dann auf „An Symbolleiste anheften“).',
      icon: (p) => `Drücken Sie auf das Symbol von Desire Path, dann auf „${p.sent}“.`,
      file: (p) => `Drücken Sie auf „${p.choose}“ und wählen Sie die Studiendatei im Ordner „Downloads“.`,
      fileMore: 'Sie können die Datei auch auf die Seite ziehen.',
      agree: (p) =>
        `Lesen Sie die Seite. Wenn Sie teilnehmen möchten: haken Sie die drei Punkte an, tippen Sie Ihre Nummer ein, drücken Sie auf „${p.agree}“.`,
      agreeMore: 'Wenn nicht, schließen Sie die Seite. Dann wurde nichts gespeichert.',
      allow: 'Der Browser fragt nach dem Zugriff auf die Websites der Studie. Drücken Sie auf „Erlauben“.',
      allowMore: 'Desire Path sieht nur diese Websites und nur, solange die Studie läuft.',
      test: (p) =>
        `Probieren Sie es aus: sehen Sie sich zwei Seiten einer Website der Studie an und drücken Sie auf das Symbol. Ist alles in Ordnung, drücken Sie auf „${p.endTest}“.`,
    },
    safeTitle: 'Gut zu wissen',
    safe: [
      'Nichts verlässt Ihren Computer von selbst. Was Sie übergeben, sehen Sie vorher durch.',
      'Passwörter, Zahlungen, was Sie tippen und der Text der Seiten werden nie aufgezeichnet.',
      'Sie können jederzeit pausieren: drücken Sie auf das Symbol, dann auf „Pause“.',
      'Sie können sich jederzeit zurückziehen: auf das Symbol drücken, „Ihre Studie“, dann „Zurückziehen“.',
    ],
    helpTitle: 'Fragen?',
    help: 'Schreiben Sie oder rufen Sie an:',
    addButton: 'Hinzufügen',
    allowButton: 'Erlauben',
  },
};
