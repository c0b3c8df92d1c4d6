/** What the demo shops say, per language. */
export type Words = {
  readonly language: string;
  readonly currency: (amount: number) => string;
  readonly listing: string;
  readonly heading: string;
  readonly welcome: string;
  readonly shopNow: string;
  readonly add: string;
  readonly size: string;
  readonly inStock: string;
  readonly specs: string;
  readonly weight: string;
  readonly drop: string;
  readonly reviews: string;
  readonly readReviews: string;
  readonly compare: string;
  readonly addToCompare: string;
  readonly search: string;
  readonly resultsFor: string;
  readonly cart: string;
  readonly emptyCart: string;
  readonly total: string;
  readonly toCheckout: string;
  readonly signIn: string;
  readonly signInWhy: string;
  readonly email: string;
  readonly password: string;
  readonly guest: string;
  readonly checkout: string;
  readonly address: string;
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly toPayment: string;
  readonly payment: string;
  readonly card: string;
  readonly expires: string;
  readonly code: string;
  readonly place: string;
  readonly thanks: string;
  readonly placed: string;
  readonly orderNumber: string;
  readonly account: string;
  readonly orders: string;
  readonly order: string;
  readonly track: string;
  readonly tracking: string;
  readonly onItsWay: string;
  readonly writeReview: string;
  readonly yourReview: string;
  readonly stars: string;
  readonly send: string;
  readonly reviewThanks: string;
  readonly returns: string;
  readonly returnsText: string;
  readonly startReturn: string;
  readonly manual: string;
  readonly manualText: string;
  readonly said: readonly string[];
};

export const ENGLISH: Words = {
  language: 'en',
  currency: (amount) => `€${amount}.00`,
  listing: 'Running shoes',
  heading: 'Running shoes',
  welcome: 'Made for the long way round',
  shopNow: 'Shop running shoes',
  add: 'Add to cart',
  size: 'Size',
  inStock: 'In stock, with you in two days',
  specs: 'Specifications',
  weight: 'Weight',
  drop: 'Heel drop',
  reviews: 'Customer reviews',
  readReviews: 'Read all 214 reviews',
  compare: 'Compare',
  addToCompare: 'Add to comparison',
  search: 'Search',
  resultsFor: 'Results for',
  cart: 'Shopping cart',
  emptyCart: 'Your cart is empty.',
  total: 'Total',
  toCheckout: 'Proceed to checkout',
  signIn: 'Sign in',
  signInWhy: 'Sign in for a faster checkout',
  email: 'E-mail',
  password: 'Password',
  guest: 'Continue as guest',
  checkout: 'Checkout',
  address: 'Delivery address',
  name: 'Full name',
  street: 'Street and number',
  city: 'City',
  toPayment: 'Continue to payment',
  payment: 'Payment',
  card: 'Card number',
  expires: 'Expiry date',
  code: 'Security code',
  place: 'Place order and pay',
  thanks: 'Thank you for your order',
  placed: 'Your order has been placed. A confirmation is on its way to you.',
  orderNumber: 'Order number',
  account: 'My account',
  orders: 'My orders',
  order: 'Order',
  track: 'Track parcel',
  tracking: 'Track your parcel',
  onItsWay: 'Your parcel is on its way. Expected delivery: Thursday.',
  writeReview: 'Write a review',
  yourReview: 'Your review',
  stars: 'Rating',
  send: 'Submit review',
  reviewThanks: 'Thank you for your review',
  returns: 'Returns and exchanges',
  returnsText:
    'You can return unworn shoes within 30 days. Choose an order, print the label and hand the parcel in.',
  startReturn: 'Start a return',
  manual: 'Care and support',
  manualText:
    'How to look after your shoes: brush off dry mud, wash by hand at 30 degrees, never tumble dry. Warranty: two years.',
  said: [
    'Comfortable from the first kilometre, no blisters.',
    'Runs half a size small, otherwise excellent.',
    'Second pair already.',
  ],
};

export const GREEK: Words = {
  language: 'el',
  currency: (amount) => `${amount},00 €`,
  listing: 'Παπούτσια για τρέξιμο',
  heading: 'Παπούτσια για τρέξιμο',
  welcome: 'Καλώς ήρθατε στο Δρομέας',
  shopNow: 'Δείτε τα παπούτσια για τρέξιμο',
  add: 'Προσθήκη στο καλάθι',
  size: 'Μέγεθος',
  inStock: 'Άμεσα διαθέσιμο, παράδοση σε δύο ημέρες',
  specs: 'Χαρακτηριστικά',
  weight: 'Βάρος',
  drop: 'Διαφορά ύψους',
  reviews: 'Κριτικές πελατών',
  readReviews: 'Διαβάστε και τις 48 κριτικές',
  compare: 'Σύγκριση',
  addToCompare: 'Προσθήκη στη σύγκριση',
  search: 'Αναζήτηση',
  resultsFor: 'Αποτελέσματα για',
  cart: 'Καλάθι αγορών',
  emptyCart: 'Το καλάθι σας είναι άδειο.',
  total: 'Σύνολο',
  toCheckout: 'Ολοκλήρωση αγοράς',
  signIn: 'Σύνδεση',
  signInWhy: 'Συνδεθείτε για πιο γρήγορη αγορά',
  email: 'Ηλεκτρονική διεύθυνση',
  password: 'Κωδικός',
  guest: 'Συνέχεια ως επισκέπτης',
  checkout: 'Στοιχεία αποστολής',
  address: 'Διεύθυνση αποστολής',
  name: 'Ονοματεπώνυμο',
  street: 'Οδός και αριθμός',
  city: 'Πόλη',
  toPayment: 'Συνέχεια στην πληρωμή',
  payment: 'Πληρωμή',
  card: 'Αριθμός κάρτας',
  expires: 'Ημερομηνία λήξης',
  code: 'Κωδικός ασφαλείας',
  place: 'Αποστολή παραγγελίας',
  thanks: 'Ευχαριστούμε για την παραγγελία σας',
  placed: 'Η παραγγελία σας καταχωρήθηκε. Θα λάβετε επιβεβαίωση.',
  orderNumber: 'Αριθμός παραγγελίας',
  account: 'Ο λογαριασμός μου',
  orders: 'Οι παραγγελίες μου',
  order: 'Παραγγελία',
  track: 'Πορεία αποστολής',
  tracking: 'Παρακολούθηση αποστολής',
  onItsWay: 'Το δέμα σας είναι καθ’ οδόν. Παράδοση: Πέμπτη.',
  writeReview: 'Γράψτε κριτική',
  yourReview: 'Η κριτική σας',
  stars: 'Βαθμολογία',
  send: 'Υποβολή κριτικής',
  reviewThanks: 'Ευχαριστούμε για την κριτική σας',
  returns: 'Επιστροφές και αλλαγές',
  returnsText: 'Μπορείτε να επιστρέψετε αφόρετα παπούτσια μέσα σε 30 ημέρες.',
  startReturn: 'Έναρξη επιστροφής',
  manual: 'Φροντίδα και υποστήριξη',
  manualText: 'Πώς να φροντίζετε τα παπούτσια σας: πλύσιμο στο χέρι στους 30 βαθμούς. Εγγύηση: δύο χρόνια.',
  said: ['Άνετα από το πρώτο χιλιόμετρο.', 'Πάρτε μισό νούμερο μεγαλύτερο.'],
};

export const RUSSIAN: Words = {
  language: 'ru',
  currency: (amount) => `${amount * 100} ₽`,
  listing: 'Беговые кроссовки',
  heading: 'Беговые кроссовки',
  welcome: 'Всё для бега по городу и лесу',
  shopNow: 'Смотреть беговые кроссовки',
  add: 'Добавить в корзину',
  size: 'Размер',
  inStock: 'В наличии, доставим за два дня',
  specs: 'Характеристики',
  weight: 'Вес',
  drop: 'Перепад',
  reviews: 'Отзывы покупателей',
  readReviews: 'Читать все 73 отзыва',
  compare: 'Сравнение',
  addToCompare: 'Добавить к сравнению',
  search: 'Поиск',
  resultsFor: 'Результаты поиска',
  cart: 'Корзина',
  emptyCart: 'Ваша корзина пуста.',
  total: 'Итого',
  toCheckout: 'Перейти к оформлению',
  signIn: 'Вход',
  signInWhy: 'Войдите, чтобы оформить быстрее',
  email: 'Электронная почта',
  password: 'Пароль',
  guest: 'Продолжить без регистрации',
  checkout: 'Оформление заказа',
  address: 'Адрес доставки',
  name: 'Имя и фамилия',
  street: 'Улица и дом',
  city: 'Город',
  toPayment: 'Перейти к оплате',
  payment: 'Оплата',
  card: 'Номер карты',
  expires: 'Срок действия',
  code: 'Код безопасности',
  place: 'Оформить и оплатить заказ',
  thanks: 'Спасибо за заказ',
  placed: 'Ваш заказ принят. Подтверждение отправлено вам.',
  orderNumber: 'Номер заказа',
  account: 'Личный кабинет',
  orders: 'Мои заказы',
  order: 'Заказ',
  track: 'Отследить посылку',
  tracking: 'Отслеживание посылки',
  onItsWay: 'Посылка в пути. Ожидаемая доставка: четверг.',
  writeReview: 'Написать отзыв',
  yourReview: 'Ваш отзыв',
  stars: 'Оценка',
  send: 'Отправить отзыв',
  reviewThanks: 'Спасибо за отзыв',
  returns: 'Возврат и обмен',
  returnsText: 'Неношеную обувь можно вернуть в течение 30 дней.',
  startReturn: 'Оформить возврат',
  manual: 'Уход и поддержка',
  manualText: 'Как ухаживать за обувью: стирать вручную при 30 градусах. Гарантия: два года.',
  said: ['Удобные с первого километра.', 'Беру уже вторую пару.'],
};
