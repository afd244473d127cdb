package org.frontdoor.app.knowledge.write;

/// What somebody said is wrong with an article, while it is not answered.
///
/// @param by what they go by
record Reported(String by, String comment) {}
