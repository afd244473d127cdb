package org.frontdoor.central.fuzz;

import java.util.List;
import java.util.UUID;

/// What there is at central, so that a request can mean something.
///
/// @param agent id of the person who asks
/// @param tokens of people in each role
/// @param spare of somebody who may be signed out
/// @param cases ids of cases
/// @param numbers some with a case, some without
/// @param commands ids of commands that were given
/// @param provisional numbers of cases, as they were told before the cases had their own
/// @param apiKey of another system
/// @param cursors of changes, of these people and of others
record Known(
        UUID agent,
        List<String> tokens,
        String spare,
        List<UUID> cases,
        List<String> numbers,
        List<UUID> commands,
        List<String> provisional,
        String apiKey,
        List<String> cursors) {}
