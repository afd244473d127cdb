/// A contact: one interaction with a customer, by any channel, with its outcome.
@NullMarked
package org.frontdoor.model.contact;

import org.jspecify.annotations.NullMarked;
