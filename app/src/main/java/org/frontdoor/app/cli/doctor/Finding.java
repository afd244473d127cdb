package org.frontdoor.app.cli.doctor;

/// One thing that was looked at: its name, what it is like, and what to do about it where something is wrong.
public sealed interface Finding {
    String topic();

    String what();

    /// As it should be.
    record Good(String topic, String what) implements Finding {}

    /// Works, but somebody should know, or something may be better.
    record Note(String topic, String what, String fix) implements Finding {}

    /// Stops the program.
    record Stop(String topic, String what, String fix) implements Finding {}
}
