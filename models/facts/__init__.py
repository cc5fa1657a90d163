"""Charter: the words of the house. Facts are frozen values; they know no library, no row and no clock.

To add one: a noun, a docstring with meaning, units and time zone, tuples for collections.

Glossary (say this, not that):

    seller        the business that uses Parley (not merchant, vendor, account, tenant)
    store         one shop of a seller on one platform (not site)
    marketplace   whose dispute rules apply to an order (not platform)
    connection    a seller's credentials for one channel, tracker or store (not inbox, integration)
    buyer         the person who ordered (not customer, user, client)
    contact       a buyer's address on one channel (not user id)
    order, line item   what was bought (not purchase)
    parcel        one box, one tracking number (not package)
    tracker       a service that reports on parcels (the carrier moves the box)
    tracking event     one normalised report, with a status (not checkpoint)
    cause         why a parcel is not where it should be (not reason, issue)
    channel       a way to talk: Telegram, web chat (not connector)
    conversation  all talk with one contact (not thread, dialog)
    step          where we are in a dialogue (not state, scene)
    message       one thing said; an answer is a reply, one that we start is a notice (not notification)
    case          one problem with one order, from first sign to resolution (not ticket)
    evidence      what supports or contradicts a claim (not proof, attachment)
    policy        what a seller allows, by cause; versioned (not settings)
    ladder, rung  the ordered offers of a policy; one of them (not tier)
    offer         a rung put to a buyer, with an expiry (not proposal)
    settlement    what an accepted offer obliges the seller to
    resolution    how a case ended (not outcome)
    dispute       a claim taken to the marketplace or the payment provider (a chargeback is one kind)
    window        what a marketplace allows, and within what time (not SLA)
    deadline      a moment by which someone must act (not timer)
    inbox, outbox arrivals kept once; sendings kept until done (not queue)
    journal       every change, in order (a log is for operators)
    dossier       a case told in order for a marketplace (not report)
"""
