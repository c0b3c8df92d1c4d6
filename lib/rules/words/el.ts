/** Greek: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart καλαθι kalath
checkout ταμειο tameio ολοκληρωση oloklir στοιχεια-παραγγελιας συνοψη
pay πληρωμ plirwm plirom καρτας
done ολοκληρωθηκε ελήφθη εληφθη καταχωρηθηκε επιτυχ
thanks ευχαριστουμε
confirm επιβεβαι epivevai
order παραγγελι paraggel parangel
orders παραγγελιες. παραγγελιων. paraggelies
track παρακολουθηση εντοπισμος πορεια parakolouth
ship αποστολ παραδοση μεταφορικ apostol
return επιστροφ epistrof αλλαγες
help βοηθεια υποστηριξη ερωτησεις εξυπηρετηση
contact επικοινων epikoin
manual οδηγιες εγχειριδι odigies
warranty εγγυησ eggyis
login συνδεση συνδεθειτε εισοδος syndes
register εγγραφη δημιουργια-λογαριασμου eggraf
password κωδικο
logout αποσυνδεση
account λογαριασμ logariasm προφιλ
points ποντοι επιβραβευσ
review κριτικ αξιολογ γνωμες
write γραψτε γραψε αξιολογηστε
friend προτεινετε φιλο συστηστε
stop ακυρωσ διαγραφη καταργηση
news ενημερωτικο
subscription συνδρομ
compare συγκρι sygkris
wish αγαπημεν επιθυμι agapimen
search αναζητησ αποτελεσμ anazit
category κατηγορι katigor
products προιοντα. proionta
shop καταστημα katastima
product προιον. proion. ειδος
blog νεα. αρθρα
about σχετικα-με η-εταιρεια
policy οροι. απορρητο πολιτικη
finance δοσεις χρηματοδοτηση
missing δεν-βρεθηκε σφαλμα
address διευθυνσ ταχυδρομικ χρεωσης
similar σχετικα. παρομοια
add προσθηκη στο-καλαθι
buy αγορα αγορασ
`;
