/// What an agent says in a call, in order, beside the form that takes in what the customer answers.
@NullMarked
package org.frontdoor.model.script;

import org.jspecify.annotations.NullMarked;
