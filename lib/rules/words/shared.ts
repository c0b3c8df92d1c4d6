/**
 * Words that many languages share, and the technical words of shop software.
 *
 * How to read these lists: one line a meaning, then its words, all without accents and in small letters.
 * A word of four letters or more stands for all words that begin with it (`
korzin
` reads korzina, korzinu);
 * a full stop at the end means the whole word only (`cart.`). `-` joins the words of a phrase. Pairs are
 * put together elsewhere (pairs.ts): `thanks` beside `order` is an order confirmation, `my`
 * beside `order` is the list of orders, `write` beside `review` is a review being written.
 */
export default `
cart cart. minicart shoppingcart viewcart cartpage basketedit orderitemdisplay ajaxorderitem cartview shopping-cart
checkout checkout. checkouts. onepage onestepcheckout simplecheckout singlepagecheckout firecheckout spc. confirmpage cocheckout coshipping orderprocess ordershippingbilling new-order addressselect
pay cobilling opay. checkoutpayment
order order. order1. order2. ordering
orders orders. orderhistory orderdetails viewaccountorders
done success. finish.
ordered finishpage invc. orderconfirm ordersuccess checkoutsuccess order-received order-complete cosummary ordershippingbillingconf
thanks thankyou
track tracking. trackorder ordertracking progress-tracker trackorderstatus
return rma. retour order-follow
help faq. faqs. hc. support helpand
contact kontakt contact
manual manual instruction instrukc instruks instruz instrucc
warranty garan warrant
login login. logon ajaxlogon auth. signin authent
register registr register signup reg.
password passremind password lostpassword forgotpassword
logout logout
account account. myaccount profil personal.
points bonus. loyal reward
review review productreview otzyv recens recenz rezens
friend ambassador
refer affiliat referral sendfriend refer-a
news newsletter
stop cancel storn
unsubscribe unsubscrib
subscription subscription abonnement abonament
compare compar
wish wishlist favorit favourit
search catalogsearch s. search searchresult
category c. t. cgid tax-product subcat categor kategor catalog katalog collection gamma.
shop shop. archive-product
home common-home cms-home cms-index
sale outlet. promo sale.
product catalog-product product tproduct produkt prod. dp. p. pd. pdp. proddetail single-product
brand brand manufactur vendor
blog blog news. artic
comments comment
forum forum foros thread. viewtopic showthread
video video
policy privacy gdpr agb. cgv. imprint
missing notfound 404. error.
robot robot-chall captcha recaptcha validatecaptcha challenge-platform
landing landing lp.
`;
