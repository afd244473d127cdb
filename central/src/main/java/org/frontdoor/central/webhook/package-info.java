/// Webhooks: agencies are sent word of their cases, signed as Standard Webhooks has it (standardwebhooks.com).
@NullMarked
package org.frontdoor.central.webhook;

import org.jspecify.annotations.NullMarked;
