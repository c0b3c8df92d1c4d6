/** English: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home home. homepage
cart basket. cart. trolley shopping-bag view-bag
bag bag.
empty is-empty currently-empty
checkout checkout
pay pay. payment billing credit-card card-number
place place. submit. make. pay-now complete-order complete-purchase confirm-and
orders your-orders purchases purchase-history
done received. placed. complete. completed. confirmed. successful success
thanks thank. thanks
confirm confirm
order purchase.
track track. tracker where-is-my
status status
ship shipping delivery dispatch shipment ship.
return returns. refund exchanges return.
help help. helpdesk customer-service customer-care frequently-asked knowledge
contact contacts feedback get-in-touch
manual manual user-guide how-to-use getting-started setup-guide care-guide
warranty guarantee
login log-in sign-in returning-customer sign-on log-on
register sign-up create-account create-an-account new-customer
password forgot forgotten
logout log-out sign-out
account account. address-book dashboard account-details addresses
my my. your.
history history. past. previous. recent.
details details. detail. view. info. information. list.
points points. rewards vip.
review product-review customer-review reviews rating testimonial
write write leave submit. rate. create. writing
review_sent review-has-been review-was-sent review-was-submitted review-submitted
write_review rate-your rate-this review-your
test tests. tested hands-on best-of buying-guide
friend friend friends. refer. tell-a recommend
invite invite share-with
stop cancel. cancellation opt-out close-account delete-account terminate
subscription membership auto-ship my-plan
compare compare comparison versus. vs. side-by-side
price price. prices. cheapest
wish wish-list saved-items save-for-later favorites
search results results-for find.
category c. t. cgid tax-product subcat categories departments browse. shop-by
products products.
shop store. all-products new-arrivals bestsell best-sell
sale deals. specials offers. clearance
blog stories. story. articles press. journal magazine post. posts.
comments leave-a-reply read-more written-by
forum forums discussion boards. topic.
about about. our-story who-we-are
policy terms. policies policy conditions legal.
finance financing installment instalment leasing
missing not-found page-not cannot-be-found does-not-exist went-wrong unavailable. forbidden denied.
robot not-a-robot just-a-moment attention-required checking-your-browser verify-you security-check human-verif are-human unusual-traffic characters-you
address address. postcode zip-code
method method options.
stock in-stock out-of-stock availability sold-out
description description specification additional-information product-information features. size-guide
similar related. also-like also-bought similar. frequently-bought you-may
filter filter sort-by refine narrow-by
add add. add-to addtocart
buy buy. buy-now order-now
event events. calendar
jobs jobs. careers vacanc
`;
