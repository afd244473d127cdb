package org.frontdoor.app.cases;

import java.util.function.Predicate;
import org.frontdoor.app.ui.Icons;

/// Something to be done with a case for which its page gives way, as against a panel below it.
///
/// @param id of its command, and of its texts
/// @param key plain letter
/// @param can whether it makes sense for a case
record CaseDeed(String id, Icons icon, String key, Predicate<CaseSheet> can, Runnable run) {}
