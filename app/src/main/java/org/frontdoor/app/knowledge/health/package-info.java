/// How good the knowledge base is: what is used, what is not, what grows old, and what people asked in vain.
@NullMarked
package org.frontdoor.app.knowledge.health;

import org.jspecify.annotations.NullMarked;
