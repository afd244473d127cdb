package org.frontdoor.app.sync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.frontdoor.app.cache.Extract;
import org.frontdoor.app.cache.RowReader;
import org.frontdoor.model.command.Entries;
import org.frontdoor.model.command.Entry;
import org.frontdoor.model.command.EntryKind;
import org.frontdoor.model.command.EntryRef;
import org.frontdoor.model.people.Actor;

/// One signed-in person's records on this workstation: everything a room reads and everything it changes goes
/// through here. What it shows is always *central's truth + my unsent work*, online or not.
///
/// Any thread may call anything. Reads take microseconds to a few milliseconds; [#give] waits for the disk, so call it
/// off the JavaFX thread. Listeners are called in order on one thread of the workspace's own: hop to yours and
/// return. `find` (from [Entries]) gives one entry; a program's own settings are `find(Program.KIND, Program.theId())`.
public interface Workspace extends Entries {

    /// The person who works here, with the role central last said.
    Actor me();

    /// The time now, by this computer's clock as corrected by what is known of central's.
    Instant now();

    /// Decides each command in order by its rule, writes all of them in one journal frame forced to disk, then shows
    /// them. All of them or none.
    Given give(Deed deed);

    /// All entries of a small kind (services, agencies, articles, people). The list is kept until one of them changes.
    <T extends Entry> List<T> all(EntryKind<T> kind);

    /// Every entry of a big kind, one after the other, in no set order, without holding them all in memory.
    <T extends Entry> void scan(EntryKind<T> kind, Consumer<? super T> each);

    /// The version of central's entry that this computer has, 0 when it has none (unsent work does not count).
    long version(EntryRef entry);

    /// The extracts of all entries of a big kind, unsent work included, in no set order.
    <T extends Entry, R> List<R> extracts(Extract<T, R> extract);

    /// Rows of look-up tables that [ReadModel]s filled, unsent work included. The tables follow [#give] after a moment
    /// and before [#onChange] tells of it.
    ///
    /// @param sql a constant statement; values go into `?` parameters only
    <R> List<R> rows(String sql, RowReader<R> reader, Object... parameters);

    /// Tells of entries that changed, by a pull or by this person's own work.
    Subscription onChange(Consumer<Changes> listener);

    /// Takes the next free case number for a case that is about to be opened. It is this caller's until it is used in
    /// a [Deed] or put back; a number that was shown to a customer must not be put back.
    NumberTaking takeNumber();

    /// Gives a number back that nobody was told.
    void putBack(NumberTaking.Taken number);

    /// Connection, counts, progress: one immutable picture.
    SyncState state();

    /// Tells of each new picture.
    Subscription onState(Consumer<SyncState> listener);

    /// Everything that is not settled with central yet and what was settled lately, oldest first.
    List<SyncItem> items();

    /// What central refused or what met another person's change, oldest first, until the person has dealt with it.
    List<AttentionItem> attention();

    /// Asks central for cases that were closed so long ago that they are not kept on this computer: by a number, a
    /// phone, another system's id, or words of the description or the place. What comes is shown like any other
    /// until the program ends. Waits for the answer, so call it off the screen's thread.
    OlderFound older(String words);

    /// Whether it is here only because somebody asked for it.
    boolean isGuest(EntryRef entry);

    /// Tries to reach central now instead of at the next planned time.
    void syncNow();

    /// Gives up a command in [#attention] on purpose: central's side stands. What waited behind it goes on.
    /// @param reason the person's words, kept in the journal
    Dealt giveUp(UUID command, String reason);

    /// Puts new work in place of a command in [#attention] (corrected, or «mine shall stand»); what waited behind the
    /// old one now waits behind the new. Old and new change places in one journal frame.
    Given giveInstead(UUID command, Deed deed);

    /// A command in [#attention] with all its words and what waits behind it, as plain text for a lead or a ticket.
    /// Holds personal data: show it or copy it, never write it to a file without asking.
    String export(UUID command);

    /// Half-typed screens.
    Drafts drafts();
}
