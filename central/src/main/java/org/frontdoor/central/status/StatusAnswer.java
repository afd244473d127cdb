package org.frontdoor.central.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What is said of a case: facts about the city's work, nothing about people. Times are in the program's zone.
///
/// @param status `open` or `closed`
/// @param reason why, in two English words at most, for programs
/// @param words the same in a sentence, in the language asked for
/// @param closedAt `null` while it is open
/// @param promise what the service promises to everybody, `null` where it promises nothing
/// @param outcome what was done, as it was written for the customer; `null` for who did not show to be one
@JsonInclude(JsonInclude.Include.ALWAYS)
record StatusAnswer(
        String number,
        @Nullable String service,
        String status,
        String reason,
        String words,
        @Nullable String agency,
        String openedAt,
        String changedAt,
        @Nullable String closedAt,
        @Nullable String promise,
        @Nullable String outcome) {}
