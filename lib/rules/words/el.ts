/** Greek: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home αρχικη
cart καλαθι kalath
empty αδειο
checkout ταμειο tameio ολοκληρωση oloklir στοιχεια-παραγγελιας συνοψη
pay πληρωμ plirwm plirom καρτας
done ολοκληρωθηκε ελήφθη εληφθη καταχωρηθηκε επιτυχ
thanks ευχαριστουμε
confirm επιβεβαι epivevai
order παραγγελι paraggel parangel
orders παραγγελιες. παραγγελιων. paraggelies
track παρακολουθηση εντοπισμος πορεια parakolouth
status κατασταση
ship αποστολ παραδοση μεταφορικ apostol
return επιστροφ epistrof αλλαγες
help βοηθεια υποστηριξη ερωτησεις εξυπηρετηση voitheia
contact επικοινων epikoin
manual οδηγιες εγχειριδι odigies
warranty εγγυησ eggyis
login συνδεση συνδεθειτε εισοδος syndes
register εγγραφη δημιουργια-λογαριασμου eggraf
password κωδικο
logout αποσυνδεση
account λογαριασμ logariasm προφιλ
my μου. σας.
history ιστορικο
details λεπτομερειες
points ποντοι επιβραβευσ
review κριτικ αξιολογ γνωμες kritik
write γραψτε γραψε αξιολογηστε
friend προτεινετε φιλο συστηστε
stop ακυρωσ διαγραφη καταργηση
news ενημερωτικο
subscription συνδρομ
compare συγκρι sygkris
price τιμες. τιμων. τιμη.
wish αγαπημεν επιθυμι agapimen
search αναζητησ αποτελεσμ anazit
category κατηγορι katigor συλλογη
products προιοντα. proionta
shop καταστημα katastima
sale προσφορ εκπτωσ prosfor
product προιον. proion. ειδος
blog νεα. αρθρα αρθρο arthra nea. ειδησεις
comments σχολια διαβαστε
about σχετικα-με η-εταιρεια ποιοι-ειμαστε etaireia
policy οροι. απορρητο πολιτικη oroi.
finance δοσεις χρηματοδοτηση
missing δεν-βρεθηκε σφαλμα δεν-υπαρχει
address διευθυνσ ταχυδρομικ χρεωσης
method τροπος τροποι
stock διαθεσιμ αποθεμα εξαντλ
description περιγραφη χαρακτηριστικ
similar σχετικα. παρομοια συναφη
add προσθηκη στο-καλαθι
buy αγορα αγορασ
`;
