package org.frontdoor.app.sync;

/// Case numbers this workstation may still give without asking central.
///
/// @param left how many
/// @param provisional how many provisional numbers there are for when none is left
/// @param low tell the agent now: less than a quarter of what is usually held, and none could be fetched
public record NumberStock(int left, int provisional, boolean low) {}
