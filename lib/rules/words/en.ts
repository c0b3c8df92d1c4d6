/** English words on shop pages: a meaning and its words; `*` = any ending, `-` joins a phrase. */
export default `
home home homepage front-page
cart cart basket shopping-cart shopping-basket shopping-bag view-cart your-cart my-cart your-basket my-bag your-bag cartpage minicart viewcart shoppingcart basketedit orderitemdisplay bask
empty_cart cart-is-empty cart-is-currently-empty basket-is-empty bag-is-empty
checkout checkout checkouts secure-checkout onepage onestepcheckout one-page-checkout simplecheckout singlepagecheckoutview orderprocess firecheckout shipping-method shipping-methods delivery-method delivery-methods delivery-options choose-delivery guest-checkout confirm-order order-summary review-your-order cocheckout coshipping cobilling new-order spc addressselect place-your-order confirmpage express-checkout order-information contact-information proceed-to-checkout go-to-checkout continue-to-checkout checkout-now
payment payment payments pay billing payment-method payment-methods payment-options payment-information payment-details select-payment choose-payment card-number credit-card credit-or-debit-card order-pay cobilling opay checkout-payment
place place-order place-your-order submit-order confirm-order complete-order complete-purchase pay-now buy-now-and-pay confirm-and-pay order-now finish-order
ordered order-confirmation order-received order-complete order-completed order-success checkout-success thank-you-for-your-order thank-you-for-your-purchase thank-you-for-shopping thanks-for-your-order thank-you thankyou your-order-has-been-placed your-order-has-been-received order-has-been-placed order-placed order-confirmed your-order-is-confirmed your-order-was-placed successfully-placed checkout-onepage-success onepage-success checkout-finish finishpage order-confirm orderconfirmation purchase-complete purchase-confirmation your-order-number success invc cosummary confirmation
order order ordering
orders orders my-orders your-orders order-history order-details order-detail past-orders purchase-history view-order previous-orders order-list orderhistory order-info account-history recent-orders
track track tracking order-tracking track-order track-my-order track-your-order order-status track-your-parcel parcel-tracking shipment-tracking track-package progress-tracker ship-track guest-tracking where-is-my-order track-your-package trackorderstatus
delivery delivery shipping shipping-policy delivery-information shipping-information shipping-and-delivery dispatch
return return returns refund refunds exchanges rma return-policy refund-policy return-refund-policy returns-and-refunds return-an-item order-follow
support help support faq faqs customer-service customer-care customer-support help-center help-centre frequently-asked-questions helpdesk knowledge-base hc ask-a-question how-can-we-help
contact contact contacts contact-us contactus get-in-touch feedback customer-feedback contact-form
manual manual manuals user-guide user-manual how-to-use getting-started instructions setup-guide care-guide instruction-manual owners-manual care-instructions downloads-and-manuals
warranty warranty guarantee register-your-product product-registration
login login log-in signin sign-in logon logonform sign-in-or-register login-or-register auth authentication authenticate logn returning-customer sign-on
register register registration sign-up signup create-account create-an-account new-customer join-now newaccount
password lost-password forgot-password forgotten-password password-reset reset-password forgotpassword forgot-your-password forgotten password-assistance
logout logout log-out sign-out signout
account account my-account your-account myaccount profile dashboard account-details address-book my-profile edit-account edit-address account-settings my-details addresses downloads
loyalty loyalty rewards reward reward-points loyalty-program loyalty-programme membership-points bonus-points points-balance vip-club customer-club loyalty-points member-rewards
review review reviews rating ratings product-reviews customer-reviews testimonials tested hands-on
test test tests best-of buyers-guide buying-guide
write_review write-review write-a-review write-your-review create-review add-review leave-a-review review-this-product submit-review product-reviews-write rate-this rate-your-purchase reviews-add reviews-new review-your-purchases your-review submit-your-review post-review
review_sent thank-you-for-your-review thanks-for-your-review review-submitted review-has-been-submitted submitted-for-approval
refer refer refer-a-friend referral referrals affiliate affiliates invite-friends invite-a-friend tell-a-friend sendfriend send-to-a-friend share-with-friends email-a-friend recommend-to-a-friend recommend ambassador
unsubscribe unsubscribe unsubscribed opt-out email-preferences
newsletter newsletter newsletters mailing-list
cancel cancel cancellation cancel-order cancel-subscription cancel-membership close-account delete-account order-cancellation order-cancelled cancel-my-order cancel-items cancel-contract terminate
subscription subscription subscriptions membership memberships manage-subscription auto-ship subscribe-and-save my-plan
compare compare comparison comparisons product-comparison products-comparison product-compare versus side-by-side
price price-comparison compare-prices price-alert price-history best-price lowest-price offersofproduct cheapest price-check price-drop
wishlist wishlist wish-list wishlists favorites favourites saved-items save-for-later my-list registry
search search search-results results-for catalogsearch searchresults search-result search-show find searchresult advanced-search
category category categories product-category collection collections department departments catalog catalogue c cat ctgy subcategory taxons t categorydisplay product-list products-list shop-by showcategory browse catalog-category range
shop shop store all-products shop-all products new-arrivals bestsellers best-sellers archive-product
sale sale deals special-offers specials offers clearance outlet special promotions
filter filter filters sort-by refine refine-by show-filters apply-filters items-per-page narrow-by filter-by
product product item dp pdp proddetail productdisplay product-info product-show prod p product-page single-product product-detail product-details product-view prd template-product
related related-products you-may-also-like customers-also-bought customers-who-bought frequently-bought-together similar-products recommended-products people-also-bought similar-items
description product-description description specifications specification product-information product-details technical-details features additional-information size-chart size-guide
stock in-stock out-of-stock availability notify-me-when-available sold-out
add add-to-cart add-to-basket add-to-bag add-to-trolley add-to-shopping-cart addtocart add-item
buy buy-now buy-it-now buy order-online
brand brand brands our-brands manufacturer manufacturers designers vendors
blog blog blogs news article articles story stories magazine journal press posts post latest-news editorial newsroom
article comments leave-a-comment leave-a-reply related-articles share-this read-more written-by recent-posts leave-a-reply post-comment
forum forum forums thread threads topic topics viewtopic showthread community discussions message-boards boards viewforum
video video videos watch
chat chat assistant
about about about-us our-story who-we-are company our-company mission
policy terms privacy policy policies terms-and-conditions terms-of-use terms-of-service privacy-policy cookie-policy legal imprint conditions terms-of-sale shipping-policy
financing financing installments instalments leasing pay-later credit pay-monthly finance
landing lp landing landing-page
missing not-found page-not-found 404 page-cannot-be-found error page-does-not-exist no-longer-available cannot-be-found couldn-t-find notfound went-wrong something-went-wrong service-unavailable server-error access-denied forbidden
robot are-you-a-robot not-a-robot captcha just-a-moment attention-required checking-your-browser security-check verify-you-are-human robot-check challenge-platform validatecaptcha one-moment-please human-verification characters-you-see unusual-traffic
address shipping-address billing-address delivery-address shipping-details billing-details delivery-details billing-information shipping-information your-details postcode
event event events calendar
jobs jobs careers vacancies
`;
